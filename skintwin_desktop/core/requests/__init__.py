"""Requests about rights: one backbone that writes down, steps, searches, decides and answers; a module per right."""

"""Requests of clients for their rights, from the day they come in to a proven end."""

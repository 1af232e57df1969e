"""Proofs of what the program promises, each with its figures; ./run prove shows them."""

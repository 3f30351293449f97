"""Anatomy: where in a quote something is done, where it happens, what is thought."""

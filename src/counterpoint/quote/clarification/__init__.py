"""Clarification: what the authors put into a quote, in square brackets."""

"""Retrieval: which codings answer a question put in a small language."""

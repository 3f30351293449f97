"""Recognisers: which words may identify somebody. They miss some: a reader reads."""

"""Texts as points in a space of meaning, by a model on this machine alone."""

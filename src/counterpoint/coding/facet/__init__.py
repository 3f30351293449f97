"""Facets: further sides of a passage, told with a few values beside its code."""

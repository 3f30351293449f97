"""Facets of what speaks for a theme or a pole: how it is told there, group by group."""

"""Themes: topics first, statements and paradoxes when the team has decided so."""

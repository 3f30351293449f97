"""Themes that the team decides on before they begin."""

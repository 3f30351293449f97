"""Checks: what in a manuscript does not hold, or wants to be looked at."""

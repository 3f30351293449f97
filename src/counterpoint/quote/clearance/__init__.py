"""Clearance: another member saw that a quote may be printed as it stands."""

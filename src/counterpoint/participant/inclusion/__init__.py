"""Inclusion: what was found about a participant under each criterion."""

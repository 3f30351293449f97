"""Decisions: what the team settled, why, and what else it might have chosen."""

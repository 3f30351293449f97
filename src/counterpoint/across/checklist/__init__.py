"""Checklists filled from all stages' records, with their places, and written out."""

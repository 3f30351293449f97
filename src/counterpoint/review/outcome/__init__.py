"""Outcomes: a report is approved, returned to its writer, or opened again."""

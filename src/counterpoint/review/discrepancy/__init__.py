"""Discrepancies: where a report and its recording differ, and what came of it."""

"""Comparison: two versions of a report side by side."""

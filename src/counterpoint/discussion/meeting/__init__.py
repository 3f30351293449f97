"""Meetings of an article's team: when, who was there, what was said and decided."""

"""Codes against codes, people, reports, groups or members, counted and opened."""

"""Reporting checklists: what a journal asks to be shown, answered item by item."""

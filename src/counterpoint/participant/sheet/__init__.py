"""Sheets: the printed information and consent forms, in numbered versions."""

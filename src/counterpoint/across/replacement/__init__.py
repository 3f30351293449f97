"""Replacements: words that identify somebody, taken out of every version at once."""

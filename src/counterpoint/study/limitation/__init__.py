"""Limitations: what the study cannot show, each tied to a fact of its design."""

"""Beside the clearing of a quote: what it gives away, and how many it still fits."""

"""Correction: a passage's words changed, and the new version that comes of it."""

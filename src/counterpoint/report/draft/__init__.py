"""Drafts: what a writer has written so far, and nobody else reads."""

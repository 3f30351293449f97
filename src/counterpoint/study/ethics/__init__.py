"""Ethics: what a board approved, when, and for what; amendments after it."""

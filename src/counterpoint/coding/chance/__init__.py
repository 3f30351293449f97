"""What shuffling would give for two codes, or for all pairs. A side question."""

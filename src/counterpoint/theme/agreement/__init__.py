"""What a theme needs before the team can agree on it; no number of a test is asked."""

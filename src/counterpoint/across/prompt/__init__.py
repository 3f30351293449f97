"""What prompted a passage: a question of the interview guide, or none."""

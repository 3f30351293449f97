"""Words in context: what participants say with a word, and how many of them do."""

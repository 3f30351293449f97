"""Term sets: terms that are kept under a name and shown in context again."""

"""Minutes of a meeting: who, what had changed, what was said, what was decided."""

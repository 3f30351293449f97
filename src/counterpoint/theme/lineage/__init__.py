"""How themes came from one another, and how they stood on any day."""

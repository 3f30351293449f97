"""An article's decisions: drafted, positioned to, and settled by its lead."""

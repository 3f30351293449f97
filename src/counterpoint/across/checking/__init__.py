"""All checks of an article: its manuscript, and what it gives away of people."""

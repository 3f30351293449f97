"""An article's stories as a file: text to read, or a table."""

"""What speaks against a theme, and how it was looked for."""

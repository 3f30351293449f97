"""Evidence: the spans and the codes that speak for a theme, a pole or a way."""

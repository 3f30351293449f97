"""Questions that are kept by name, and asked again."""

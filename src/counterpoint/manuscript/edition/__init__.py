"""The discussion edition: which themes, words and findings go back to services."""

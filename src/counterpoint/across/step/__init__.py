"""The six steps of an article, each with what really happened in it."""

"""Passages and notes that members mark, to talk about them when they next meet."""

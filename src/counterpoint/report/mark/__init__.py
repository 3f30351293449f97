"""Marks: sensitive, second-hand, and the parts of a narrative."""

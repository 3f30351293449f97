"""Reading a Word file that a co-author sent back."""

"""Search: words wherever the team may read them, and coding what was found."""

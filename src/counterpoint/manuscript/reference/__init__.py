"""The works that an article cites, how its text cites them, and the list of them."""

"""Choosing the reports of an article, with an eye on all that hangs on them."""

"""Guides: what each group is asked, in versions."""

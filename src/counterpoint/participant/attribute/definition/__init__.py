"""Definitions: what an attribute of a group is, and how its values are read."""

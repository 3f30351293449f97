"""Holders: the keys of those who may read the vault, and the printed key."""

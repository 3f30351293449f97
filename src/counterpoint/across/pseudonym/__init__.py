"""Pseudonyms beside the vault: an invented name is nobody's real one."""

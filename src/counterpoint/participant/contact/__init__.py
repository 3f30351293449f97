"""Contacts: professionals who refer or confirm; their names are in the vault."""

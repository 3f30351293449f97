"""Passkeys: a member signs in with a device that knows its owner, and no password."""

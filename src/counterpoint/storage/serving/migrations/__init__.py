"""The forms of the server's own schema, one after the other."""

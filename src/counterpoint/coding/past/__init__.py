"""How a code has read: each of its versions."""

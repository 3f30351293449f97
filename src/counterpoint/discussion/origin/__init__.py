"""Which notes, whose, and which meeting a theme or a code came from."""

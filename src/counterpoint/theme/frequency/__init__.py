"""How many people of each group are coded with what: counts, never a share alone."""

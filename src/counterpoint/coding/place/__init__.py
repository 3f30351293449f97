"""Where a code stands besides its first place in the tree."""

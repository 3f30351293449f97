"""Other words for a block, put forward by one member and taken over by another."""

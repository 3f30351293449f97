"""Paradoxes: two poles that both hold, a joint word, a tension, ways of managing."""

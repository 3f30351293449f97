"""Passages that say something alike, by a model on this machine, once asked for."""

"""Withdrawal: what it touches, carried out everywhere, and the proof of it."""

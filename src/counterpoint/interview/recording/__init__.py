"""Recordings: the sound of an interview, in parts, until it is destroyed."""

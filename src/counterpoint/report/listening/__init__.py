"""Listening: who may hear an interview, and the sound for those who may."""

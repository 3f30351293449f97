"""Substitutes: who reviews in place of an interviewer who has left."""

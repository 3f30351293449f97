"""Persons: who takes part, by group and number; no names are kept here."""

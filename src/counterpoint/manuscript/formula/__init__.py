"""Formulas: a sentence that condenses what several people said, never labelled."""

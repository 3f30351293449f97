"""The forms a study's tables have had, one numbered step after the other."""

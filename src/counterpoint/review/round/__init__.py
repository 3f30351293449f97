"""Rounds: one reviewer's way through one version of a report, passage by passage."""

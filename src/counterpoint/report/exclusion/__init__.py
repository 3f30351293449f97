"""Exclusions: stretches of the sound that were left out, with the reason."""

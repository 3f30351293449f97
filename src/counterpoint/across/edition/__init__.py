"""The discussion edition, gathered from all stages, held against names, written out."""

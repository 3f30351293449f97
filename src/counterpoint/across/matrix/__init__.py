"""Matrices of codes, and codes that meet, as files: what may leave the team of them."""

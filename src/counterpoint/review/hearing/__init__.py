"""Hearing: which stretches of a recording were actually played to the reviewer."""

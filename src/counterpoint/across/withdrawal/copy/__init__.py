"""Copies of the words outside the study: known, told of the withdrawal, settled."""

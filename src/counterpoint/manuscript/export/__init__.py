"""Exports: the manuscript as a file of each format, from the same paragraphs."""

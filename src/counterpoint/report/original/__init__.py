"""Originals: the files from which reports were read, kept sealed beside them."""

"""Codings: spans of reports, each under one code, by one member."""

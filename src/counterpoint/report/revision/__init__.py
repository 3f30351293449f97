"""Revision: a new version of a report's words, by its writer or its reviewer."""

"""Recruitment over all stages: how far everybody has come, in counts and in lines."""

"""Terminology of an article: which words its authors use, and why."""

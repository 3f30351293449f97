"""Speakers: who the marks of a brought-in report stand for."""

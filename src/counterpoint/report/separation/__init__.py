"""Separation: where the database itself keeps writer and interviewer apart."""

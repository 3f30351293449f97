"""The course of an interview: informed anew, started, ended, or never held."""

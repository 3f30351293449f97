"""Meetings: who interviewed whom, on which day, for how long, in what place."""

"""Readiness: what of the records lets somebody be booked, and interviewed."""

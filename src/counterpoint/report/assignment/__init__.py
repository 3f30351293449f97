"""Assignment: who writes the report of which interview."""

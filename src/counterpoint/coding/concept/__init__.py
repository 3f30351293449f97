"""Sensitising concepts: what the team knew from literature before it coded."""

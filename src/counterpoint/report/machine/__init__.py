"""Drafts by machine: what an engine on this machine heard, for whoever may listen."""

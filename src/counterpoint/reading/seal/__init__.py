"""The seal on what readers noted: closed, then open for all, for good."""

"""The chance page: what shuffling would give. A side question, never a gate."""

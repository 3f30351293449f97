"""Identities: who may read which, and reading them with one's own key."""

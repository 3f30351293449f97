"""Consent: what a participant agreed to, scope by scope, and took back."""

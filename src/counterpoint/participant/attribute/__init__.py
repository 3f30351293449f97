"""Attributes: what is known of a participant, and in whose words."""

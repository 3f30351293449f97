"""Criteria: what must be known of somebody before they are asked to take part."""

"""Referrals: who was approached through whom, and what came of it."""

"""Approval: the interviewer's attestation that a version says what was said."""

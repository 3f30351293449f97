"""Keeping the study safe: backups that were opened again, restoring, verifying."""

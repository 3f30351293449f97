"""Freezing a manuscript once every check is settled, the ledger's too."""

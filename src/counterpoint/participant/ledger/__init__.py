"""The disclosure ledger: what print has given away of each participant."""

"""Which codes meet in stretches, passages, reports and people: what goes with what."""

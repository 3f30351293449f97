"""Projects of other programs: what is in one, and taking it into a study."""

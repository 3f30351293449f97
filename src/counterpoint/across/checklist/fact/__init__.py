"""What the study's records say to the items of a checklist: sentences, no verdicts."""

"""Information: when a participant was told about the study, first and anew."""

"""Pictures of themes and paradoxes as they leave the study."""

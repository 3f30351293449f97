"""How far the study has come, stage by stage, and what waits for somebody."""

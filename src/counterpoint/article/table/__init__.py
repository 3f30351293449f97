"""Table 1: who was interviewed, in counts that let nobody be recognised."""

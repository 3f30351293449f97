"""What all articles together give away of each participant, and whom it still fits."""

"""Writing parts of a study into files that other programs read."""

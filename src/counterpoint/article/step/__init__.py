"""The six steps of the analysis: entered, left and entered again, with dates."""

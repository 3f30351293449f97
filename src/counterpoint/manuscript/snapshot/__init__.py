"""The manuscript as it stood at a moment, kept with the data it was made from."""

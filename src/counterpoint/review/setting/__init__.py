"""Setting: how much of a recording has to be heard before an approval."""

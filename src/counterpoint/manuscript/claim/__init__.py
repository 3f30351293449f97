"""What the manuscript claims of groups, beside what the data have and quotes show."""

"""What members say about a block of the manuscript, or about some of its words."""

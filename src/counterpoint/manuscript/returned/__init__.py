"""A Word file that a co-author sent back, beside the snapshot it was made from."""

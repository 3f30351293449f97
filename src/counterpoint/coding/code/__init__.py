"""The codebook: an article's codes, as a tree."""

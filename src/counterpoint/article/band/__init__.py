"""What "most" means in an article: a band of shares for each word of how many."""

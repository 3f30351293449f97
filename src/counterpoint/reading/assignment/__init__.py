"""Who reads which reports of an article, and when they did."""

"""Text about the work, such as minutes, written as a document in two languages."""

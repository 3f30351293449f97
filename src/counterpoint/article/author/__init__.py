"""Authors of an article: in which order, and what each did for it."""

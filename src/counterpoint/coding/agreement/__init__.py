"""How alike members coded the same passages, where an article asks that."""

"""How evenly the printed quotes are spread over people."""

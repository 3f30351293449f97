"""Which kind of thematic analysis an article declares."""

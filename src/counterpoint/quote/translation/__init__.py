"""Translation: a quote in the language of the publication, checked by a second."""

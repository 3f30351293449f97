"""Tables of a manuscript, counted from the study whenever they are shown."""

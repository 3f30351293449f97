"""Other programs' formats, each a mapping onto the verbs of the stages."""

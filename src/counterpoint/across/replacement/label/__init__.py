"""Short labels that stay apart: the marks of speakers, the keys of reports."""

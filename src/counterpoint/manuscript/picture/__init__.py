"""Pictures drawn here, for the files of a manuscript."""

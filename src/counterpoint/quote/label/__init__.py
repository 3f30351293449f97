"""Label: how each participant is named in print, in each output."""

"""How many different codes come up as reports are added; never "saturation"."""

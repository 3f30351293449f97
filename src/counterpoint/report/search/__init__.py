"""Search: the places in reports where words stand."""

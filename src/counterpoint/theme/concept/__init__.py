"""Which sensitising concepts a theme speaks to."""

"""The page's server: the only package that knows HTTP."""

"""The command ``counterpoint``: the only package that knows the terminal."""

from counterpoint.cli.loading import undisturbed

with undisturbed():
    from counterpoint.cli.main import main

__all__ = ["main"]

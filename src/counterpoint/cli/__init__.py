"""The command ``counterpoint``: the only package that knows the terminal."""

from counterpoint.cli.main import main

__all__ = ["main"]

"""How fast Counterpoint is, beside Taguette at the same work: ``python -m benchmarks``.

Nothing here is timed by a test; docs/reference/speed.md holds what was measured.
"""

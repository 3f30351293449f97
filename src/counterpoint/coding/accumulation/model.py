"""How many different codes come up as reports are added, exactly.

It describes what was coded. It does not say when to stop: codes are made by people,
and a further reading may find more in the same reports.

Source: method, section 6.5.
"""

from collections.abc import Sequence
from math import comb, fsum


def accumulated(reports: int, reports_with: Sequence[int]) -> tuple[float, ...]:
    """Give the mean number of different codes in 1, 2 … all reports, in any order.

    S(n) = sum over codes of 1 - C(N - k, n) / C(N, n). No order is drawn.

    Args:
        reports: How many there are, N.
        reports_with: In how many of them each code comes up, k; from 0 to N.
    """
    return tuple(
        fsum(1 - comb(reports - k, n) / comb(reports, n) for k in reports_with)
        for n in range(1, reports + 1)
    )


def unseen_included(reports: int, reports_with: Sequence[int]) -> float:
    """Estimate how many codes there would be, with those not met yet: Chao2.

    The bias-corrected form, from the codes met in one report and in two. Nothing
    where there is no report.

    Source: Chao 1987; Gotelli and Colwell 2011.
    """
    met = sum(k > 0 for k in reports_with)
    once, twice = reports_with.count(1), reports_with.count(2)
    if not reports:
        return 0.0
    return met + (reports - 1) / reports * once * (once - 1) / (2 * (twice + 1))

"""Carrying a coding over the corrections of its report."""

from collections.abc import Sequence

from counterpoint.coding.coding.model import Coding, Standing
from counterpoint.kernel.spans import Span
from counterpoint.report.carry import Revision


def carried(coding: Coding, corrections: Sequence[Revision]) -> Coding:
    """Find a coding again in its report's version in analysis.

    Where its words are gone it stays in the version in which it had them.

    Args:
        coding: As it is kept.
        corrections: Of its own version and of all later ones, in order; if
            there are none, it stands in that version.
    """
    if not corrections:
        return coding
    span: Span | None = coding.span
    for correction in corrections:
        span = None if span is None else correction.carry(span)
    if span is None:
        return coding._replace(standing=Standing.BROKEN)
    exact = span.of(corrections[-1].new)
    if exact != coding.exact:
        standing = Standing.BROKEN
    elif span == coding.span:
        standing = Standing.HOLDS
    else:
        standing = Standing.MOVED
    return coding._replace(
        version=coding.version + len(corrections),
        start=span.start,
        end=span.end,
        exact=exact,
        standing=standing,
    )

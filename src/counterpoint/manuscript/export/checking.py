"""What keeps a manuscript from being written out: quotes that must not leave so.

Source: method, rows M49 and F51.
"""

from collections.abc import Callable

from counterpoint.manuscript.export.model import NamesOpenError, StaleQuotesError
from counterpoint.manuscript.ingredient import Material
from counterpoint.quote.model import QuoteInPrint


def check_quotes(material: Material) -> None:
    """See that each placed quote equals its report, and that its names are settled.

    Quotes of people who do not agree to it are no refusal: nothing of them prints.

    Raises:
        StaleQuotesError: A report now says something else where it is quoted.
        NamesOpenError: A word that looks like a name was not said to be anything.
    """
    stale = _places(material, lambda each: each.is_stale)
    if stale:
        msg = (
            "These quotes no longer equal their reports: {places}. Cut them anew,"
            " or take them out; then write the file again."
        )
        raise StaleQuotesError(msg, places=stale)
    named = _places(material, lambda each: each.clearance is None and bool(each.names))
    if named:
        msg = (
            "Words in these quotes look like names: {places}. Let another member say"
            " what they are and clear the quotes; then write the file again."
        )
        raise NamesOpenError(msg, places=named)


def _places(material: Material, is_meant: Callable[[QuoteInPrint], bool]) -> str:
    """Name the blocks whose quote is meant, with its report; no word of it."""
    found = []
    for number, block in enumerate(material.blocks, 1):
        quote = material.quotes.get(block.quote_id) if block.quote_id else None
        if quote is None or quote.is_blocked or quote.is_sensitive_refused:
            continue
        if is_meant(quote):
            found.append(f"{number} ({quote.report})")
    return ", ".join(found)

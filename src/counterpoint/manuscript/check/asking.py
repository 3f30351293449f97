"""All checks of a text, in the order in which they are told."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from counterpoint.manuscript.check import citing, source, structure, wording
from counterpoint.manuscript.check.model import Finding, Text

CHECKS: tuple[Callable[[Text], Iterator[Finding]], ...] = (
    source.uncleared,
    source.names,
    source.unattributed,
    source.locators,
    citing.citations_like_labels,
    citing.typed_citations,
    source.echoes,
    source.typed_numbers,
    source.small_cells,
    source.uncommented,
    wording.terminology,
    wording.causal,
    wording.quantifiers,
    wording.both_groups,
    wording.same_people,
    wording.parity,
    wording.emerged,
    wording.abbreviations,
    wording.left_over,
    structure.theme_names,
    structure.discussion,
)


def numbered(found: Iterable[Finding]) -> Iterator[Finding]:
    """Tell equal findings apart: the same words twice in one sentence."""
    seen: Counter[str] = Counter()
    for each in found:
        yield replace(each, nth=seen[each.witnessed])
        seen[each.witnessed] += 1


def findings(text: Text) -> list[Finding]:
    """Ask everything, and give what was found in the order of the text."""
    order = {id(piece): n for n, piece in enumerate(text.pieces)}
    places: dict[str, int] = {}
    for piece in text.pieces:
        places.setdefault(piece.place, order[id(piece)])
    found = [finding for check in CHECKS for finding in check(text)]
    return sorted(found, key=lambda each: (places[each.place], each.start))

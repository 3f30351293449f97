"""The list of an article's works: how each prints, and where the text cites it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from counterpoint.kernel.ids import BlockId
from counterpoint.manuscript.model import Block
from counterpoint.manuscript.reference.face import Words
from counterpoint.manuscript.reference.model import Work
from counterpoint.manuscript.reference.printing import print_references
from counterpoint.manuscript.reference.reading import (
    citations_of,
    language_of,
    words_citing,
)
from counterpoint.manuscript.reference.style import CitationStyle
from counterpoint.manuscript.reference.token import (
    Citation,
    Cite,
    works_in,
    written_of,
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A work, how it prints, and where the text cites it.

    Attributes:
        entry: As the list prints it, or would.
        cited: As the text cites it in brackets, or would.
        is_in_policy: Whether the terminology policy cites it.
    """

    work: Work
    entry: Words
    cited: Words
    cited_in: tuple[BlockId, ...]
    is_in_policy: bool


def listed(
    connection: Connection,
    works: Sequence[Work],
    style: CitationStyle,
    blocks: Sequence[Block],
) -> list[Listed]:
    """Lay out works: the cited ones as the list prints them, then the others."""
    by_id = {work.id: work for work in works}
    places = {block.id: works_in([words_citing(block)]) for block in blocks}
    language = language_of(connection)
    used = set().union(*places.values()) & set(by_id)
    alone = {id_: Citation(written_of([Cite(id_)]), (Cite(id_),)) for id_ in by_id}
    found = []
    for citations in (
        [*citations_of(blocks), *(alone[id_] for id_ in by_id if id_ in used)],
        [alone[id_] for id_ in by_id if id_ not in used],
    ):
        printed = print_references(works, style, language, citations)
        found += [
            Listed(
                work=by_id[id_],
                entry=entry,
                cited=printed.cited[alone[id_].written],
                cited_in=tuple(place for place, ids in places.items() if id_ in ids),
                is_in_policy=False,
            )
            for id_, entry in printed.listed
        ]
    return found

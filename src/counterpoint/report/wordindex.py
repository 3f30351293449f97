"""How a report's words get into the word index, and are found there again.

A passage of more than a few hundred words is taken up in overlapping pieces:
PostgreSQL keeps no more than 256 places of one word in one entry, and a long
passage must be found by the same words on both databases.
"""

from collections.abc import Iterator, Sequence

from counterpoint.kernel.text import word_places
from counterpoint.report.model import Passage
from counterpoint.storage.fulltext import FullText, Phrase

KIND = "passage"
PIECE_WORDS = 256
OVERLAP_WORDS = 16
MOST_PASSAGES = 20_000


def take_up(index: FullText, text: str, passages: Sequence[Passage]) -> None:
    """Take up the words of a version's passages."""
    pieces = (
        (p.id, piece) for p in passages for piece in _pieces(text[p.start : p.end])
    )
    index.index(KIND, pieces)


def forget(index: FullText, passages: Sequence[Passage]) -> None:
    """Forget the words of a version's passages."""
    index.erase([passage.id for passage in passages])


def find_passages(index: FullText, asked: Sequence[Phrase]) -> set[str]:
    """Find passages that may hold all phrases; to be looked through again.

    At most ``MOST_PASSAGES``, and of more those that were filed first.
    """
    pieces = [
        each if len(each.words) <= OVERLAP_WORDS else Phrase(each.words[:OVERLAP_WORDS])
        for each in asked
    ]
    return set(index.find(KIND, pieces, MOST_PASSAGES))


def _pieces(text: str) -> Iterator[str]:
    places = [] if len(text) <= PIECE_WORDS else word_places(text)
    if len(places) <= PIECE_WORDS:
        yield text
        return
    step = PIECE_WORDS - OVERLAP_WORDS
    for at in range(0, len(places) - OVERLAP_WORDS, step):
        piece = places[at : at + PIECE_WORDS]
        yield text[piece[0][0] : piece[-1][1]]

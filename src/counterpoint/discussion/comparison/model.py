"""Where readers noted the same, where one alone did, where they read differently.

What is compared are places and private codes. What a note means is for the team to
say: nothing here weighs words, and no number says how well anybody read.

Source: method, rows M41 and M42; section 5.9.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.reading.note.model import Note
from counterpoint.report.model import Passage, Speaker

WITNESSES = frozenset({Speaker.INTERVIEWEE, Speaker.UNKNOWN})
"""Whose passages somebody might have noted; questions and writer's notes are not."""

_TWO = 2


class Occasion(StrEnum):
    """What a team may want to talk about at a passage."""

    ONE_ALONE = "one alone"
    DIFFERENT = "read differently"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class ComparedPassage:
    """A passage, and what each reader noted on words of it.

    Attributes:
        notes: By place; one that reaches over several passages stands at each.
    """

    passage: Passage
    notes: tuple[Note, ...]
    occasions: frozenset[Occasion]


@dataclass(frozen=True, slots=True)
class ComparedReport:
    """One report with all readers' notes.

    Attributes:
        version: The version in analysis, of which all places speak.
        readers: Who was asked to read it, in the order of the team.
        broken: Notes whose words a correction took away; they have no place.
    """

    report_id: ReportId
    key: str
    version: int
    readers: tuple[MemberId, ...]
    passages: tuple[ComparedPassage, ...]
    broken: tuple[Note, ...] = ()

    @property
    def counts(self) -> Counter[Occasion]:
        """Count the passages of each kind."""
        return Counter(each for at in self.passages for each in at.occasions)


def compared(
    passages: Sequence[Passage], notes: Iterable[Note], readers: Collection[MemberId]
) -> tuple[ComparedPassage, ...]:
    """Lay notes beside the passages whose words they stand on.

    - *One alone*: exactly one of at least two readers noted something on it.
    - *Read differently*: see ``differing``; it stands where both noted.
    - *Nobody*: none of at least one reader noted anything, and the passage is the
      interviewee's, or nobody has said whose.

    Args:
        passages: Of the version that the notes' places speak of.
        notes: All readers', without broken ones.
        readers: Who was asked to read.
    """
    listed = sorted(notes, key=lambda note: (note.start, note.end, note.id))
    apart = differing(listed)
    found = []
    for passage in passages:
        here = tuple(n for n in listed if n.span.overlaps(passage.span))
        occasions = set()
        by = {note.by for note in here}
        if len(by) == 1 and len(readers) >= _TWO:
            occasions.add(Occasion.ONE_ALONE)
        if any(_shared_part_in(one, other, passage) for one, other in apart):
            occasions.add(Occasion.DIFFERENT)
        if not by and readers and passage.speaker in WITNESSES:
            occasions.add(Occasion.NOBODY)
        found.append(ComparedPassage(passage, here, frozenset(occasions)))
    return tuple(found)


def differing(notes: Sequence[Note]) -> list[tuple[Note, Note]]:
    """Pair the notes in which two readers read the same words differently.

    Two notes of two readers that share at least one code point, each with a private
    code, so that neither reader gave the other's code to words of that note.
    Capitals make no difference. A note without a private code is not compared, and
    what its words say never is.

    Cost: by the square of the coded notes of one report.
    """
    coded = [note for note in notes if note.code]
    named = {note.id: note.code.casefold() for note in coded}
    beside: dict[str, set[tuple[MemberId, str]]] = defaultdict(set)
    pairs = []
    for at, one in enumerate(coded):
        for other in coded[at + 1 :]:
            if one.by != other.by and one.span.overlaps(other.span):
                beside[one.id].add((other.by, named[other.id]))
                beside[other.id].add((one.by, named[one.id]))
                pairs.append((one, other))
    return [
        (one, other)
        for one, other in pairs
        if (other.by, named[one.id]) not in beside[one.id]
        and (one.by, named[other.id]) not in beside[other.id]
    ]


def _shared_part_in(one: Note, other: Note, passage: Passage) -> bool:
    """Tell whether words that two notes share lie in a passage."""
    start, end = max(one.start, other.start), min(one.end, other.end)
    return start < passage.end and passage.start < end

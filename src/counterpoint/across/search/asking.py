"""How a search over the whole study is asked, and asked of one text of the team."""

from collections.abc import Sequence
from dataclasses import dataclass

from counterpoint.across.search.model import Elsewhere, Kind
from counterpoint.report.model import Speaker
from counterpoint.report.search.manner import Manner, places_of
from counterpoint.report.search.model import CONTEXT_CHARACTERS, Language
from counterpoint.storage.fulltext import Phrase


@dataclass(frozen=True, slots=True)
class Asked:
    """A search.

    Attributes:
        words: Words, "words one after the other", beginnings*.
        stems: The language whose endings do not count; all count if None.
        folds: Whether å, ä and a are one letter.
        speakers: In whose words; in everybody's if empty.
        group: The key of the group in whose accounts; of all if None.
    """

    words: str
    stems: Language | None = None
    folds: bool = False
    speakers: frozenset[Speaker] = frozenset()
    group: str | None = None

    @property
    def manner(self) -> Manner:
        """How alike words must be."""
        return Manner(stems=self.stems, folds=self.folds)


def elsewhere(  # noqa: PLR0913 - a text, what it belongs to, and what is sought
    kind: Kind,
    id_: str,
    *,
    name: str,
    text: str,
    asked: Sequence[Phrase],
    manner: Manner,
) -> Elsewhere | None:
    """Find the words in a text of the team; None if they are not all there."""
    places = places_of(asked, text, manner)
    if not places:
        return None
    first = places[0]
    return Elsewhere(
        kind=kind,
        id=id_,
        name=name,
        text=first.of(text),
        before=text[max(0, first.start - CONTEXT_CHARACTERS) : first.start],
        after=text[first.end : first.end + CONTEXT_CHARACTERS],
        places=len(places),
    )

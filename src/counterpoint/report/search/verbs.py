"""What is done to find words in reports."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from re import Pattern

from counterpoint.kernel.ids import ParticipantId, PassageId, ReportId
from counterpoint.kernel.text import normalised
from counterpoint.report import wordindex
from counterpoint.report.mark.withholding import Cover
from counterpoint.report.model import PassageKind, ReportText, Speaker
from counterpoint.report.search.manner import Manner, places_of
from counterpoint.report.search.model import Hit, NothingAskedError, hit_at
from counterpoint.report.search.store import (
    Shelf,
    list_analysed,
    passages_by_report,
)
from counterpoint.storage.fulltext import Phrase, phrases
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed

MOST_HITS = 1_000
AT_ONCE = 50
"""Reports that are read together; the last ones may be read in vain."""
EXACTLY = Manner()


def search_words(  # noqa: PLR0913 - what, how, and four filters
    tx: Transaction,
    words: str,
    limit: int = MOST_HITS,
    *,
    manner: Manner = EXACTLY,
    speakers: Collection[Speaker] = (),
    kinds: Collection[PassageKind] = (),
    people: Collection[ParticipantId] | None = None,
) -> list[Hit]:
    """Find words in all reports, in the version of each that is in analysis.

    Several words must stand in one passage; "quoted words" stand one after the
    other; an asterisk ends the beginning of a word. Every place of each is a
    hit, by report and place, the same on every database. Words are looked up in
    the index, and the passages that it names are read, until there are as many
    hits as are given; by their stems or without diacritics, every report is read.

    Args:
        tx: Who asks, and in which study.
        words: What to find.
        limit: The most hits given.
        manner: How alike words must be.
        speakers: Whose words alone; everybody's if empty.
        kinds: In passages of what kinds alone; of all if empty.
        people: In whose accounts alone; in all if None.

    Raises:
        NothingAskedError: There is no word in it.
    """
    permission.ask(tx, Deed.READ_REPORTS)
    asked = asked_for(words)
    cover = Cover(tx)
    hits: list[Hit] = []
    for text in _texts(tx, asked, manner, people):
        words_seen = cover.words(text.report_id, text.version, 0, text.text)
        shown = replace(text, text=words_seen)
        for passage in shown.passages:
            if speakers and passage.speaker not in speakers:
                continue
            if kinds and passage.kind not in kinds:
                continue
            places = places_of(asked, shown.words_of(passage), manner)
            hits += [hit_at(place, passage, shown) for place in places]
        if len(hits) >= limit:
            break
    return hits[:limit]


def asked_for(words: str) -> tuple[Phrase, ...]:
    """Read what is asked for.

    Raises:
        NothingAskedError: There is no word in it.
    """
    asked = phrases(normalised(words))
    if not asked:
        msg = "Write at least one word to search for."
        raise NothingAskedError(msg)
    return asked


def _texts(
    tx: Transaction,
    asked: Sequence[Phrase],
    manner: Manner,
    people: Collection[ParticipantId] | None,
) -> Iterator[ReportText]:
    """Give the reports that may hold the phrases, by key.

    Each with those passages alone that may hold them.
    """
    among = [
        each.id
        for each in list_analysed(tx.connection)
        if people is None or each.participant_id in people
    ]
    shelf = Shelf(tx.connection)
    if manner.is_exact:
        named = wordindex.find_passages(tx.word_index, asked)
        yield from _indexed(shelf, among, _by_report(tx, named))
    else:
        yield from _looked_through(shelf, among, manner, manner.hint(asked))


def _by_report(
    tx: Transaction, named: Collection[str]
) -> dict[ReportId, list[PassageId]]:
    return passages_by_report(tx.connection, [PassageId(id_) for id_ in named])


def _indexed(
    shelf: Shelf, among: Sequence[ReportId], named: dict[ReportId, list[PassageId]]
) -> Iterator[ReportText]:
    """Read the reports that the word index names, and of them what it names."""
    holding = [id_ for id_ in among if id_ in named]
    for some in _parts(holding):
        yield from _with_passages(shelf, shelf.texts(some), some, named)


def _looked_through(
    shelf: Shelf,
    among: Sequence[ReportId],
    manner: Manner,
    hints: Sequence[Pattern[str]],
) -> Iterator[ReportText]:
    """Read all reports, and those of their passages that the hints do not rule out."""

    def may_hold(words: str) -> bool:
        plain = manner.plain(words)
        return all(hint.search(plain) for hint in hints)

    for some in _parts(among):
        texts = shelf.texts(some)
        kept: dict[ReportId, list[PassageId]] = defaultdict(list)
        for place in shelf.places(some):
            if may_hold(texts[place.report_id].text[place.start : place.end]):
                kept[place.report_id].append(place.id)
        yield from _with_passages(
            shelf, texts, [id_ for id_ in some if id_ in kept], kept
        )


def _with_passages(
    shelf: Shelf,
    texts: Mapping[ReportId, ReportText],
    holding: Sequence[ReportId],
    named: Mapping[ReportId, Sequence[PassageId]],
) -> Iterator[ReportText]:
    """Give the texts of some reports, each with its named passages alone."""
    passages = shelf.passages_named([each for id_ in holding for each in named[id_]])
    for id_ in holding:
        yield replace(texts[id_], passages=tuple(passages[id_]))


def _parts(ids: Sequence[ReportId]) -> Iterator[Sequence[ReportId]]:
    return (ids[at : at + AT_ONCE] for at in range(0, len(ids), AT_ONCE))

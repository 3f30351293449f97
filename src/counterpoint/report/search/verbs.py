"""What is done to find words in reports."""

from collections.abc import Collection, Iterator, Sequence

from counterpoint.kernel.ids import ParticipantId, PassageId, ReportId
from counterpoint.kernel.text import normalised
from counterpoint.report import store, wordindex
from counterpoint.report.mark.withholding import as_seen
from counterpoint.report.model import Speaker
from counterpoint.report.search.manner import Manner, places_of
from counterpoint.report.search.model import Hit, NothingAskedError, hit_at
from counterpoint.report.search.store import reports_of_passages, texts_in_analysis
from counterpoint.storage.fulltext import Phrase, phrases
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed

MOST_HITS = 1_000
EXACTLY = Manner()


def search_words(  # noqa: PLR0913 - what, how, and three filters
    tx: Transaction,
    words: str,
    limit: int = MOST_HITS,
    *,
    manner: Manner = EXACTLY,
    speakers: Collection[Speaker] = (),
    people: Collection[ParticipantId] | None = None,
) -> list[Hit]:
    """Find words in all reports, in the version of each that is in analysis.

    Several words must stand in one passage; "quoted words" stand one after the
    other; an asterisk ends the beginning of a word. Every place of each is a
    hit, by report and place, the same on every database. Words are looked up in
    the index; by their stems or without diacritics, every report is read.

    Args:
        tx: Who asks, and in which study.
        words: What to find.
        limit: The most hits given.
        manner: How alike words must be.
        speakers: Whose words alone; everybody's if empty.
        people: In whose accounts alone; in all if None.

    Raises:
        NothingAskedError: There is no word in it.
    """
    permission.ask(tx, Deed.READ_REPORTS)
    asked = asked_for(words)
    hits: list[Hit] = []
    for report_id, analysed, passages in _reports(tx, asked, manner):
        shown = as_seen(tx, store.get_text(tx.connection, report_id, analysed))
        if people is not None and shown.participant_id not in people:
            continue
        for passage in shown.passages:
            if passages is not None and passage.id not in passages:
                continue
            if speakers and passage.speaker not in speakers:
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


def _reports(
    tx: Transaction, asked: Sequence[Phrase], manner: Manner
) -> Iterator[tuple[ReportId, int, set[str] | None]]:
    """Give the reports that may hold the phrases, and in which version.

    With the passages, where the index knows them.
    """
    if manner.is_exact:
        found = wordindex.find_passages(tx.word_index, asked)
        ids = [PassageId(id_) for id_ in found]
        for report_id, analysed in reports_of_passages(tx.connection, ids):
            yield report_id, analysed, found
        return
    hints = manner.hint(asked)
    for report_id, analysed, text in list(texts_in_analysis(tx.connection)):
        plain = manner.plain(text)
        if all(hint.search(plain) for hint in hints):
            yield report_id, analysed, None

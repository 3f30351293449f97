"""What is done to find words in reports."""

from counterpoint.kernel.ids import PassageId
from counterpoint.kernel.text import normalised
from counterpoint.report import store, wordindex
from counterpoint.report.mark.withholding import as_seen
from counterpoint.report.search.model import Hit, NothingAskedError, hit_at
from counterpoint.report.search.store import reports_of_passages
from counterpoint.storage.fulltext import phrases
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed

MOST_HITS = 1_000


def search_words(tx: Transaction, words: str, limit: int = MOST_HITS) -> list[Hit]:
    """Find words in all reports, in the version of each that is in analysis.

    Several words must stand in one passage; "quoted words" stand one after the
    other; an asterisk ends the beginning of a word. Every place of each is a
    hit, by report and place, the same on every database.

    Args:
        tx: Who asks, and in which study.
        words: What to find.
        limit: The most hits given.

    Raises:
        NothingAskedError: There is no word in it.
    """
    permission.ask(tx, Deed.READ_REPORTS)
    asked = phrases(normalised(words))
    if not asked:
        msg = "Write at least one word to search for."
        raise NothingAskedError(msg)
    found = wordindex.find_passages(tx.word_index, asked)
    ids = [PassageId(id_) for id_ in found]
    hits: list[Hit] = []
    for report_id in reports_of_passages(tx.connection, ids):
        analysed = store.get_report(tx.connection, report_id).version_in_analysis
        shown = as_seen(tx, store.get_text(tx.connection, report_id, analysed))
        for passage in shown.passages:
            if passage.id in found:
                places = wordindex.places_of(asked, shown.words_of(passage))
                hits += [hit_at(place, passage, shown) for place in places]
        if len(hits) >= limit:
            break
    return hits[:limit]

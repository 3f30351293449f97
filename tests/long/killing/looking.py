"""Looking through a study after something broke: is all of it there, and whole?"""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, func, select

from counterpoint.across.keeping.copying import verify
from counterpoint.across.memo.store import list_memos
from counterpoint.coding.code.store import list_codes
from counterpoint.coding.coding.store import list_of_report
from counterpoint.kernel.ids import ArticleId, MemberId, ReportId
from counterpoint.report.search.verbs import search_words
from counterpoint.report.store import get_text, list_reports
from counterpoint.storage.database import Database
from counterpoint.storage.history import entries_of_kinds, last_seq
from counterpoint.storage.schema import metadata
from tests.long.killing.hand import PASSAGES, Answered

MADE_BY = {
    "codes": ("CodeAdded",),
    "codings": ("SpanCoded",),
    "memos": ("SharedMemoWritten", "MemoShared"),
    "reports": ("ReportBroughtIn",),
}
TAKEN_BY: dict[str, tuple[str, ...]] = dict.fromkeys(MADE_BY, ())
TAKEN_BY["codings"] = ("SpanUncoded",)


def problems(
    study: Database,
    ada: MemberId,
    article: ArticleId,
    report: ReportId,
    answered: Iterable[Answered],
) -> list[str]:
    """Name everything that is not as it must be; nothing, if all is well."""
    found = list(verify(study, ada).problems)
    with study.read(ada) as tx:
        standing = _standing(tx.connection, article, report)
        found += _half_done(tx.connection, standing)
        for each in answered:
            found += _missing(each, standing)
            for words in list(each.reports.values())[-1:]:
                word = words[-1].split()[0]
                if len(search_words(tx, word)) != 1:
                    found.append(f"The index does not know the word {word}.")
    return found


def _standing(
    connection: Connection, article: ArticleId, report: ReportId
) -> dict[str, dict[str, object]]:
    """Read what stands now, by kind and id, in the words the hands know it by."""
    texts = {
        each.id: get_text(connection, each.id) for each in list_reports(connection)
    }
    return {
        "codes": {each.id: each.name for each in list_codes(connection, article)},
        "codings": {
            each.id: (each.exact, each.span.start, each.span.end)
            for each in list_of_report(connection, report, article)
        },
        "memos": {each.id: each.text for each in list_memos(connection)},
        "reports": {
            id_: tuple(text.text[p.span.start : p.span.end] for p in text.passages)
            for id_, text in texts.items()
        },
    }


def _half_done(
    connection: Connection, standing: dict[str, dict[str, object]]
) -> Iterator[str]:
    """Hold rows against history: neither is there without the other."""
    latest = last_seq(connection)
    for table in metadata.sorted_tables:
        if not table.info.get("versioned"):
            continue
        since = func.coalesce(func.max(table.c.since), 0)
        until = func.coalesce(func.max(table.c.until), 0)
        reached = connection.execute(select(since, until)).one()
        if max(reached) > latest:
            yield f"{table.name} names a step that history does not have."
    for kind, events in MADE_BY.items():
        made = {each.object_id for each in entries_of_kinds(connection, events)}
        gone = (
            entries_of_kinds(connection, ("SpanUncoded",)) if kind == "codings" else ()
        )
        expected = made - {each.object_id for each in gone}
        stand = standing[kind].keys()
        if expected != stand:
            yield f"History tells of {len(expected)} {kind}, {len(stand)} stand."
    for words in standing["reports"].values():
        if not isinstance(words, tuple) or len(words) != PASSAGES:
            yield "A report came in with a part of its passages."


def _missing(
    answered: Answered, standing: dict[str, dict[str, object]]
) -> Iterator[str]:
    for kind in MADE_BY:
        kept: dict[str, object] = getattr(answered, kind)
        for id_, words in kept.items():
            if id_ in answered.gone:
                if id_ in standing[kind]:
                    yield f"One of the {kind} is back that was taken off."
            elif standing[kind].get(id_) != words:
                yield f"One of the {kind} that was answered for is not there."

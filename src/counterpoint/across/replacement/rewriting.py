"""Rewriting a whole study: every text, and every span that covers one.

What is to change is said by a ``Changing``: one puts tokens in, another puts
originals back. Everything else is the same for both, and done here in one order:
versions of reports with their passages, the spans that cover them, all other texts,
the marks of speakers and the keys of reports, the word index.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from sqlalchemy import Connection

from counterpoint.across.replacement import store
from counterpoint.across.replacement.label import store as label_store
from counterpoint.across.replacement.model import WordsReplaced
from counterpoint.across.replacement.moving import Change, Placed, Rewriting
from counterpoint.across.replacement.text import store as text_store
from counterpoint.across.replacement.text.store import Anchored
from counterpoint.across.similar import store as similar
from counterpoint.kernel.ids import ReportId
from counterpoint.kernel.spans import Anchor, Span
from counterpoint.kernel.text import digest, new_salt
from counterpoint.participant.erasing import Whose
from counterpoint.report import store as report_store
from counterpoint.report import wordindex
from counterpoint.report.model import count_words
from counterpoint.storage import history
from counterpoint.storage.transaction import Transaction


class Changing(Protocol):
    """Says what is to change in each text."""

    def wanted(self, text: str, stand: Sequence[Placed]) -> list[Change]:
        """List the changes of one text, in its order and not overlapping.

        Args:
            text: As it stands.
            stand: Which tokens are known to stand in it, and where.
        """
        ...


@dataclass(slots=True)
class Rewritten:
    """What was rewritten.

    Attributes:
        digests: Of each rewritten version's new words, with its new salt.
    """

    digests: dict[tuple[ReportId, int], str] = field(default_factory=dict)

    @property
    def reports(self) -> set[ReportId]:
        """The reports of which some version was rewritten."""
        return {report_id for report_id, _ in self.digests}

    def told(self) -> str:
        """Say it in one line, for an event."""
        return " ".join(
            f"{report_id}/{no}/{witness}"
            for (report_id, no), witness in sorted(self.digests.items())
        )


def read_told(told: str) -> dict[tuple[ReportId, int], str]:
    """Read what ``Rewritten.told`` said."""
    found = {}
    for each in told.split():
        report_id, no, witness = each.split("/")
        found[ReportId(report_id), int(no)] = witness
    return found


def reports_rewritten(connection: Connection) -> set[ReportId]:
    """Name the reports of which words were ever replaced, undone since or not.

    History is asked, since where a token stands is forgotten with its original, and
    an undoing may leave tokens behind.
    """
    return {
        report_id
        for entry in history.entries_of_kinds(connection, [WordsReplaced.__name__])
        for report_id, _ in read_told(str(entry.payload["rewritten"]))
    }


def rewrite(
    tx: Transaction,
    seq: int,
    changing: Changing,
    rewritten: Rewritten,
    whose: Whose | None,
) -> None:
    """Rewrite everything that holds what is to change. Linear in the study's texts.

    Args:
        tx: The transaction that recorded ``seq``.
        seq: The entry of history that rewrites.
        changing: What changes.
        rewritten: The versions, rewritten before by ``rewrite_versions``.
        whose: What belongs to the one report in which it does; None for everywhere.
    """
    more = _rewrite_texts(tx, changing, whose)
    marked = _rewrite_marks(tx, changing, whose)
    if drafted := dict.fromkeys(marked, 0) | more:
        text_store.put_draft_words(tx.connection, seq, drafted)
    _rewrite_keys(tx, changing, whose)
    _index_again(tx, rewritten.digests)


def rewrite_versions(
    tx: Transaction, changing: Changing, whose: Whose | None
) -> Rewritten:
    """Rewrite versions of reports, with all spans that cover them.

    Apart, since the entry of history names what the versions say afterwards.
    """
    connection, done = tx.connection, Rewritten()
    places = store.list_places(connection)
    only = None if whose is None else next(iter(whose.report_ids))
    by_report: dict[ReportId, dict[int, Rewriting]] = defaultdict(dict)
    for version in text_store.list_versions(connection, only):
        if version.is_erased:
            continue
        passages = text_store.passages_of(connection, version)
        name = text_store.name_of_version(version)
        wanted = _within(version.text, passages, changing, places.get(name, ()))
        if not wanted:
            continue
        moved = _moved(version.text, wanted)
        salt = new_salt()
        witness = digest(salt, moved.new)
        changed = replace(version, text=moved.new, salt=salt)
        kept = [(id_, moved.carry(span)) for id_, span in passages]
        text_store.put_version(connection, changed, kept)
        _keep_places(tx, name, places.get(name, ()), wanted, moved)
        id_, no = version.report_id, version.no
        text_store.put_count(connection, id_, no, count_words(moved.new))
        was = digest(version.salt, version.text)
        text_store.put_witness(connection, id_, no, was, witness)
        done.digests[id_, no] = witness
        by_report[id_][no] = moved
    for report_id, texts in by_report.items():
        for row in text_store.list_anchored(connection, report_id):
            if row.version in texts:
                _move(tx, row, texts[row.version])
    return done


def _within(
    text: str,
    passages: Iterable[tuple[str, Span]],
    changing: Changing,
    stand: Sequence[Placed],
) -> list[Change]:
    """List what changes in a version: passage by passage, so that none is cut."""
    found = []
    for _, span in passages:
        inside = [
            replace(each, start=each.start - span.start)
            for each in stand
            if span.start <= each.start < span.end
        ]
        for each in changing.wanted(span.of(text), inside):
            at = each.span
            whole = Span(at.start + span.start, at.end + span.start)
            found.append(replace(each, span=whole))
    return found


def _move(tx: Transaction, row: Anchored, moved: Rewriting) -> None:
    """Let a row cover, in the rewritten version, what it covered before."""
    span = moved.carry(row.anchor.span)
    if row.anchor.holds_in(moved.old):
        anchor = Anchor.at(span, moved.new)
    else:
        # It keeps no words, or did not fit its version: then it loses the old ones.
        anchor = Anchor(span, "", "", "")
    if anchor != row.anchor:
        text_store.put_anchor(tx.connection, row, anchor)


def _rewrite_texts(
    tx: Transaction, changing: Changing, whose: Whose | None
) -> dict[tuple[str, int], int]:
    """Rewrite texts, with where tokens stand in them.

    Returns:
        How many words more each row of a draft has that was rewritten, by its id
        and since.
    """
    connection = tx.connection
    places = store.list_places(connection)
    drafted: dict[tuple[str, int], int] = {}
    for kept in list(text_store.list_texts(connection, whose)):
        name = text_store.name_of(kept)
        stand = places.get(name, ())
        wanted = changing.wanted(kept.text, stand)
        if not wanted:
            continue
        moved = _moved(kept.text, wanted)
        text_store.put_text(connection, kept, moved.new)
        _keep_places(tx, name, stand, wanted, moved)
        if kept.column.table.name == "draft_passage":
            key = dict(kept.key)
            more = count_words(moved.new) - count_words(kept.text)
            drafted[key["id"], key["since"]] = more
    return drafted


def _rewrite_marks(
    tx: Transaction, changing: Changing, whose: Whose | None
) -> set[tuple[str, int]]:
    """Rewrite the marks of speakers; those of one report stay apart.

    Returns:
        The id and since of each row of a draft that was rewritten.
    """
    rewritten: set[tuple[str, int]] = set()
    for of, marks in label_store.list_marks(tx.connection).items():
        if whose is not None and not (
            of[0] in whose.report_ids or of[1] in whose.interview_ids
        ):
            continue
        taken = set(marks)
        for was in sorted(marks):
            wanted = changing.wanted(was, ())
            if wanted:
                becomes = _apart(_moved(was, wanted).new, taken)
                taken.add(becomes)
                rewritten |= label_store.put_mark(tx.connection, of, was, becomes)
    return rewritten


def _rewrite_keys(tx: Transaction, changing: Changing, whose: Whose | None) -> None:
    """Rewrite the keys of reports; no two get the same."""
    only = None if whose is None else next(iter(whose.report_ids))
    for kept in label_store.list_keys(tx.connection, only):
        wanted = changing.wanted(kept.text, ())
        if wanted:
            taken = label_store.keys_taken(tx.connection, but=kept.id)
            becomes = _apart(_moved(kept.text, wanted).new, taken)
            text_store.put_text(tx.connection, kept, becomes)


def _index_again(tx: Transaction, versions: Iterable[tuple[ReportId, int]]) -> None:
    """Let the rewritten words be found, and the old ones by nothing any more."""
    for report_id, no in versions:
        similar.forget_reports(tx.connection, [report_id])
        facts = report_store.get_report(tx.connection, report_id)
        if facts.version_in_analysis == no:
            text = report_store.get_text(tx.connection, report_id, no)
            wordindex.forget(tx.word_index, text.passages)
            wordindex.take_up(tx.word_index, text.text, text.passages)


def _keep_places(
    tx: Transaction,
    name: str,
    stand: Sequence[Placed],
    wanted: Sequence[Change],
    moved: Rewriting,
) -> None:
    """Keep where tokens stand in a text that was rewritten."""
    gone = {each.span.start for each in wanted}
    now = [
        replace(each, start=moved.start(each.start))
        for each in stand
        if each.start not in gone
    ]
    now += [
        Placed(each.puts, span.start, each.form)
        for each, span in zip(wanted, moved.placed(), strict=True)
        if each.puts is not None
    ]
    if now or stand:
        store.put_places(tx.connection, name, now)


def _moved(text: str, wanted: Sequence[Change]) -> Rewriting:
    return Rewriting(text, wanted)


def _apart(text: str, taken: Iterable[str]) -> str:
    """Give a name that is not taken, with a number behind it if need be."""
    known, number, tried = set(taken), 1, text
    while tried in known:
        number += 1
        tried = f"{text} {number}"
    return tried

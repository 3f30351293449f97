"""Reading where the poles are voiced, as verbs of this stage do; asks no permission."""

import gc
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise

from sqlalchemy import Connection

from counterpoint.article.store import get_article
from counterpoint.coding.coding.store import list_texts
from counterpoint.coding.story.lying import list_story_spans
from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    ParticipantId,
    ReportId,
    StoryId,
    ThemeId,
)
from counterpoint.kernel.spans import Span
from counterpoint.report.carry import Revision
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.evidence.model import Place, PlaceKind
from counterpoint.theme.paradox.model import Form, Letter, NotParadoxError
from counterpoint.theme.paradox.store import find_paradox, list_poles
from counterpoint.theme.theme.model import Theme
from counterpoint.theme.theme.store import get_theme
from counterpoint.theme.voice import store
from counterpoint.theme.voice.model import Account, Piece, Talk, Voices, line_of
from counterpoint.theme.voice.store import Found, Source

_WORD = re.compile(r"\w")


class Finding:
    """Finds spans again in later versions, reading each version once.

    Lives no longer than the verb that made it.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._revisions: dict[tuple[ReportId, int, int], list[Revision]] = {}

    def again(self, found: Found, now: int) -> Span | None:
        """Find a piece in a later version; nothing where no word of it is left."""
        span: Span | None = Span(found.start, found.end)
        if found.version == now:
            return span
        for revision in self._between(found.report_id, found.version, now):
            span = None if span is None else revision.carry(span)
            if span is not None and not _WORD.search(span.of(revision.new)):
                return None
        return span

    def _between(self, report_id: ReportId, first: int, last: int) -> list[Revision]:
        asked = (report_id, first, last)
        if asked not in self._revisions:
            texts = list_texts(self._connection, report_id, first, last)
            made = [Revision.between(old, new) for old, new in pairwise(texts)]
            self._revisions[asked] = made
        return self._revisions[asked]


def gather(tx: Transaction, theme_id: ThemeId) -> Voices:
    """Gather where an article's people voice the poles of a paradox.

    Pieces whose words are gone from the version in analysis are not among them.
    Linear in the pieces, and in the passages of the reports that have any.

    Raises:
        NotFoundError: There is no such theme.
        NotParadoxError: The theme has no poles.
    """
    theme = get_theme(tx.connection, theme_id)
    paradox = find_paradox(tx.connection, theme_id)
    if paradox is None:
        msg = "Turn the theme into a paradox first; then it has poles to count."
        raise NotParadoxError(msg)
    with _collecting_later():
        return _gathered(tx, theme, paradox.form)


@contextmanager
def _collecting_later() -> Iterator[None]:
    """Keep the collector of cycles away while tens of thousands of rows come in.

    They hold no cycles, and looking through them again and again took more than
    half of the time.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _gathered(tx: Transaction, theme: Theme, form: Form) -> Voices:
    groups = get_article(tx.connection, theme.article_id).groups
    accounts = store.list_accounts(tx.connection, theme.article_id, groups)
    pieces = _pieces(tx, theme, accounts)
    by_report: dict[ReportId, list[Piece]] = defaultdict(list)
    for piece in pieces:
        by_report[piece.report_id].append(piece)
    cells = store.list_cells(tx.connection, by_report.keys())
    talk = store.list_talk(tx.connection)
    told = _told(tx, theme.article_id)
    lines = tuple(
        line_of(
            account,
            talk.get(account.report_id, Talk(0)),
            cells.get(account.report_id, ()),
            by_report.get(account.report_id, ()),
            told.get(account.report_id, ()),
        )
        for account in accounts
    )
    return Voices(theme.id, form, groups, tuple(pieces), lines)


def _told(tx: Transaction, article_id: ArticleId) -> dict[ReportId, list[list[Span]]]:
    """Give, by report, where each of the stories that were made of it is told."""
    found: dict[ReportId, dict[StoryId, list[Span]]] = defaultdict(dict)
    for each in list_story_spans(tx.connection, article_id):
        of_story = found[each.report_id].setdefault(each.story_id, [])
        of_story.append(Span(each.start, each.end))
    return {report_id: list(stories.values()) for report_id, stories in found.items()}


def people_of(
    tx: Transaction, theme_id: ThemeId
) -> tuple[dict[str, set[ParticipantId]], dict[Letter, set[ParticipantId]]]:
    """Say who has a report, by group, and who voices which pole.

    As ``gather`` says it, without reading a passage; nothing for a theme without
    poles.

    Raises:
        NotFoundError: There is no such theme.
    """
    theme = get_theme(tx.connection, theme_id)
    poles = list_poles(tx.connection, theme_id)
    if not poles:
        return {}, {}
    people, voicing = people_at(
        tx,
        theme.article_id,
        [Place(PlaceKind.POLE, each.id) for each in poles.values()],
    )
    return people, dict(zip(poles, voicing, strict=True))


def people_at(
    tx: Transaction, article_id: ArticleId, places: Sequence[Source]
) -> tuple[dict[str, set[ParticipantId]], list[set[ParticipantId]]]:
    """Say who has a report in an article, by group, and who speaks for each place.

    A code stands for what is coded with it, and with those beneath it.
    """
    groups = get_article(tx.connection, article_id).groups
    accounts = store.list_accounts(tx.connection, article_id, groups)
    people: dict[str, set[ParticipantId]] = {group: set() for group in groups}
    whose: dict[ReportId, ParticipantId] = {}
    for each in accounts:
        if each.participant_id is not None and each.group is not None:
            people[each.group].add(each.participant_id)
            whose[each.report_id] = each.participant_id
    now = {each.report_id: each.version for each in accounts}
    parents = store.list_parents(tx.connection, article_id)
    finding = Finding(tx.connection)
    speaking = []
    for place in places:
        reports = _reports(tx, place, now, parents, finding)
        speaking.append({whose[id_] for id_ in reports if id_ in whose})
    return people, speaking


def _reports(
    tx: Transaction,
    place: Source,
    now: Mapping[ReportId, int],
    parents: Mapping[CodeId, Collection[CodeId]],
    finding: Finding,
) -> set[ReportId]:
    """Name the reports in which something speaks for a place, as they stand now."""
    reports, earlier = set(), set()
    for report_id, version in store.list_versions(tx.connection, place, parents):
        if now.get(report_id) == version:
            reports.add(report_id)
        elif report_id in now:
            earlier.add(report_id)
    earlier -= reports
    if earlier:
        for found in store.list_pieces(tx.connection, place, parents):
            id_ = found.report_id
            if id_ in earlier and finding.again(found, now[id_]) is not None:
                reports.add(id_)
    return reports


def _pieces(tx: Transaction, theme: Theme, accounts: list[Account]) -> list[Piece]:
    now = {each.report_id: each.version for each in accounts}
    parents = store.list_parents(tx.connection, theme.article_id)
    finding = Finding(tx.connection)
    pieces = []
    for letter, pole in list_poles(tx.connection, theme.id).items():
        place = Place(PlaceKind.POLE, pole.id)
        for found in store.list_pieces(tx.connection, place, parents):
            if found.report_id not in now:
                continue
            span = finding.again(found, now[found.report_id])
            if span is not None:
                pieces.append(
                    Piece(letter, found.report_id, span, found.code_id, found.by)
                )
    return pieces

"""What is done about evidence: lay a span to a place, tie a code to it."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from counterpoint.article.selection.check import check_taken
from counterpoint.coding.code import store as code_store
from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    EvidenceId,
    ReportId,
    ThemeId,
    WayId,
    new_id,
)
from counterpoint.kernel.spans import Anchor, Span, trimmed
from counterpoint.kernel.text import digest, new_salt
from counterpoint.report import store as report_store
from counterpoint.report.mark.withholding import Cover
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.contrary.model import SearchId
from counterpoint.theme.contrary.store import get_search
from counterpoint.theme.evidence import store
from counterpoint.theme.evidence.model import (
    CodeTied,
    CodeUntied,
    Evidence,
    EvidenceAdded,
    EvidenceRemoved,
    EvidenceTwiceError,
    NotReadyError,
    NotTiedError,
    OtherArticleError,
    OtherVersionError,
    Place,
    PlaceKind,
    ShownEvidence,
    TiedCode,
    TiedCodeId,
    TiedTwiceError,
)
from counterpoint.theme.paradox import store as paradox_store
from counterpoint.theme.paradox.model import PoleId
from counterpoint.theme.theme import store as theme_store


def list_evidence(tx: Transaction, places: Collection[Place]) -> list[ShownEvidence]:
    """List the evidence at some places, in the order of the texts."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    found = store.list_evidence(tx.connection, places)
    return store.shown(tx.connection, _covered(tx, found))


def get_evidence(tx: Transaction, evidence_id: EvidenceId) -> ShownEvidence:
    """Give a piece of evidence.

    Raises:
        NotFoundError: There is none, or it was removed.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    found = store.get_evidence(tx.connection, evidence_id)
    return store.shown(tx.connection, _covered(tx, [found]))[0]


def list_tied_codes(tx: Transaction, places: Collection[Place]) -> list[TiedCode]:
    """List the codes tied to some places."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.list_tied_codes(tx.connection, places)


def get_theme_id(tx: Transaction, place: Place) -> ThemeId:
    """Give the theme that a place belongs to.

    Raises:
        NotFoundError: There is no such place.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    return _theme_id(tx, place)


def add_evidence(
    tx: Transaction,
    *,
    place: Place,
    report_id: ReportId,
    span: Span,
    version: int | None = None,
) -> ShownEvidence:
    """Lay a span of a report's version in analysis to a theme, a pole or a way.

    White space at its ends is left out. The same span may be laid to any
    number of places.

    Raises:
        NotFoundError: There is no such place or report.
        NotReadyError: The report is neither approved nor brought in.
        ReportLeftOutError: The article leaves the report out.
        SpanOutsideError: The report is shorter than the span.
        OtherVersionError: ``version`` is given and not the current one.
        EvidenceTwiceError: The span lies there already.
    """
    permission.ask(tx, Deed.CODE)
    article_id = _article_id(tx, place)
    report = report_store.get_report(tx.connection, report_id)
    check_taken(tx, article_id, {report_id})
    analysed = report.version_in_analysis
    if analysed is None:
        msg = "Let the interviewer approve this report first; then draw on it."
        raise NotReadyError(msg)
    if version not in (None, analysed):
        msg = "The report has changed since; reload it and select the words again."
        raise OtherVersionError(msg)
    text = report_store.get_text(tx.connection, report_id, analysed).text
    anchor = Anchor.at(trimmed(span, text), text)
    for known in store.list_evidence(tx.connection, [place]):
        same_report = (known.report_id, known.version) == (report_id, analysed)
        if same_report and known.anchor.span == anchor.span:
            msg = "This passage lies there already; choose another place or passage."
            raise EvidenceTwiceError(msg)
    new = Evidence(EvidenceId(new_id()), place, report_id, analysed, anchor)
    salt = new_salt()
    witness = digest(salt, anchor.exact)
    event = EvidenceAdded(new.id, place.kind, place.id, report_id, analysed, witness)
    store.put_evidence(tx.connection, tx.record(event), new, salt)
    return store.shown(tx.connection, [new])[0]


def remove_evidence(tx: Transaction, *, evidence_id: EvidenceId) -> Place:
    """Take a span away from its place, and name the place.

    The report and other places keep it.

    Raises:
        NotFoundError: There is no such evidence.
    """
    permission.ask(tx, Deed.CODE)
    place = store.get_evidence(tx.connection, evidence_id).place
    seq = tx.record(EvidenceRemoved(evidence_id))
    store.retire_evidence(tx.connection, seq, evidence_id)
    return place


def tie_code(tx: Transaction, *, place: Place, code_id: CodeId) -> TiedCode:
    """Let the codings of a code, and of those below it, speak for a place.

    Raises:
        NotFoundError: There is no such place or code.
        OtherArticleError: The code belongs to another article.
        TiedTwiceError: It is tied to the place already.
    """
    permission.ask(tx, Deed.CODE)
    code = code_store.get_code(tx.connection, code_id)
    if code.article_id != _article_id(tx, place):
        msg = "Tie a code of the same article; make it there first if it is missing."
        raise OtherArticleError(msg)
    if _find_tie(tx, place, code_id) is not None:
        msg = "This code is tied to that place already."
        raise TiedTwiceError(msg)
    new = TiedCode(TiedCodeId(new_id()), place, code_id)
    seq = tx.record(CodeTied(place.kind, place.id, code_id))
    store.put_tied_code(tx.connection, seq, new)
    return new


def untie_code(tx: Transaction, *, place: Place, code_id: CodeId) -> None:
    """Untie a code from a place.

    Raises:
        NotFoundError: There is no such place.
        NotTiedError: The code is not tied to it.
    """
    permission.ask(tx, Deed.CODE)
    _theme_id(tx, place)
    tie = _find_tie(tx, place, code_id)
    if tie is None:
        msg = "This code is not tied to that place; reload the page."
        raise NotTiedError(msg)
    seq = tx.record(CodeUntied(place.kind, place.id, code_id))
    store.retire_tied_code(tx.connection, seq, tie.id)


def _covered(tx: Transaction, found: Sequence[Evidence]) -> list[Evidence]:
    """Cover of evidence's words what the acting member may not read."""
    cover = Cover(tx)
    return [
        replace(each, anchor=cover.anchor(each.report_id, each.version, each.anchor))
        for each in found
    ]


def _find_tie(tx: Transaction, place: Place, code_id: CodeId) -> TiedCode | None:
    for tie in store.list_tied_codes(tx.connection, [place]):
        if tie.code_id == code_id:
            return tie
    return None


def _theme_id(tx: Transaction, place: Place) -> ThemeId:
    match place.kind:
        case PlaceKind.POLE:
            id_ = paradox_store.get_pole(tx.connection, PoleId(place.id)).theme_id
        case PlaceKind.WAY:
            id_ = paradox_store.get_way(tx.connection, WayId(place.id)).theme_id
        case PlaceKind.SEARCH:
            id_ = get_search(tx.connection, SearchId(place.id)).theme_id
        case PlaceKind.THEME:
            id_ = ThemeId(place.id)
    return theme_store.get_theme(tx.connection, id_).id


def _article_id(tx: Transaction, place: Place) -> ArticleId:
    return theme_store.get_theme(tx.connection, _theme_id(tx, place)).article_id

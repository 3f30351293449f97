"""Evidence over HTTP: spans and codes laid to themes, poles and ways."""

from counterpoint.kernel.ids import CodeId, EvidenceId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.evidence import verbs
from counterpoint.theme.evidence.model import Place, PlaceKind
from counterpoint.web.api.theme import ThemeShown, show_theme
from counterpoint.web.endpoint import Sent, endpoint


class PlaceSent(Sent):
    """A theme, a pole or a way."""

    kind: PlaceKind
    id: str


class EvidenceSent(Sent):
    """A span of a report's current version, for one place."""

    place: PlaceSent
    report_id: ReportId
    start: int
    end: int
    version: int | None = None


def add_evidence(tx: Transaction, body: EvidenceSent) -> ThemeShown:
    """Lay a span to a theme, a pole or a way; show the theme."""
    place = Place(body.place.kind, body.place.id)
    verbs.add_evidence(
        tx,
        place=place,
        report_id=body.report_id,
        span=Span(body.start, body.end),
        version=body.version,
    )
    return show_theme(tx, verbs.get_theme_id(tx, place))


def remove_evidence(tx: Transaction, evidence_id: EvidenceId) -> ThemeShown:
    """Take a span away from its place; show the theme."""
    place = verbs.remove_evidence(tx, evidence_id=evidence_id)
    return show_theme(tx, verbs.get_theme_id(tx, place))


def tie_code(
    tx: Transaction, kind: PlaceKind, place_id: str, code_id: CodeId
) -> ThemeShown:
    """Let a code's codings speak for a place; show the theme."""
    place = Place(kind, place_id)
    verbs.tie_code(tx, place=place, code_id=code_id)
    return show_theme(tx, verbs.get_theme_id(tx, place))


def untie_code(
    tx: Transaction, kind: PlaceKind, place_id: str, code_id: CodeId
) -> ThemeShown:
    """Untie a code from a place; show the theme."""
    place = Place(kind, place_id)
    verbs.untie_code(tx, place=place, code_id=code_id)
    return show_theme(tx, verbs.get_theme_id(tx, place))


ROUTES = [
    endpoint("POST", "/evidence", add_evidence),
    endpoint("DELETE", "/evidence/{evidence_id}", remove_evidence),
    endpoint("PUT", "/places/{kind}/{place_id}/codes/{code_id}", tie_code),
    endpoint("DELETE", "/places/{kind}/{place_id}/codes/{code_id}", untie_code),
]

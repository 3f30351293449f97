"""Themes over HTTP: each shown with its poles, ways, evidence and coverage."""

from collections.abc import Mapping

from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    DecisionId,
    EvidenceId,
    MeetingId,
    MemberId,
    NoteId,
    ReportId,
    ThemeId,
    WayId,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import verbs
from counterpoint.theme.contrary.model import SearchId
from counterpoint.theme.coverage.model import Coverage
from counterpoint.theme.coverage.printing import Printed, printable_coverage
from counterpoint.theme.evidence.model import Place, PlaceKind, ShownEvidence
from counterpoint.theme.paradox import verbs as paradox
from counterpoint.theme.paradox.model import Form, Letter, PoleId
from counterpoint.theme.theme import verbs as themes
from counterpoint.theme.theme.model import ThemeKind, ThemeState
from counterpoint.theme.verbs import WholeTheme
from counterpoint.web.endpoint import Sent, Shown, endpoint


class EvidenceShown(Shown):
    """A span of a report's version at one place, in code points."""

    id: EvidenceId
    report_id: ReportId
    report: str
    label: str | None
    version: int
    start: int
    end: int
    exact: str


class PoleShown(Shown):
    """One of a paradox's poles."""

    id: PoleId
    own_wording: str
    name: str
    gives: str
    costs: str
    exaggerated: str
    codes: list[CodeId]
    evidence: list[EvidenceShown]


class PolesShown(Shown):
    """Both poles; neither outweighs the other."""

    a: PoleShown
    b: PoleShown


class WayShown(Shown):
    """A way of managing a paradox.

    ``groups`` is what the team says, ``people`` how many of each group speak for it.
    """

    id: WayId
    text: str
    position: float
    groups: list[str]
    people: Mapping[str, int]
    codes: list[CodeId]
    evidence: list[EvidenceShown]


class ContrarySearchShown(Shown):
    """A search for cases against a theme; no evidence if it found none."""

    id: SearchId
    how: str
    by: MemberId
    at: str
    evidence: list[EvidenceShown]


class LackingShown(Shown):
    """What a theme lacks before the team can agree on it."""

    sentence: str
    values: Mapping[str, str | int]


class FormDecisionShown(Shown):
    """The decision that made a theme a paradox."""

    id: DecisionId
    text: str
    alternatives: str
    reason: str
    by: MemberId
    at: str


class PrintedShown(Shown):
    """A count that may leave the team; of several fields, where one is small."""

    fields: list[str]
    count: int

    @classmethod
    def of(cls, printed: Printed) -> "PrintedShown":
        """Show it."""
        return cls(fields=list(printed.fields), count=printed.count)


class CoverageShown(Shown):
    """How one group's people spread over the poles; ``printed`` may leave the team."""

    group: str
    a: int
    b: int
    both: int
    only_a: int
    only_b: int
    neither: int
    either: int
    of: int
    printed: list[PrintedShown]

    @classmethod
    def of_group(cls, people: Coverage) -> "CoverageShown":
        """Show a group's counts."""
        return cls(
            group=people.group,
            a=people.a,
            b=people.b,
            both=people.both,
            only_a=people.only_a,
            only_b=people.only_b,
            neither=people.neither,
            either=people.either,
            of=people.of,
            printed=[PrintedShown.of(each) for each in printable_coverage(people)],
        )


class ThemeShown(Shown):
    """A theme; lists of themes come without evidence and coverage."""

    id: ThemeId
    article_id: ArticleId
    kind: ThemeKind
    title: str
    short: str
    definition: str
    state: ThemeState
    position: float
    codes: list[CodeId]
    evidence: list[EvidenceShown]
    title_overridden: bool
    joint: str | None
    form: Form | None
    tension: str | None
    poles: PolesShown | None
    ways: list[WayShown]
    decision: FormDecisionShown | None
    coverage: list[CoverageShown]
    parent_id: ThemeId | None
    no_way_reason: str | None
    searches: list[ContrarySearchShown]
    lacking: list[LackingShown]


class ThemesShown(Shown):
    """An article's themes in their order."""

    items: list[ThemeShown]


class ThemeSent(Sent):
    """A new theme; it begins as a topic, from notes if some are named."""

    title: str
    short: str = ""
    definition: str = ""
    notes: tuple[NoteId, ...] = ()
    meeting_id: MeetingId | None = None


class ThemeChangeSent(Sent):
    """Those parts of a theme that change; the last five only of a paradox."""

    kind: ThemeKind | None = None
    title: str | None = None
    short: str | None = None
    definition: str | None = None
    state: ThemeState | None = None
    position: float | None = None
    decision_id: DecisionId | None = None
    joint: str | None = None
    form: Form | None = None
    tension: str | None = None
    no_way_reason: str | None = None
    composes_title: bool = False
    seen: dict[str, str] | None = None


_OF_PARADOX = {"joint", "form", "tension", "no_way_reason", "composes_title"}
_OF_BOTH = {"decision_id", "seen"}


def list_themes(tx: Transaction, article_id: ArticleId) -> ThemesShown:
    """List an article's themes in their order, without evidence."""
    found = verbs.list_themes(tx, article_id)
    return ThemesShown(items=[_shown(each) for each in found])


def show_theme(tx: Transaction, theme_id: ThemeId) -> ThemeShown:
    """Show a theme with its poles, ways, evidence and coverage."""
    return _shown(verbs.show_theme(tx, theme_id))


def add_theme(tx: Transaction, article_id: ArticleId, body: ThemeSent) -> ThemeShown:
    """Begin a theme."""
    added = themes.add_theme(
        tx,
        article_id=article_id,
        title=body.title,
        short=body.short,
        definition=body.definition,
        notes=body.notes,
        meeting_id=body.meeting_id,
    )
    return show_theme(tx, added.id)


def change_theme(
    tx: Transaction, theme_id: ThemeId, body: ThemeChangeSent
) -> ThemeShown:
    """Change those parts of a theme that are sent."""
    if body.model_fields_set - _OF_PARADOX - _OF_BOTH:
        themes.change_theme(
            tx,
            theme_id=theme_id,
            kind=body.kind,
            title=body.title,
            short=body.short,
            definition=body.definition,
            state=body.state,
            position=body.position,
            decision_id=body.decision_id,
            seen=body.seen,
        )
    if body.model_fields_set & _OF_PARADOX:
        paradox.change_paradox(
            tx,
            theme_id=theme_id,
            joint=body.joint,
            form=body.form,
            tension=body.tension,
            no_way_reason=body.no_way_reason,
            composes_title=body.composes_title,
            decision_id=body.decision_id,
        )
    return show_theme(tx, theme_id)


def retire_theme(
    tx: Transaction, theme_id: ThemeId, decision_id: DecisionId | None = None
) -> ThemeShown:
    """Take a theme out of the article, and show it as it stood."""
    stood = show_theme(tx, theme_id)
    themes.retire_theme(tx, theme_id=theme_id, decision_id=decision_id)
    return stood


def _shown(whole: WholeTheme) -> ThemeShown:
    theme, form, decision = whole.theme, whole.paradox, whole.decision
    here = Place(PlaceKind.THEME, theme.id)
    return ThemeShown(
        id=theme.id,
        article_id=theme.article_id,
        kind=theme.kind,
        title=theme.title,
        short=theme.short,
        definition=theme.definition,
        state=theme.state,
        position=theme.position,
        codes=list(whole.codes[here]),
        evidence=_evidence(whole, here),
        title_overridden=theme.title_overridden,
        joint=form.joint if form else None,
        form=form.form if form else None,
        tension=form.tension if form else None,
        poles=_poles(whole),
        ways=_ways(whole),
        decision=None
        if decision is None
        else FormDecisionShown(
            id=decision.id,
            text=decision.text,
            alternatives=decision.alternatives,
            reason=decision.reason,
            by=decision.by,
            at=decision.at.isoformat(timespec="milliseconds"),
        ),
        coverage=[CoverageShown.of_group(each) for each in whole.coverage],
        parent_id=theme.parent_id,
        no_way_reason=form.no_way_reason if form else None,
        searches=_searches(whole),
        lacking=[LackingShown.model_validate(each) for each in whole.lacking],
    )


def _poles(whole: WholeTheme) -> PolesShown | None:
    if not whole.poles:
        return None
    shown = {}
    for letter, pole in whole.poles.items():
        place = Place(PlaceKind.POLE, pole.id)
        shown[letter] = PoleShown(
            id=pole.id,
            own_wording=pole.words.own_wording,
            name=pole.words.name,
            gives=pole.words.gives,
            costs=pole.words.costs,
            exaggerated=pole.words.exaggerated,
            codes=list(whole.codes[place]),
            evidence=_evidence(whole, place),
        )
    return PolesShown(a=shown[Letter.A], b=shown[Letter.B])


def _ways(whole: WholeTheme) -> list[WayShown]:
    shown = []
    for way in whole.ways:
        place = Place(PlaceKind.WAY, way.id)
        shown.append(
            WayShown(
                id=way.id,
                text=way.text,
                position=way.position,
                groups=list(way.groups),
                people=whole.managing.get(way.id, {}),
                codes=list(whole.codes[place]),
                evidence=_evidence(whole, place),
            )
        )
    return shown


def _searches(whole: WholeTheme) -> list[ContrarySearchShown]:
    return [
        ContrarySearchShown(
            id=search.id,
            how=search.how,
            by=search.by,
            at=search.at.isoformat(timespec="milliseconds"),
            evidence=_evidence(whole, Place(PlaceKind.SEARCH, search.id)),
        )
        for search in whole.searches
    ]


def _evidence(whole: WholeTheme, place: Place) -> list[EvidenceShown]:
    return [_piece(piece) for piece in whole.evidence[place]]


def _piece(shown: ShownEvidence) -> EvidenceShown:
    piece = shown.evidence
    return EvidenceShown(
        id=piece.id,
        report_id=piece.report_id,
        report=shown.report,
        label=shown.label,
        version=piece.version,
        start=piece.anchor.span.start,
        end=piece.anchor.span.end,
        exact=piece.anchor.exact,
    )


ROUTES = [
    endpoint("GET", "/articles/{article_id}/themes", list_themes),
    endpoint("POST", "/articles/{article_id}/themes", add_theme),
    endpoint("GET", "/themes/{theme_id}", show_theme),
    endpoint("PATCH", "/themes/{theme_id}", change_theme),
    endpoint("DELETE", "/themes/{theme_id}", retire_theme),
]

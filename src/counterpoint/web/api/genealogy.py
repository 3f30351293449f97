"""Themes' past and the thematic map over HTTP: merge, split, revive, relate."""

from collections.abc import Mapping
from datetime import date

from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    DecisionId,
    EvidenceId,
    MeetingId,
    MemberId,
    ThemeId,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.contrary import verbs as contrary
from counterpoint.theme.contrary.model import SearchId
from counterpoint.theme.lineage import verbs as lineage
from counterpoint.theme.lineage.model import Operation, OperationId, Part
from counterpoint.theme.map import verbs as maps
from counterpoint.theme.map.model import RelationId
from counterpoint.theme.theme import verbs as themes
from counterpoint.theme.theme.model import ThemeKind, ThemeState
from counterpoint.web.api.theme import ThemeShown, ThemesShown, show_theme
from counterpoint.web.endpoint import Sent, Shown, endpoint


class MergeSent(Sent):
    """The themes that go, and the decision about the one that stays."""

    merged: list[ThemeId]
    decision_id: DecisionId | None = None


class PartSent(Sent):
    """What one part of a split theme is given; what none is given goes to the first."""

    title: str
    definition: str = ""
    evidence_ids: tuple[EvidenceId, ...] = ()
    code_ids: tuple[CodeId, ...] = ()


class SplitSent(Sent):
    """Two parts or more, and the decision about the theme that is split."""

    parts: list[PartSent]
    decision_id: DecisionId | None = None


class ReviveSent(Sent):
    """The decision that brings a theme back, if there is one."""

    decision_id: DecisionId | None = None


class MoveSent(Sent):
    """The theme to stand below, or nothing for the top."""

    below: ThemeId | None
    position: float | None = None


class RetiredThemeShown(Shown):
    """A theme that was taken out, as it was last."""

    id: ThemeId
    kind: ThemeKind
    title: str
    state: ThemeState


class RetiredThemesShown(Shown):
    """Themes that were taken out of an article and can come back."""

    items: list[RetiredThemeShown]


class DescentShown(Shown):
    """From which theme to which; one end is empty where one begins or ends."""

    before: ThemeId | None
    after: ThemeId | None


class ThemeStepShown(Shown):
    """One operation; ``seq`` is its place in the history."""

    id: OperationId
    seq: int
    operation: Operation
    by: MemberId
    at: str
    decision_id: DecisionId | None
    descents: list[DescentShown]


class StandShown(Shown):
    """A theme as it stood at some time."""

    id: ThemeId
    title: str
    kind: ThemeKind
    state: ThemeState
    parent_id: ThemeId | None
    position: float


class ThemeColumnShown(Shown):
    """How the themes stood at a meeting; without one, as they stand now."""

    meeting_id: MeetingId | None
    on: date | None
    seq: int
    themes: list[StandShown]


class ThemeFlowShown(Shown):
    """A theme's way to column number ``column`` from the one before, from 0."""

    column: int
    before: ThemeId | None
    after: ThemeId | None
    operations: list[Operation]


class LineageShown(Shown):
    """What came of what, over the article's meetings."""

    steps: list[ThemeStepShown]
    columns: list[ThemeColumnShown]
    flows: list[ThemeFlowShown]
    titles: Mapping[ThemeId, str]


class StructureShown(Shown):
    """How the themes stood at the end of a day, UTC, or stand now."""

    items: list[StandShown]


class ContrarySearchSent(Sent):
    """How somebody searched for cases against a theme."""

    how: str


class RelationSent(Sent):
    """How a theme bears on another one."""

    other_id: ThemeId
    note: str


class RelationNoteSent(Sent):
    """How two themes bear on each other, worded anew."""

    note: str


class ThemeRelationShown(Shown):
    """How one theme bears on another."""

    id: RelationId
    theme_id: ThemeId
    other_id: ThemeId
    note: str


class SpotSent(Sent):
    """Where a card lies, in the map's own unit."""

    x: float
    y: float


class SpotShown(Shown):
    """Where a theme's card lies."""

    theme_id: ThemeId
    x: float
    y: float


class MapShown(Shown):
    """Relations, and the places of those cards that somebody moved."""

    relations: list[ThemeRelationShown]
    spots: list[SpotShown]


def show_lineage(tx: Transaction, article_id: ArticleId) -> LineageShown:
    """Show an article's themes over its meetings."""
    shown = lineage.show_lineage(tx, article_id)
    steps = [
        ThemeStepShown(
            id=each.id,
            seq=each.seq,
            operation=each.operation,
            by=each.by,
            at=each.at.isoformat(timespec="milliseconds"),
            decision_id=each.decision_id,
            descents=[DescentShown.model_validate(line) for line in each.descents],
        )
        for each in shown.steps
    ]
    return LineageShown(
        steps=steps,
        columns=[ThemeColumnShown.model_validate(each) for each in shown.columns],
        flows=[ThemeFlowShown.model_validate(each) for each in shown.flows],
        titles=shown.titles,
    )


def show_structure(
    tx: Transaction, article_id: ArticleId, on: date | None = None
) -> StructureShown:
    """Show how an article's themes stood at the end of a day."""
    found = lineage.show_structure(tx, article_id, on=on)
    return StructureShown(items=[StandShown.model_validate(each) for each in found])


def list_retired_themes(tx: Transaction, article_id: ArticleId) -> RetiredThemesShown:
    """List the themes that were taken out and can come back."""
    found = themes.list_retired(tx, article_id)
    return RetiredThemesShown(
        items=[RetiredThemeShown.model_validate(each) for each in found]
    )


def merge_themes(tx: Transaction, theme_id: ThemeId, body: MergeSent) -> ThemeShown:
    """Merge themes into this one."""
    lineage.merge_themes(
        tx, theme_id=theme_id, merged=body.merged, decision_id=body.decision_id
    )
    return show_theme(tx, theme_id)


def split_theme(tx: Transaction, theme_id: ThemeId, body: SplitSent) -> ThemesShown:
    """Split this theme, and show its parts."""
    parts = [
        Part(
            each.title,
            each.definition,
            each.evidence_ids,
            each.code_ids,
        )
        for each in body.parts
    ]
    made = lineage.split_theme(
        tx, theme_id=theme_id, parts=parts, decision_id=body.decision_id
    )
    return ThemesShown(items=[show_theme(tx, each.id) for each in made])


def revive_theme(tx: Transaction, theme_id: ThemeId, body: ReviveSent) -> ThemeShown:
    """Bring back a theme that was taken out."""
    lineage.revive_theme(tx, theme_id=theme_id, decision_id=body.decision_id)
    return show_theme(tx, theme_id)


def move_theme(tx: Transaction, theme_id: ThemeId, body: MoveSent) -> ThemeShown:
    """Put a theme below another one, or at the top."""
    themes.move_theme(tx, theme_id=theme_id, below=body.below, position=body.position)
    return show_theme(tx, theme_id)


def record_search(
    tx: Transaction, theme_id: ThemeId, body: ContrarySearchSent
) -> ThemeShown:
    """Record a search for cases against a theme; what it found is evidence."""
    contrary.record_search(tx, theme_id=theme_id, how=body.how)
    return show_theme(tx, theme_id)


def reword_search(
    tx: Transaction, search_id: SearchId, body: ContrarySearchSent
) -> ThemeShown:
    """Say better how a search was done."""
    changed = contrary.reword_search(tx, search_id=search_id, how=body.how)
    return show_theme(tx, changed.theme_id)


def retire_search(tx: Transaction, search_id: SearchId) -> ThemeShown:
    """Take away a search that was recorded by mistake."""
    return show_theme(tx, contrary.retire_search(tx, search_id=search_id))


def show_map(tx: Transaction, article_id: ArticleId) -> MapShown:
    """Show how themes bear on each other, and where their cards lie."""
    return MapShown.model_validate(maps.show_map(tx, article_id))


def relate_themes(
    tx: Transaction, theme_id: ThemeId, body: RelationSent
) -> ThemeRelationShown:
    """Write down how one theme bears on another."""
    made = maps.relate_themes(
        tx, theme_id=theme_id, other_id=body.other_id, note=body.note
    )
    return ThemeRelationShown.model_validate(made)


def reword_relation(
    tx: Transaction, relation_id: RelationId, body: RelationNoteSent
) -> ThemeRelationShown:
    """Word anew how two themes bear on each other."""
    changed = maps.reword_relation(tx, relation_id=relation_id, note=body.note)
    return ThemeRelationShown.model_validate(changed)


def retire_relation(tx: Transaction, relation_id: RelationId) -> None:
    """Take a relation away."""
    maps.retire_relation(tx, relation_id=relation_id)


def move_card(tx: Transaction, theme_id: ThemeId, body: SpotSent) -> SpotShown:
    """Put a theme's card somewhere on the map."""
    spot = maps.move_card(tx, theme_id=theme_id, x=body.x, y=body.y)
    return SpotShown.model_validate(spot)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/lineage", show_lineage),
    endpoint("GET", "/articles/{article_id}/structure", show_structure),
    endpoint("GET", "/articles/{article_id}/themes/retired", list_retired_themes),
    endpoint("POST", "/themes/{theme_id}/merge", merge_themes),
    endpoint("POST", "/themes/{theme_id}/split", split_theme),
    endpoint("POST", "/themes/{theme_id}/revive", revive_theme),
    endpoint("POST", "/themes/{theme_id}/move", move_theme),
    endpoint("POST", "/themes/{theme_id}/searches", record_search),
    endpoint("PATCH", "/searches/{search_id}", reword_search),
    endpoint("DELETE", "/searches/{search_id}", retire_search),
    endpoint("GET", "/articles/{article_id}/map", show_map),
    endpoint("POST", "/themes/{theme_id}/relations", relate_themes),
    endpoint("PATCH", "/relations/{relation_id}", reword_relation),
    endpoint("DELETE", "/relations/{relation_id}", retire_relation),
    endpoint("PUT", "/themes/{theme_id}/card", move_card),
]

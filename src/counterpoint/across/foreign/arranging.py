"""Working out what comes of a project's themes, concepts and facets. Pure."""

from collections.abc import Collection, Mapping, Sequence

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.analysed_theme import (
    AnalysedEvidence,
    AnalysedParadox,
    AnalysedPosition,
    AnalysedTheme,
)
from counterpoint.across.foreign.analysis import (
    AnalysedConcept,
    AnalysedFacet,
    AnalysedValue,
    Analysis,
)
from counterpoint.across.foreign.arranged import Arranged
from counterpoint.across.foreign.here import Here, Known
from counterpoint.across.foreign.model import ForeignEvidence
from counterpoint.across.foreign.tally import Tally
from counterpoint.coding.code.model import folded
from counterpoint.coding.concept.model import Concept
from counterpoint.coding.facet.model import Facet, FacetValue
from counterpoint.kernel.ids import (
    CodeId,
    ConceptId,
    DecisionId,
    EvidenceId,
    FacetId,
    FacetValueId,
    MemberId,
    ThemeId,
    WayId,
    new_id,
)
from counterpoint.kernel.spans import Anchor
from counterpoint.kernel.text import normalised
from counterpoint.study.decision.model import Affected, Decision, Position
from counterpoint.theme.concept.model import Citing
from counterpoint.theme.contrary.model import Search, SearchId
from counterpoint.theme.evidence.model import (
    Evidence,
    Place,
    PlaceKind,
    TiedCode,
    TiedCodeId,
)
from counterpoint.theme.paradox.model import STEP as WAY_STEP
from counterpoint.theme.paradox.model import Paradox, Pole, PoleId, Way
from counterpoint.theme.theme.model import STEP, Theme, ThemeState

_SAME_SPAN = tuple[Place, str, int, int]


class Arranging:
    """Works out themes, concepts and facets. Linear in them."""

    def __init__(self, here: Here, known: Known, tally: Tally) -> None:
        self._here = here
        self._known = known
        self._tally = tally
        self._seen: set[_SAME_SPAN] = set()
        self._concepts: dict[str, ConceptId] = {}
        self.themes: dict[str, Theme] = {}
        self.poles: dict[str, PoleId] = {}
        self.values: dict[str, FacetValue] = {}
        self.several: set[FacetId] = set()
        self._places: dict[str, Place] = {}
        self._above: dict[str, str] = {}
        self.arranged = Arranged()

    def arrange(
        self, analysis: Analysis, evidence: Collection[ForeignEvidence]
    ) -> None:
        """Work it out; what does not fit is told."""
        for concept in analysis.concepts:
            self._take_concept(concept)
        for facet in analysis.facets:
            self._take_facet(facet)
        ids = {each.id: ThemeId(new_id()) for each in analysis.themes}
        self._above = _without_rings(analysis.themes)
        last = max((each.position for each in self._here.themes), default=0.0)
        for nth, theme in enumerate(analysis.themes, 1):
            self._take_theme(theme, ids, last + nth * STEP)
        for each in evidence:
            self._lay(self._places[each.place_id], each)

    def _take_concept(self, each: AnalysedConcept) -> None:
        parent = self._concepts.get(each.parent_id)
        beside = [
            one
            for one in (*self._here.concepts, *self.arranged.concepts)
            if one.parent_id == parent
        ]
        same = [one for one in beside if folded(one.name) == folded(each.name)]
        if same:
            self._concepts[each.id] = same[0].id
            self._tally.alter("concepts", each.name, reason.JOINED)
        else:
            new = Concept(
                id=ConceptId(new_id()),
                article_id=self._here.article.id,
                parent_id=parent,
                name=_line(each.name),
                definition=_said(each.definition),
                citation=_said(each.citation),
                position=max((one.position for one in beside), default=0.0) + 1,
            )
            self._concepts[each.id] = new.id
            self.arranged.concepts.append(new)
        for code in self._codes(each.code_ids, "concepts", each.name):
            self.arranged.concept_ties.append((self._concepts[each.id], code))

    def _take_facet(self, each: AnalysedFacet) -> None:
        beside = (*self._here.facets, *self.arranged.facets)
        same = next((f for f in beside if folded(f.name) == folded(each.name)), None)
        if same is not None and same.several is each.several:
            self._tally.alter("facets", each.name, reason.JOINED)
            facet, values = same, list(same.values)
        else:
            name = _line(each.name)
            facet = Facet(
                id=FacetId(new_id()),
                article_id=self._here.article.id,
                name=name if same is None else _free(name, [f.name for f in beside]),
                definition=_said(each.definition),
                several=each.several,
                position=max((f.position for f in beside), default=0.0) + 1,
            )
            self.arranged.facets.append(facet)
            values = []
        if facet.several:
            self.several.add(facet.id)
        had: set[int] = set()
        for one in each.values:
            self._take_value(one, each, facet, values, had)

    def _take_value(
        self,
        one: AnalysedValue,
        of: AnalysedFacet,
        facet: Facet,
        values: list[FacetValue],
        had: set[int],
    ) -> None:
        """Join a value with one of the facet's, or add it; and give it to codings."""
        same_name = (v for v in values if folded(v.name) == folded(one.name))
        found = next(same_name, None)
        if found is None:
            found = FacetValue(
                FacetValueId(new_id()),
                facet.id,
                _line(one.name),
                _said(one.definition),
                max((v.position for v in values), default=0.0) + 1,
            )
            values.append(found)
            self.arranged.values.append(found)
        self.values[one.id] = found
        codings = self._known.codings
        planned = [codings[id_] for id_ in one.coding_ids if id_ in codings]
        if not of.several:
            planned = [nth for nth in planned if nth not in had]
            had.update(planned)
        if len(planned) < len(one.coding_ids):
            self._tally.alter("facets", f"{of.name}: {one.name}", reason.NOT_HERE)
        self.arranged.given.append((found, tuple(planned)))

    def _take_theme(
        self, each: AnalysedTheme, ids: Mapping[str, ThemeId], position: float
    ) -> None:
        state = each.state
        if state.is_settled:
            state = ThemeState.FORMULATED
            self._tally.alter("themes", each.title, reason.AGREE_ANEW)
        theme = Theme(
            id=ids[each.id],
            article_id=self._here.article.id,
            kind=each.kind,
            title=_line(each.title),
            short=_said(each.short),
            definition=_said(each.definition),
            state=state,
            position=position,
            title_overridden=each.title_overridden,
            parent_id=ids.get(self._above.get(each.id, "")),
        )
        self.themes[each.id] = theme
        self.arranged.themes.append(theme)
        self._place(each.id, PlaceKind.THEME, theme.id, each.code_ids, each.title)
        self._take_poles(each, theme.id)
        if each.paradox is not None:
            self._take_paradox(each.paradox, theme)
        for concept in each.concept_ids:
            if concept in self._concepts:
                citing = Citing(theme.id, self._concepts[concept])
                self.arranged.citings.append(citing)

    def _take_poles(self, each: AnalysedTheme, theme_id: ThemeId) -> None:
        arranged = self.arranged
        for pole in each.poles:
            made = Pole(PoleId(new_id()), theme_id, pole.letter, pole.words)
            arranged.poles.append(made)
            self.poles[pole.id] = made.id
            self._place(pole.id, PlaceKind.POLE, made.id, pole.code_ids, each.title)
        followed = self._here.article.groups
        for nth, one in enumerate(each.ways, 1):
            groups = tuple(key for key in followed if key in one.groups)
            if len(groups) < len(one.groups):
                self._tally.alter("themes", each.title, reason.GROUPS_UNKNOWN)
            text = _said(one.text)
            way = Way(WayId(new_id()), theme_id, text, nth * WAY_STEP, groups)
            arranged.ways.append(way)
            self._place(one.id, PlaceKind.WAY, way.id, one.code_ids, each.title)
        for search in each.searches:
            made_of = Search(
                SearchId(new_id()),
                theme_id,
                _said(search.how),
                MemberId(search.by_id),
                search.at,
            )
            arranged.searches.append(made_of)
            self._place(
                search.id, PlaceKind.SEARCH, made_of.id, search.code_ids, each.title
            )
            for found in search.evidence:
                if self.is_same(found.text_id):
                    self._lay(self._places[search.id], found)
                else:
                    self._tally.lose("codings", each.title, reason.OTHER_TEXT)

    def _take_paradox(self, each: AnalysedParadox, theme: Theme) -> None:
        decided = each.decision
        decision = Decision(
            id=DecisionId(new_id()),
            about_kind="article",
            about_id=self._here.article.id,
            text=_said(decided.text),
            alternatives=_said(decided.alternatives),
            reason=_said(decided.reason),
            by=MemberId(decided.by_id),
            at=decided.at,
            affects=(Affected("theme", theme.id),),
            settled_by=MemberId(decided.by_id),
            settled_at=decided.at,
        )
        self.arranged.decisions.append(decision)
        self._take_positions(each.decision.positions, decision.id, theme.title)
        self.arranged.paradoxes.append(
            Paradox(
                theme.id,
                _said(each.joint),
                each.form,
                _said(each.tension),
                decision.id,
                _said(each.no_way_reason),
            )
        )

    def _take_positions(
        self, given: Sequence[AnalysedPosition], decision_id: DecisionId, title: str
    ) -> None:
        """Take one position of each member; whose it was has to be known."""
        taken: set[str] = set()
        for one in given:
            who = self._known.users.get(one.by_id)
            if who is None or who in taken:
                why = reason.NOBODY_THERE if who is None else reason.ONE_POSITION
                self._tally.alter("themes", title, why)
                continue
            taken.add(who)
            self.arranged.positions.append(
                Position(
                    decision_id,
                    MemberId(one.by_id),
                    one.stance,
                    _said(one.comment),
                    one.at,
                )
            )

    def _place(
        self, id_: str, kind: PlaceKind, new: str, code_ids: Sequence[str], title: str
    ) -> None:
        place = Place(kind, new)
        self._places[id_] = place
        self.arranged.ties += [
            TiedCode(TiedCodeId(new_id()), place, code)
            for code in self._codes(code_ids, "themes", title)
        ]

    def _codes(self, ids: Sequence[str], kind: str, place: str) -> list[CodeId]:
        """Name the codes that came in; tell if one did not."""
        found = dict.fromkeys(
            self._known.codes[id_] for id_ in ids if id_ in self._known.codes
        )
        if any(id_ not in self._known.codes for id_ in ids):
            self._tally.alter(kind, place, reason.NOT_HERE)
        return list(found)

    def is_same(self, text_id: str) -> bool:
        """Whether a text came in with the very words that were written."""
        report = self._known.reports.get(text_id)
        return report is not None and bool(report.laid_out.text.passages)

    def _lay(self, place: Place, each: AnalysedEvidence | ForeignEvidence) -> None:
        report = self._known.reports[each.text_id]
        where = f"{report.laid_out.text.name}, {each.start}-{each.end}"
        span = report.laid_out.place(each.start, each.end)
        if span is None:
            self._tally.lose("codings", where, reason.EMPTY_STRETCH)
            return
        same = (place, report.id, span.start, span.end)
        if same in self._seen:
            self._tally.lose("codings", where, reason.TWICE)
            return
        self._seen.add(same)
        anchor = Anchor.at(span, report.text)
        new = Evidence(EvidenceId(new_id()), place, report.id, 1, anchor)
        self.arranged.evidence.append(new)


def _line(text: str) -> str:
    return " ".join(normalised(text).split())


def _said(text: str) -> str:
    return normalised(text).strip()


def _free(name: str, taken: Sequence[str]) -> str:
    nth, free = 1, name
    known = {folded(each) for each in taken}
    while folded(free) in known:
        nth += 1
        free = f"{name} ({nth})"
    return free


def _without_rings(themes: Sequence[AnalysedTheme]) -> dict[str, str]:
    """Say which theme each stands below, as far as none stands below itself."""
    above: dict[str, str] = {}
    for each in themes:
        at = each.parent_id
        while at and at != each.id:
            at = above.get(at, "")
        if not at and each.parent_id:
            above[each.id] = each.parent_id
    return above

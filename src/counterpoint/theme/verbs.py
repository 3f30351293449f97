"""What is asked about a theme as a whole: its words, poles, ways and evidence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from counterpoint.kernel.ids import ArticleId, CodeId, ThemeId, WayId
from counterpoint.kernel.sentence import Said
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.decision.model import Decision
from counterpoint.study.decision.verbs import list_decisions
from counterpoint.study.permission import Deed
from counterpoint.theme.agreement.model import lacking
from counterpoint.theme.agreement.reading import grounds_of
from counterpoint.theme.contrary.model import Search
from counterpoint.theme.contrary.store import list_searches
from counterpoint.theme.coverage.model import Coverage
from counterpoint.theme.coverage.verbs import count_coverage
from counterpoint.theme.evidence.model import Place, PlaceKind, ShownEvidence
from counterpoint.theme.evidence.verbs import list_evidence, list_tied_codes
from counterpoint.theme.paradox import store as paradox_store
from counterpoint.theme.paradox.model import Letter, Paradox, Pole, Way
from counterpoint.theme.theme import store
from counterpoint.theme.theme.model import Theme
from counterpoint.theme.voice.reading import people_at


@dataclass(frozen=True, slots=True)
class WholeTheme:
    """A theme with everything that belongs to it.

    Attributes:
        paradox: What it has more as a paradox; nothing otherwise.
        poles: Two in a paradox, none otherwise.
        decision: The one that gave it its form.
        codes: By place: the theme itself, its poles, its ways.
        evidence: By place; empty where it was not asked for.
        coverage: By group; empty where it was not asked for.
        searches: For contrary cases; what each found is its evidence.
        managing: By way, how many people of each group speak for it; empty where
            it was not asked for.
        lacking: What it lacks before the team can agree on it; empty where it was
            not asked for.
    """

    theme: Theme
    paradox: Paradox | None
    poles: Mapping[Letter, Pole]
    ways: tuple[Way, ...]
    decision: Decision | None
    codes: Mapping[Place, tuple[CodeId, ...]]
    evidence: Mapping[Place, tuple[ShownEvidence, ...]]
    coverage: tuple[Coverage, ...]
    searches: tuple[Search, ...]
    managing: Mapping[WayId, Mapping[str, int]]
    lacking: tuple[Said, ...]


def list_themes(tx: Transaction, article_id: ArticleId) -> list[WholeTheme]:
    """List an article's themes in their order, without evidence and coverage."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    themes = store.list_themes(tx.connection, article_id)
    return [_whole(tx, theme, with_evidence=False) for theme in themes]


def show_theme(tx: Transaction, theme_id: ThemeId) -> WholeTheme:
    """Show a theme with its poles, ways, evidence and coverage.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    theme = store.get_theme(tx.connection, theme_id)
    return _whole(tx, theme, with_evidence=True)


def _whole(tx: Transaction, theme: Theme, *, with_evidence: bool) -> WholeTheme:
    paradox = paradox_store.find_paradox(tx.connection, theme.id)
    poles = paradox_store.list_poles(tx.connection, theme.id)
    ways = tuple(paradox_store.list_ways(tx.connection, theme.id))
    places = [Place(PlaceKind.THEME, theme.id)]
    places += [Place(PlaceKind.POLE, pole.id) for pole in poles.values()]
    places += [Place(PlaceKind.WAY, way.id) for way in ways]
    searches = tuple(list_searches(tx.connection, theme.id))
    places += [Place(PlaceKind.SEARCH, search.id) for search in searches]
    codes: dict[Place, tuple[CodeId, ...]] = dict.fromkeys(places, ())
    for tie in list_tied_codes(tx, places):
        codes[tie.place] += (tie.code_id,)
    evidence: dict[Place, tuple[ShownEvidence, ...]] = dict.fromkeys(places, ())
    for piece in list_evidence(tx, places) if with_evidence else ():
        evidence[piece.evidence.place] += (piece,)
    decided = list_decisions(tx, theme.id) if paradox else []
    return WholeTheme(
        theme=theme,
        paradox=paradox,
        poles=poles,
        ways=ways,
        decision=next(
            (d for d in decided if paradox and d.id == paradox.decision_id), None
        ),
        codes=codes,
        evidence=evidence,
        coverage=count_coverage(tx, theme.id) if with_evidence else (),
        searches=searches,
        managing=_managing(tx, theme, ways) if with_evidence and ways else {},
        lacking=tuple(lacking(grounds_of(tx, theme))) if with_evidence else (),
    )


def _managing(
    tx: Transaction, theme: Theme, ways: Sequence[Way]
) -> dict[WayId, dict[str, int]]:
    places = [Place(PlaceKind.WAY, way.id) for way in ways]
    people, speaking = people_at(tx, theme.article_id, places)
    return {
        way.id: {group: len(members & who) for group, members in people.items()}
        for way, who in zip(ways, speaking, strict=True)
    }

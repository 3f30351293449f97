"""What stands on the words of an article's stories; asks no permission."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from counterpoint.coding.code.store import list_codes
from counterpoint.coding.matrix.model import beneath_each
from counterpoint.coding.story.coded import Lying, stories_by_code
from counterpoint.coding.story.lying import Finding, list_story_spans
from counterpoint.kernel.ids import ArticleId, CodeId, StoryId
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.contrary.store import list_searches
from counterpoint.theme.evidence.model import Place, PlaceKind
from counterpoint.theme.evidence.store import list_evidence, list_tied_codes
from counterpoint.theme.paradox.model import PoleId
from counterpoint.theme.paradox.store import list_poles, list_ways
from counterpoint.theme.theme.model import Theme


@dataclass(frozen=True, slots=True)
class Drawn:
    """The stories behind one theme."""

    whole: frozenset[StoryId]
    poles: Mapping[PoleId, frozenset[StoryId]]
    against: frozenset[StoryId]

    def at(self, story_id: StoryId) -> bool:
        """Whether a story stands behind the theme or one of its poles."""
        own = story_id in self.whole
        return own or any(story_id in some for some in self.poles.values())


@dataclass(frozen=True, slots=True)
class Ties:
    """What lies on the words of an article's stories."""

    lying: Lying
    by_code: Mapping[CodeId, set[StoryId]]
    beneath: Mapping[CodeId, frozenset[CodeId]]

    @classmethod
    def of(cls, tx: Transaction, article_id: ArticleId) -> "Ties":
        """Read which codes stand on which stories."""
        lying = Lying(list_story_spans(tx.connection, article_id))
        by_code = stories_by_code(tx.connection, article_id, lying)
        beneath = beneath_each(list_codes(tx.connection, article_id))
        return cls(lying, by_code, beneath)

    def of_codes(self, codes: Iterable[CodeId]) -> frozenset[StoryId]:
        """Name the stories on which some codes, or those beneath them, stand."""
        return frozenset(
            story_id
            for code in codes
            for lower in self.beneath.get(code, ())
            for story_id in self.by_code.get(lower, ())
        )

    def drawn(self, tx: Transaction, theme: Theme) -> Drawn:
        """Name the stories behind a theme, each of its poles, and against it."""
        poles = list_poles(tx.connection, theme.id).values()
        ways = list_ways(tx.connection, theme.id)
        own = [
            Place(PlaceKind.THEME, theme.id),
            *(Place(PlaceKind.WAY, way.id) for way in ways),
        ]
        searches = list_searches(tx.connection, theme.id)
        return Drawn(
            self._at(tx, own),
            {pole.id: self._at(tx, [Place(PlaceKind.POLE, pole.id)]) for pole in poles},
            self._at(tx, [Place(PlaceKind.SEARCH, each.id) for each in searches]),
        )

    def _at(self, tx: Transaction, places: list[Place]) -> frozenset[StoryId]:
        finding = Finding(tx.connection)
        found: set[StoryId] = set()
        for laid in list_evidence(tx.connection, places):
            if laid.report_id in self.lying:
                span = finding.stretch(laid.report_id, laid.version, laid.anchor.span)
                if span is not None:
                    found |= self.lying.touched(laid.report_id, span)
        tied = list_tied_codes(tx.connection, places)
        return frozenset(found) | self.of_codes(each.code_id for each in tied)

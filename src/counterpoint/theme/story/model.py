"""The index of stories: which encounters stand behind a theme, a pole or a code.

A story belongs to a theme, a pole or a code if a piece that speaks for it shares at
least a letter with a stretch in which the story is told: nothing is tied by hand, and
nothing stays tied after its coding has gone.

Source: method, rows B8, D2, F55, L3 and M32.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from counterpoint.coding.story.model import ToldStory
from counterpoint.kernel.ids import CodeId, FacetValueId, ParticipantId, ThemeId
from counterpoint.theme.paradox.model import Letter, PoleId


@dataclass(frozen=True, slots=True)
class IndexedStory:
    """A story with what it stands behind.

    Attributes:
        person: Whose report it is of, if anybody said so.
        themes: With those of whose poles or ways something lies in it.
        poles: Of those themes.
        against: Themes against which something in it speaks.
        codes: That stand on its words; none because of one beneath it.
    """

    told: ToldStory
    person: ParticipantId | None
    themes: frozenset[ThemeId]
    poles: frozenset[PoleId]
    against: frozenset[ThemeId]
    codes: frozenset[CodeId]


@dataclass(frozen=True, slots=True)
class Asked:
    """Which stories are asked for; what is left out asks nothing.

    Attributes:
        against: Whether stories that speak against the theme are meant.
        place: As it is written, in whatever capitals.
        codes: The code asked for and those beneath it; any of them will do.
        unreflected: Whether only those are meant to which no passage of
            reflection is linked.
    """

    theme_id: ThemeId | None = None
    pole_id: PoleId | None = None
    against: bool = False
    group: str | None = None
    place: str | None = None
    values: frozenset[FacetValueId] = frozenset()
    codes: frozenset[CodeId] = frozenset()
    unreflected: bool = False

    def fits(self, story: IndexedStory) -> bool:
        """Whether a story is among those asked for."""
        told = story.told
        themes = story.against if self.against else story.themes
        return (
            (self.theme_id is None or self.theme_id in themes)
            and (self.pole_id is None or self.pole_id in story.poles)
            and (self.group is None or self.group == told.group)
            and (self.place is None or _same(self.place, told.story.telling.place))
            and self.values <= set(told.values)
            and (not self.codes or bool(self.codes & story.codes))
            and not (self.unreflected and told.has_reflection)
        )


@dataclass(frozen=True, slots=True)
class Tellers:
    """How many of a group's people tell a story of something.

    Attributes:
        of: How many of the group have a report in the article.
    """

    group: str
    people: int
    of: int


@dataclass(frozen=True, slots=True)
class ShownPole:
    """A pole that stories can be asked for."""

    id: PoleId
    letter: Letter
    statement: str


@dataclass(frozen=True, slots=True)
class ThemeOfStories:
    """A theme, and who tells a story of it.

    Attributes:
        stories: How many stand behind it.
        against: How many speak against it.
    """

    theme_id: ThemeId
    title: str
    poles: tuple[ShownPole, ...]
    stories: int
    against: int
    tellers: tuple[Tellers, ...]


@dataclass(frozen=True, slots=True)
class CodeOfStories:
    """A code, and in how many stories it becomes concrete; with those beneath it."""

    code_id: CodeId
    name: str
    stories: int


@dataclass(frozen=True, slots=True)
class StoryIndex:
    """The stories asked for, and what they can be asked by.

    Attributes:
        of: How many stories the article has.
        unreflected: To how many no passage of reflection is linked.
        places: Where they happened, by alphabet.
        groups: That the article follows, with those who tell any story.
        codes: In the order of the codebook.
    """

    items: tuple[IndexedStory, ...]
    of: int
    unreflected: int
    places: tuple[str, ...]
    groups: tuple[Tellers, ...]
    themes: tuple[ThemeOfStories, ...]
    codes: tuple[CodeOfStories, ...]


def tellers_of(
    stories: Iterable[IndexedStory], people: Mapping[str, set[ParticipantId]]
) -> tuple[Tellers, ...]:
    """Count, by group, the people who tell at least one of some stories.

    Args:
        stories: Of whichever reports.
        people: By group, everybody who has a report in the article.
    """
    telling = {each.person for each in stories}
    return tuple(
        Tellers(group, len(members & telling), len(members))
        for group, members in people.items()
    )


def places_of(stories: Iterable[IndexedStory]) -> tuple[str, ...]:
    """Name the places of some stories, each once, in whichever capitals came first."""
    found: dict[str, str] = {}
    for each in stories:
        place = each.told.story.telling.place
        if place:
            found.setdefault(place.casefold(), place)
    return tuple(found[folded] for folded in sorted(found))


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()

"""What is asked about the index of stories."""

from collections.abc import Mapping
from dataclasses import replace

from counterpoint.article.store import get_article
from counterpoint.coding.code.store import list_codes
from counterpoint.coding.story.model import ToldStory
from counterpoint.coding.story.telling import list_stories
from counterpoint.kernel.ids import ArticleId, CodeId, ParticipantId, ThemeId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.paradox.store import list_poles
from counterpoint.theme.story.model import (
    Asked,
    CodeOfStories,
    IndexedStory,
    ShownPole,
    StoryIndex,
    ThemeOfStories,
    places_of,
    tellers_of,
)
from counterpoint.theme.story.tying import Drawn, Ties
from counterpoint.theme.theme.model import Theme
from counterpoint.theme.theme.store import list_themes
from counterpoint.theme.voice.store import list_accounts

_ALL = Asked()


def show_story_index(
    tx: Transaction, article_id: ArticleId, asked: Asked = _ALL
) -> StoryIndex:
    """Show an article's stories by what they stand behind.

    Counts of themes and codes are over all stories, whatever is asked for.

    Args:
        tx: The study.
        article_id: Whose stories.
        asked: Which of them; all if not given. A code in it stands for those
            beneath it, too.

    Raises:
        NotFoundError: There is no such article.

    Source: method, rows D2, F55, L3 and M32.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    groups = get_article(tx.connection, article_id).groups
    accounts = list_accounts(tx.connection, article_id, groups)
    whose = {each.report_id: each.participant_id for each in accounts}
    people: dict[str, set[ParticipantId]] = {group: set() for group in groups}
    for each in accounts:
        if each.participant_id is not None and each.group is not None:
            people[each.group].add(each.participant_id)
    ties = Ties.of(tx, article_id)
    themes = list_themes(tx.connection, article_id)
    drawn = {theme.id: ties.drawn(tx, theme) for theme in themes}
    stories = [
        _indexed(told, whose.get(told.story.report_id), drawn, ties)
        for told in list_stories(tx, article_id)
    ]
    wider = _with_beneath(asked, ties.beneath)
    return StoryIndex(
        items=tuple(each for each in stories if wider.fits(each)),
        of=len(stories),
        unreflected=sum(not each.told.has_reflection for each in stories),
        places=places_of(stories),
        groups=tellers_of(stories, people),
        themes=tuple(_of_theme(tx, theme, stories, people) for theme in themes),
        codes=tuple(
            CodeOfStories(code.id, code.name, len(ties.of_codes([code.id])))
            for code in list_codes(tx.connection, article_id)
        ),
    )


def _indexed(
    told: ToldStory,
    person: ParticipantId | None,
    drawn: Mapping[ThemeId, Drawn],
    ties: Ties,
) -> IndexedStory:
    id_ = told.story.id
    poles = (item for each in drawn.values() for item in each.poles.items())
    return IndexedStory(
        told=told,
        person=person,
        themes=frozenset(theme for theme, each in drawn.items() if each.at(id_)),
        poles=frozenset(pole for pole, some in poles if id_ in some),
        against=frozenset(t for t, each in drawn.items() if id_ in each.against),
        codes=frozenset(code for code, some in ties.by_code.items() if id_ in some),
    )


def _with_beneath(asked: Asked, beneath: Mapping[CodeId, frozenset[CodeId]]) -> Asked:
    wider = {lower for code in asked.codes for lower in beneath.get(code, {code})}
    return replace(asked, codes=frozenset(wider))


def _of_theme(
    tx: Transaction,
    theme: Theme,
    stories: list[IndexedStory],
    people: Mapping[str, set[ParticipantId]],
) -> ThemeOfStories:
    behind = [each for each in stories if theme.id in each.themes]
    return ThemeOfStories(
        theme_id=theme.id,
        title=theme.title,
        poles=tuple(
            ShownPole(pole.id, letter, pole.words.name or pole.words.own_wording)
            for letter, pole in list_poles(tx.connection, theme.id).items()
        ),
        stories=len(behind),
        against=sum(theme.id in each.against for each in stories),
        tellers=tellers_of(behind, people),
    )

"""The index of stories over HTTP. What is asked stands in a body and in no address."""

from fastapi import Response

from counterpoint.across.edition.naming import likes_in
from counterpoint.across.story.verbs import export_stories as written
from counterpoint.across.story.writing import StoryFormat
from counterpoint.kernel.ids import ArticleId, CodeId, FacetValueId, ThemeId
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.paradox.model import Letter, PoleId
from counterpoint.theme.story import verbs
from counterpoint.theme.story.model import (
    Asked,
    CodeOfStories,
    IndexedStory,
    Tellers,
    ThemeOfStories,
)
from counterpoint.web.api.story import StoryShown
from counterpoint.web.endpoint import Sent, Shown, endpoint
from counterpoint.web.media_type import SHEET, WORD

MEDIA_TYPES = {
    StoryFormat.DOCX: WORD,
    StoryFormat.CSV: "text/csv; charset=utf-8",
    StoryFormat.XLSX: SHEET,
}


class StoriesAskedSent(Sent):
    """Which stories are asked for; what is left out asks nothing."""

    theme_id: ThemeId | None = None
    pole_id: PoleId | None = None
    against: bool = False
    group: str | None = None
    place: str | None = None
    values: frozenset[FacetValueId] = frozenset()
    codes: frozenset[CodeId] = frozenset()
    unreflected: bool = False

    @property
    def asked(self) -> Asked:
        """What is asked, for the verbs."""
        return Asked(
            theme_id=self.theme_id,
            pole_id=self.pole_id,
            against=self.against,
            group=self.group,
            place=self.place,
            values=self.values,
            codes=self.codes,
            unreflected=self.unreflected,
        )


class StoryExportSent(StoriesAskedSent):
    """Which stories to write out, and as what."""

    format: StoryFormat
    language: str | None = None


class IndexedStoryShown(StoryShown):
    """A story with what it stands behind.

    Attributes:
        name_likes: Words in what the team says of it that look like names.
    """

    name_likes: list[str]
    themes: list[ThemeId]
    poles: list[PoleId]
    against: list[ThemeId]
    codes: list[CodeId]

    @classmethod
    def of_index(cls, story: IndexedStory) -> "IndexedStoryShown":
        """Show a story of the index."""
        return cls(
            **dict(StoryShown.of(story.told)),
            name_likes=list(likes_in(story.told.story.telling.texts)),
            themes=sorted(story.themes),
            poles=sorted(story.poles),
            against=sorted(story.against),
            codes=sorted(story.codes),
        )


class TellersShown(Shown):
    """How many of a group's people tell a story of something."""

    group: str
    people: int
    of: int

    @classmethod
    def all_of(cls, tellers: tuple[Tellers, ...]) -> "list[TellersShown]":
        """Show several."""
        return [cls.model_validate(each) for each in tellers]


class StoryPoleShown(Shown):
    """A pole that stories can be asked for."""

    id: PoleId
    letter: Letter
    statement: str


class ThemeOfStoriesShown(Shown):
    """A theme, and who tells a story of it."""

    theme_id: ThemeId
    title: str
    poles: list[StoryPoleShown]
    stories: int
    against: int
    tellers: list[TellersShown]

    @classmethod
    def of(cls, theme: ThemeOfStories) -> "ThemeOfStoriesShown":
        """Show a theme."""
        return cls(
            theme_id=theme.theme_id,
            title=theme.title,
            poles=[StoryPoleShown.model_validate(each) for each in theme.poles],
            stories=theme.stories,
            against=theme.against,
            tellers=TellersShown.all_of(theme.tellers),
        )


class CodeOfStoriesShown(Shown):
    """A code, and in how many stories it becomes concrete."""

    code_id: CodeId
    name: str
    stories: int

    @classmethod
    def of(cls, code: CodeOfStories) -> "CodeOfStoriesShown":
        """Show a code."""
        return cls.model_validate(code)


class StoryIndexShown(Shown):
    """The stories asked for, and what they can be asked by."""

    items: list[IndexedStoryShown]
    of: int
    unreflected: int
    places: list[str]
    groups: list[TellersShown]
    themes: list[ThemeOfStoriesShown]
    codes: list[CodeOfStoriesShown]


def show_story_index(
    tx: Transaction, article_id: ArticleId, body: StoriesAskedSent
) -> StoryIndexShown:
    """Show the stories asked for by what they stand behind."""
    found = verbs.show_story_index(tx, article_id, body.asked)
    return StoryIndexShown(
        items=[IndexedStoryShown.of_index(each) for each in found.items],
        of=found.of,
        unreflected=found.unreflected,
        places=list(found.places),
        groups=TellersShown.all_of(found.groups),
        themes=[ThemeOfStoriesShown.of(each) for each in found.themes],
        codes=[CodeOfStoriesShown.of(each) for each in found.codes],
    )


def export_stories(
    tx: Transaction, article_id: ArticleId, body: StoryExportSent
) -> Response:
    """Write the stories asked for to a file. Its name holds no title."""
    content, _ = written(
        tx,
        article_id=article_id,
        format=body.format,
        asked=body.asked,
        language=body.language,
    )
    name = f'attachment; filename="stories.{body.format}"'
    headers = {"content-disposition": name}
    return Response(content, media_type=MEDIA_TYPES[body.format], headers=headers)


ROUTES = [
    endpoint(
        "POST", "/articles/{article_id}/story-index", show_story_index, reads=True
    ),
    endpoint("POST", "/articles/{article_id}/stories/exports", export_stories),
]

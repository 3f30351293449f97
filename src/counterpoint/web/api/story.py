"""Stories over HTTP: an article's stories, their stretches and values."""

from datetime import datetime

from counterpoint.coding.story import verbs
from counterpoint.coding.story.model import StoryPart, Telling, ToldStory
from counterpoint.coding.story.telling import list_stories as told_of
from counterpoint.kernel.ids import (
    ArticleId,
    FacetValueId,
    MemberId,
    ReportId,
    StoryId,
    StorySpanId,
)
from counterpoint.kernel.spans import Span
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class StoryStretchShown(Shown):
    """A stretch of a story; without a place if its words were corrected away."""

    id: StorySpanId
    part: StoryPart
    start: int | None
    end: int | None
    words: str


class StoryShown(Shown):
    """A story with its stretches, in the order of the text."""

    id: StoryId
    article_id: ArticleId
    report_id: ReportId
    report: str
    label: str | None
    group: str | None
    version: int
    place: str
    agents: list[str]
    act: str
    response: str
    reflection: str
    stretches: list[StoryStretchShown]
    values: list[FacetValueId]
    has_reflection: bool
    by: MemberId
    at: datetime

    @classmethod
    def of(cls, told: ToldStory) -> "StoryShown":
        """Show a story."""
        story, said = told.story, told.story.telling
        return cls(
            id=story.id,
            article_id=story.article_id,
            report_id=story.report_id,
            report=told.report,
            label=told.label,
            group=told.group,
            version=told.version,
            place=said.place,
            agents=list(said.agents),
            act=said.act,
            response=said.response,
            reflection=said.reflection,
            stretches=[
                StoryStretchShown(
                    id=each.id,
                    part=each.part,
                    start=None if each.span is None else each.span.start,
                    end=None if each.span is None else each.span.end,
                    words=each.words,
                )
                for each in told.stretches
            ],
            values=list(told.values),
            has_reflection=told.has_reflection,
            by=story.by,
            at=story.at,
        )


class StoriesShown(Shown):
    """An article's stories."""

    items: list[StoryShown]


class StoryMadeShown(Shown):
    """The story that was made."""

    id: StoryId


class StorySent(Sent):
    """A stretch that becomes a story, with what is said of it so far."""

    report_id: ReportId
    start: int
    end: int
    version: int
    place: str = ""
    agents: tuple[str, ...] = ()
    act: str = ""
    response: str = ""
    reflection: str = ""


class StoryChangeSent(Sent):
    """What is to be worded anew in a story; nothing else is."""

    place: str | None = None
    agents: tuple[str, ...] | None = None
    act: str | None = None
    response: str | None = None
    reflection: str | None = None


class StoryStretchSent(Sent):
    """A stretch of the story's report that is linked to it."""

    start: int
    end: int
    version: int
    part: StoryPart = StoryPart.TELLING


class StoryValueSent(Sent):
    """The value that a story gets, or loses."""

    facet_value_id: FacetValueId


def list_stories(tx: Transaction, article_id: ArticleId) -> StoriesShown:
    """Show an article's stories with their words."""
    return StoriesShown(items=[StoryShown.of(each) for each in told_of(tx, article_id)])


def add_story(
    tx: Transaction, article_id: ArticleId, body: StorySent
) -> StoryMadeShown:
    """Make a story of a stretch of a report."""
    made = verbs.add_story(
        tx,
        article_id=article_id,
        report_id=body.report_id,
        span=Span(body.start, body.end),
        version=body.version,
        telling=Telling(
            body.place, body.agents, body.act, body.response, body.reflection
        ),
    )
    return StoryMadeShown(id=made.id)


def change_story(tx: Transaction, story_id: StoryId, body: StoryChangeSent) -> None:
    """Word parts of a story anew."""
    verbs.change_story(
        tx,
        story_id=story_id,
        place=body.place,
        agents=body.agents,
        act=body.act,
        response=body.response,
        reflection=body.reflection,
    )


def retire_story(tx: Transaction, story_id: StoryId) -> None:
    """Take a story from the article."""
    verbs.retire_story(tx, story_id=story_id)


def link_stretch(tx: Transaction, story_id: StoryId, body: StoryStretchSent) -> None:
    """Link another stretch of its report to a story."""
    verbs.link_stretch(
        tx,
        story_id=story_id,
        span=Span(body.start, body.end),
        part=body.part,
        version=body.version,
    )


def unlink_stretch(tx: Transaction, story_span_id: StorySpanId) -> None:
    """Take a stretch from its story."""
    verbs.unlink_stretch(tx, story_span_id=story_span_id)


def give_story_value(tx: Transaction, story_id: StoryId, body: StoryValueSent) -> None:
    """Give a story a facet's value."""
    verbs.give_story_value(tx, story_id=story_id, facet_value_id=body.facet_value_id)


def take_story_value_off(
    tx: Transaction, story_id: StoryId, body: StoryValueSent
) -> None:
    """Take a facet's value off a story."""
    verbs.take_story_value_off(
        tx, story_id=story_id, facet_value_id=body.facet_value_id
    )


ROUTES = [
    endpoint("GET", "/articles/{article_id}/stories", list_stories),
    endpoint("POST", "/articles/{article_id}/stories", add_story),
    endpoint("PATCH", "/stories/{story_id}", change_story),
    endpoint("DELETE", "/stories/{story_id}", retire_story),
    endpoint("POST", "/stories/{story_id}/stretches", link_stretch),
    endpoint("DELETE", "/story-stretches/{story_span_id}", unlink_stretch),
    endpoint("POST", "/stories/{story_id}/value-given", give_story_value),
    endpoint("POST", "/stories/{story_id}/value-taken", take_story_value_off),
]

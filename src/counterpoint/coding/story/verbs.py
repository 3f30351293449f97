"""What is done about stories: make one of a stretch, word it, link, give values."""

from collections.abc import Iterable
from dataclasses import replace

from counterpoint.article.selection.check import check_taken
from counterpoint.coding.coding import store as coding_store
from counterpoint.coding.coding.model import check_version, codable_version, trimmed
from counterpoint.coding.facet import store as facets
from counterpoint.coding.story import store
from counterpoint.coding.story.lying import Finding
from counterpoint.coding.story.model import (
    OtherStoryArticleError,
    Story,
    StoryAdded,
    StoryChanged,
    StoryPart,
    StoryRetired,
    StorySpan,
    StoryValueGiven,
    StoryValueTakenOff,
    StretchLinked,
    StretchUnlinked,
    Telling,
    check_still_told,
    check_stretch_free,
    line,
    roles,
)
from counterpoint.kernel.ids import (
    ArticleId,
    FacetValueId,
    ReportId,
    StoryId,
    StorySpanId,
    new_id,
)
from counterpoint.kernel.spans import Span
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.reading.seal.opening import begin_sharing
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed

_NOTHING = Telling()


def add_story(  # noqa: PLR0913 - a story has a place, and one is checked
    tx: Transaction,
    *,
    article_id: ArticleId,
    report_id: ReportId,
    span: Span,
    version: int | None = None,
    telling: Telling = _NOTHING,
) -> Story:
    """Make a story of a stretch of a report's version in analysis.

    Args:
        tx: Who does, and in which study.
        article_id: In which article.
        report_id: Of which report.
        span: Where it is told; white space at both ends is left out.
        version: The version the span was chosen in; not checked if not given.
        telling: What is said of it so far.

    Raises:
        NotFoundError: There is no such article or report.
        SealedError: The article is read alone still.
        ReportLeftOutError: The article leaves the report out.
        NotCodableError: The report awaits approval.
        OtherVersionError: Another version was approved meanwhile.
        SpanOutsideError: The span ends after the text.
        EmptySpanError: It holds nothing but white space.
    """
    permission.ask(tx, Deed.CODE)
    begin_sharing(tx, article_id)
    new = Story(
        id=StoryId(new_id()),
        article_id=article_id,
        report_id=report_id,
        telling=_checked(telling),
        by=tx.actor,
        at=tx.now(),
    )
    stretch = _stretch(tx, new, span, version, StoryPart.TELLING)
    salt = new_salt()
    witness = digest(salt, new.telling.wording)
    seq = tx.record(StoryAdded(new.id, article_id, report_id, witness))
    store.put_story(tx.connection, seq, new, salt)
    store.put_span(tx.connection, seq, stretch)
    return new


def change_story(  # noqa: PLR0913 - a story's parts
    tx: Transaction,
    *,
    story_id: StoryId,
    place: str | None = None,
    agents: Iterable[str] | None = None,
    act: str | None = None,
    response: str | None = None,
    reflection: str | None = None,
) -> Story:
    """Word those parts of a story anew that are given; anybody of the team may.

    Raises:
        NotFoundError: There is no such story.
    """
    permission.ask(tx, Deed.CODE)
    before = store.get_story(tx.connection, story_id)
    told = before.telling
    worded = _checked(
        Telling(
            place=told.place if place is None else place,
            agents=told.agents if agents is None else tuple(agents),
            act=told.act if act is None else act,
            response=told.response if response is None else response,
            reflection=told.reflection if reflection is None else reflection,
        )
    )
    if worded == told:
        return before
    changed = replace(before, telling=worded)
    salt = new_salt()
    event = StoryChanged(story_id, digest(salt, worded.wording))
    store.put_story(tx.connection, tx.record(event), changed, salt)
    return changed


def retire_story(tx: Transaction, *, story_id: StoryId) -> Story:
    """Take a story from the article, with its links; one step to take back.

    Raises:
        NotFoundError: There is no such story.
    """
    permission.ask(tx, Deed.CODE)
    standing = store.get_story(tx.connection, story_id)
    spans = store.list_spans_of(tx.connection, story_id)
    seq = tx.record(StoryRetired(story_id, len(spans)))
    store.retire_story(tx.connection, seq, story_id)
    return standing


def link_stretch(
    tx: Transaction,
    *,
    story_id: StoryId,
    span: Span,
    part: StoryPart = StoryPart.TELLING,
    version: int | None = None,
) -> StorySpan:
    """Link another stretch of its report to a story.

    Args:
        tx: Who does, and in which study.
        story_id: To which story.
        span: Of the report's version in analysis.
        part: Whether it is told there, or put into context, or reflected on.
        version: The version the span was chosen in; not checked if not given.

    Raises:
        NotFoundError: There is no such story.
        ReportLeftOutError: The article leaves its report out.
        OtherVersionError: Another version was approved meanwhile.
        SpanOutsideError: The span ends after the text.
        EmptySpanError: It holds nothing but white space.
        StretchTakenError: It has the very stretch in that part.
    """
    permission.ask(tx, Deed.CODE)
    to = store.get_story(tx.connection, story_id)
    stretch = _stretch(tx, to, span, version, part)
    finding = Finding(tx.connection)
    beside = [
        (again, each.part)
        for each in store.list_spans_of(tx.connection, story_id)
        if (again := finding.again(each)) is not None
    ]
    check_stretch_free(stretch.span, part, beside)
    seq = tx.record(StretchLinked(story_id, stretch.id, part))
    store.put_span(tx.connection, seq, stretch)
    return stretch


def unlink_stretch(tx: Transaction, *, story_span_id: StorySpanId) -> StorySpan:
    """Take a stretch from its story.

    Raises:
        NotFoundError: There is no such stretch.
        LastStretchError: The story is told nowhere else.
    """
    permission.ask(tx, Deed.CODE)
    kept = store.get_span(tx.connection, story_span_id)
    beside = store.list_spans_of(tx.connection, kept.story_id)
    check_still_told(each for each in beside if each.id != kept.id)
    seq = tx.record(StretchUnlinked(kept.story_id, story_span_id))
    store.retire_span(tx.connection, seq, story_span_id)
    return kept


def give_story_value(
    tx: Transaction, *, story_id: StoryId, facet_value_id: FacetValueId
) -> None:
    """Give a story a facet's value, such as the form of the act.

    Where the facet allows one value, it takes the place of the one that was there.

    Raises:
        NotFoundError: There is no such story or value.
        OtherStoryArticleError: The facet belongs to another article.
    """
    permission.ask(tx, Deed.CODE)
    to = store.get_story(tx.connection, story_id)
    value = facets.get_value(tx.connection, facet_value_id)
    facet = facets.get_facet(tx.connection, value.facet_id)
    if facet.article_id != to.article_id:
        msg = "This facet belongs to another article; choose one of the story’s."
        raise OtherStoryArticleError(msg)
    if value.id in store.list_values(tx.connection, [story_id]).get(story_id, ()):
        return
    seq = tx.record(StoryValueGiven(story_id, facet_value_id))
    if not facet.several:
        store.take_values_off(tx.connection, seq, story_id=story_id, facet_id=facet.id)
    store.give_value(tx.connection, seq, to, value)


def take_story_value_off(
    tx: Transaction, *, story_id: StoryId, facet_value_id: FacetValueId
) -> None:
    """Take a facet's value off a story; nothing happens if it had it not.

    Raises:
        NotFoundError: There is no such story or value.
    """
    permission.ask(tx, Deed.CODE)
    of = store.get_story(tx.connection, story_id)
    facets.get_value(tx.connection, facet_value_id)
    if facet_value_id not in store.list_values(tx.connection, [of.id]).get(of.id, ()):
        return
    seq = tx.record(StoryValueTakenOff(story_id, facet_value_id))
    store.take_values_off(
        tx.connection, seq, story_id=story_id, facet_value_id=facet_value_id
    )


def _stretch(
    tx: Transaction, of: Story, span: Span, version: int | None, part: StoryPart
) -> StorySpan:
    """Make a stretch of a story's report, once all the rules have been asked."""
    report = coding_store.get_report(tx.connection, of.report_id)
    now = codable_version(report)
    check_version(report, version)
    check_taken(tx, of.article_id, {of.report_id})
    (text,) = coding_store.list_texts(tx.connection, of.report_id, now, now)
    cut = trimmed(span, text)
    return StorySpan(
        id=StorySpanId(new_id()),
        story_id=of.id,
        report_id=of.report_id,
        version=now,
        start=cut.start,
        end=cut.end,
        part=part,
    )


def _checked(told: Telling) -> Telling:
    """Bring what is said of a story into its one form."""
    return Telling(
        place=line(told.place),
        agents=roles(told.agents),
        act=normalised(told.act).strip(),
        response=normalised(told.response).strip(),
        reflection=normalised(told.reflection).strip(),
    )

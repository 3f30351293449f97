"""Stories as they are read: with their words, their values, and whose they are."""

from collections import defaultdict

from counterpoint.article import show_article
from counterpoint.coding.facet.store import speakers_of
from counterpoint.coding.story import store
from counterpoint.coding.story.lying import Finding
from counterpoint.coding.story.model import (
    Story,
    StorySpan,
    Telling,
    ToldStory,
    ToldStretch,
)
from counterpoint.kernel.ids import ArticleId, StoryId
from counterpoint.participant.person.verbs import list_labels
from counterpoint.reading.readable import list_readable
from counterpoint.report.mark.withholding import WITHHELD, Cover
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_stories(tx: Transaction, article_id: ArticleId) -> list[ToldStory]:
    """List an article's stories with their words, by report and place.

    Stories of reports that the article leaves out are not among them. Linear in
    the words of the reports that have any.

    Raises:
        NotFoundError: There is no such article.

    Source: method, rows F49 and D2.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    groups = show_article(tx, article_id).groups
    reports = {each.id: each for each in list_readable(tx.connection, article_id)}
    speakers = speakers_of(tx.connection, article_id, groups)
    labels, finding, cover = list_labels(tx), Finding(tx.connection), Cover(tx)
    stories = store.list_stories(tx.connection, article_id)
    values = store.list_values(tx.connection, [each.id for each in stories])
    lying: dict[StoryId, list[StorySpan]] = defaultdict(list)
    for span in store.list_spans(tx.connection, article_id):
        lying[span.story_id].append(span)
    found = []
    for each in stories:
        if each.report_id not in reports:
            continue
        report = reports[each.report_id]
        stretches = [_told(span, finding, cover) for span in lying[each.id]]
        stretches.sort(key=_place)
        whose = report.participant_id
        found.append(
            ToldStory(
                story=_covered(each, lying[each.id], cover),
                report=report.key,
                label=labels.get(whose) if whose else None,
                group=speakers[report.id][0] if report.id in speakers else None,
                version=finding.of(report.id).now.version,
                stretches=tuple(stretches),
                values=tuple(values.get(each.id, ())),
            )
        )
    return sorted(found, key=lambda told: (told.report, _place(told.stretches[0])))


def _told(kept: StorySpan, finding: Finding, cover: Cover) -> ToldStretch:
    span = finding.again(kept)
    if span is None:
        return ToldStretch(kept.id, kept.part, None, "")
    now = finding.of(kept.report_id).now
    words = cover.words(kept.report_id, now.version, span.start, span.of(now.text))
    return ToldStretch(kept.id, kept.part, span, words)


def _covered(story: Story, spans: list[StorySpan], cover: Cover) -> Story:
    """Cover what the team says of a story whose passage the member may not read.

    Asked of each stretch in the version in which it was linked, so that it holds
    where its words are gone by now, too.
    """
    if not any(_is_withheld(each, cover) for each in spans):
        return story
    told = story.telling
    return Story(
        id=story.id,
        article_id=story.article_id,
        report_id=story.report_id,
        telling=Telling(
            place=_hidden(told.place),
            agents=tuple(map(_hidden, told.agents)),
            act=_hidden(told.act),
            response=_hidden(told.response),
            reflection=_hidden(told.reflection),
        ),
        by=story.by,
        at=story.at,
    )


def _is_withheld(at: StorySpan, cover: Cover) -> bool:
    blank = "." * (at.end - at.start)
    return WITHHELD in cover.words(at.report_id, at.version, at.start, blank)


def _hidden(text: str) -> str:
    return WITHHELD * len(text)


def _place(stretch: ToldStretch) -> tuple[int, int]:
    if stretch.span is None:
        return (2**31, 0)
    return (stretch.span.start, stretch.span.end)

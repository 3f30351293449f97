"""Where prompts lie in the versions in analysis; asks no permission."""

from collections import defaultdict
from dataclasses import replace

from sqlalchemy import Connection

from counterpoint.across.prompt import store
from counterpoint.across.prompt.model import Prompt, Question
from counterpoint.across.prompt.naming import Named, Prompting
from counterpoint.coding.story.lying import Finding
from counterpoint.kernel.ids import ArticleId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.reading.readable import list_readable
from counterpoint.study.design.store import list_groups
from counterpoint.study.guide.store import list_guides


def gather_prompts(connection: Connection, article_id: ArticleId) -> Prompting:
    """Gather what prompted an article's words, and what questions are called."""
    keys = {group.id: group.key for group in list_groups(connection)}
    questions = {
        Question(guide.id, number): Named(
            keys.get(guide.group_id, ""), guide.version, number, words
        )
        for guide in list_guides(connection)
        for number, words in enumerate(guide.questions, start=1)
    }
    return Prompting(list_lying(connection, article_id), questions)


def list_lying(
    connection: Connection, article_id: ArticleId, report_id: ReportId | None = None
) -> dict[ReportId, list[Prompt]]:
    """List what prompted words, where it lies in the versions in analysis.

    Of reports that the article leaves out, and of words that are gone, nothing. A text
    is read only for what was said of an earlier version.

    Args:
        connection: Within a verb that has asked its permission.
        article_id: Whose prompts.
        report_id: Of this report alone, if given.

    Returns:
        By report, in the order of the text.
    """
    now = {
        each.id: each.version_in_analysis
        for each in list_readable(connection, article_id)
    }
    finding = Finding(connection)
    found: dict[ReportId, list[Prompt]] = defaultdict(list)
    for each in store.list_prompts(connection, article_id, report_id):
        if each.report_id not in now:
            continue
        span: Span | None = each.span
        if each.version != now[each.report_id]:
            span = finding.stretch(each.report_id, each.version, each.span)
        if span is not None:
            found[each.report_id].append(replace(each, span=span))
    for some in found.values():
        some.sort(key=lambda each: (each.span.start, each.span.end))
    return found

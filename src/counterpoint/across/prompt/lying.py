"""Where prompts lie in the versions in analysis; asks no permission."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection

from counterpoint.across.prompt import store
from counterpoint.across.prompt.model import Prompt, Question
from counterpoint.across.prompt.naming import Named, Prompting
from counterpoint.coding.story.lying import Finding
from counterpoint.kernel.ids import ArticleId, ReportId
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
    said = store.list_prompts(connection, article_id)
    return Prompting(laid_now(connection, said), questions)


def laid_now(
    connection: Connection, said: Iterable[Prompt]
) -> dict[ReportId, list[Prompt]]:
    """Lay prompts in the versions in analysis; those without a word left are not in.

    Returns:
        By report, in the order of the text.
    """
    finding = Finding(connection)
    found: dict[ReportId, list[Prompt]] = defaultdict(list)
    for each in said:
        span = finding.stretch(each.report_id, each.version, each.span)
        if span is not None:
            found[each.report_id].append(replace(each, span=span))
    for some in found.values():
        some.sort(key=lambda each: (each.span.start, each.span.end))
    return found

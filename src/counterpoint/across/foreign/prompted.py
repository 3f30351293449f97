"""Gathering what prompted words that leave, with the guides of the questions.

Source: method, row F46.
"""

from collections.abc import Mapping

from counterpoint import report
from counterpoint.across.foreign import reason
from counterpoint.across.foreign.analysed_prompt import (
    AnalysedGuide,
    AnalysedPrompt,
)
from counterpoint.across.foreign.tally import Tally
from counterpoint.across.prompt.lying import list_lying
from counterpoint.across.prompt.model import Prompt
from counterpoint.across.prompt.store import list_prompts
from counterpoint.article import Article
from counterpoint.kernel.ids import ReportId
from counterpoint.report.model import ReportText
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.verbs import list_groups
from counterpoint.study.guide.model import Guide
from counterpoint.study.guide.verbs import list_guides

Leaving = tuple[tuple[AnalysedGuide, ...], tuple[AnalysedPrompt, ...]]


def prompts_leaving(
    tx: Transaction,
    article: Article,
    texts: Mapping[ReportId, ReportText],
    tally: Tally,
) -> Leaving:
    """Gather what prompted words that go along; of each other one tell why it stays.

    Args:
        tx: Who asks, and in which study.
        article: Whose prompts.
        texts: The reports that go along.
        tally: Is told what stays.

    Returns:
        The versions of guides whose questions prompted something, and the prompts.
    """
    lying = {
        each.id: each
        for some in list_lying(tx.connection, article.id).values()
        for each in some
    }
    keys = {each.id: each.key for each in report.list_reports(tx)}
    prompts = []
    for each in list_prompts(tx.connection, article.id):
        here, text = lying.get(each.id), texts.get(each.report_id)
        if text is not None and here is not None:
            prompts.append(_prompt(here))
        elif each.report_id in keys:
            why = reason.ITS_TEXT_STAYS if text is None else reason.BROKEN
            tally.lose("notes", keys[each.report_id], why)
    asked = {each.guide_id for each in prompts}
    groups = {each.id: each.key for each in list_groups(tx)}
    guides = tuple(
        _guide(each, groups[each.group_id])
        for each in list_guides(tx)
        if f"guide/{each.id}" in asked and each.group_id in groups
    )
    return guides, tuple(prompts)


def _prompt(each: Prompt) -> AnalysedPrompt:
    asked = each.question
    return AnalysedPrompt(
        id=f"prompt/{each.id}",
        text_id=each.report_id,
        start=each.span.start,
        end=each.span.end,
        guide_id="" if asked is None else f"guide/{asked.guide_id}",
        question=0 if asked is None else asked.number,
        by_id=each.by,
        at=each.at,
    )


def _guide(each: Guide, group: str) -> AnalysedGuide:
    return AnalysedGuide(
        id=f"guide/{each.id}",
        group=group,
        version=each.version,
        questions=each.questions,
        used_from=each.used_from,
        note=each.note,
    )

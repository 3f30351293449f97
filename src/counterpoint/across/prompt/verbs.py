"""What is done about prompts: say what prompted words, take it off, count by code."""

from collections import defaultdict
from collections.abc import Iterable

from counterpoint.across.memo.model import Selected
from counterpoint.across.memo.subject import find_words
from counterpoint.across.prompt import store
from counterpoint.across.prompt.lying import list_lying
from counterpoint.across.prompt.model import (
    CodePrompts,
    Mention,
    NoSuchQuestionError,
    PassagePrompted,
    PassageUnprompted,
    Prompt,
    PromptTakenOff,
    Question,
    ReportPrompts,
    counted,
)
from counterpoint.coding.code.store import get_code
from counterpoint.coding.matrix.material import Material, gather
from counterpoint.coding.matrix.store import list_told
from counterpoint.interview.meeting.store import get_interview
from counterpoint.kernel.ids import ArticleId, CodeId, PromptId, ReportId, new_id
from counterpoint.kernel.spans import Span
from counterpoint.reading.readable import get_readable, readable_text
from counterpoint.reading.seal.opening import begin_sharing
from counterpoint.report.model import Report
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.guide.model import Guide
from counterpoint.study.guide.store import get_guide, list_guides
from counterpoint.study.permission import Deed


def list_prompts(
    tx: Transaction, article_id: ArticleId, report_id: ReportId
) -> ReportPrompts:
    """List what prompted the words of a report, and the questions to choose from.

    Raises:
        NotFoundError: There is no such report.
        NotInAnalysisError: None of its versions was approved yet.
        ReportLeftOutError: The article leaves it out.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    report = get_readable(tx.connection, article_id, report_id)
    return ReportPrompts(
        report_id=report_id,
        version=readable_text(tx.connection, report_id).version,
        items=list_lying(tx.connection, article_id, report_id).get(report_id, []),
        guides=_offered(tx, report),
    )


def say_prompt(
    tx: Transaction, *, report_id: ReportId, at: Selected, question: Question | None
) -> Prompt:
    """Say which question of a guide words answer, or that they came unprompted.

    What was said of the very same words before is said anew.

    Args:
        tx: Who says it, and in which study.
        report_id: Whose words.
        at: Which words, in which article.
        question: None if no question prompted them.

    Raises:
        NotFoundError: There is no such article, report or version of a guide.
        SealedError: The article is read alone still.
        CounterpointError: As ``find_words``.
        NoSuchQuestionError: The version of the guide has no such question.

    Source: method, row F46.
    """
    permission.ask(tx, Deed.CODE)
    begin_sharing(tx, at.article_id)
    words = find_words(tx, report_id, at)
    if question is not None:
        _check(get_guide(tx.connection, question.guide_id), question)
    beside = store.list_prompts(tx.connection, at.article_id, report_id)
    place = (words.version, words.span)
    before = next((each for each in beside if (each.version, each.span) == place), None)
    if before is not None and before.question == question:
        return before
    new = Prompt(
        id=PromptId(new_id()) if before is None else before.id,
        article_id=at.article_id,
        report_id=report_id,
        version=words.version,
        span=words.span,
        question=question,
        by=tx.actor,
        at=tx.now(),
    )
    told = (new.id, new.article_id, report_id)
    seq = tx.record(
        PassageUnprompted(*told)
        if question is None
        else PassagePrompted(*told, question.guide_id, question.number)
    )
    store.put_prompt(tx.connection, seq, new)
    return new


def take_prompt_off(tx: Transaction, *, prompt_id: PromptId) -> None:
    """Let it be open again what prompted words; whoever codes may.

    Raises:
        NotFoundError: It is open already.
    """
    permission.ask(tx, Deed.CODE)
    kept = store.get_prompt(tx.connection, prompt_id)
    seq = tx.record(PromptTakenOff(prompt_id, kept.article_id))
    store.retire(tx.connection, seq, prompt_id)


def count_prompts(tx: Transaction, article_id: ArticleId) -> list[CodePrompts]:
    """Count, code by code, who said it asked and who unasked.

    A code counts with the codes beneath it. Reports that the article leaves out, and
    codings whose words were corrected away, do not count.

    Raises:
        NotFoundError: There is no such article.

    Source: method, row F46.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    material = gather(tx, article_id)
    return _counted(tx, article_id, material, [code.id for code in material.codes])


def show_code_prompts(tx: Transaction, code_id: CodeId) -> CodePrompts:
    """Count of one code who said it asked and who unasked; and say it of each coding.

    Raises:
        NotFoundError: There is no such code.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    article_id = get_code(tx.connection, code_id).article_id
    (found,) = _counted(tx, article_id, gather(tx, article_id), [code_id])
    return found


def _counted(
    tx: Transaction,
    article_id: ArticleId,
    material: Material,
    code_ids: Iterable[CodeId],
) -> list[CodePrompts]:
    said = list_lying(tx.connection, article_id)
    person = {
        each.report_id: str(each.person or each.report_id) for each in material.told
    }
    by_code: dict[CodeId, list[Mention]] = defaultdict(list)
    for at in material.pieces:
        where = Span(at.start, at.end)
        mention = Mention(at.coding_id, at.report_id, where, person[at.report_id])
        by_code[at.code_id].append(mention)
    return [
        counted(
            code_id,
            [each for id_ in material.beneath[code_id] for each in by_code[id_]],
            said,
        )
        for code_id in code_ids
    ]


def _offered(tx: Transaction, report: Report) -> list[Guide]:
    """Choose the versions of guides whose questions a report may answer."""
    if report.interview_id is not None:
        used = get_interview(tx.connection, report.interview_id).guide_id
        if used is not None:
            return [get_guide(tx.connection, used)]
    (told,) = list_told(tx.connection, [report])
    guides = list_guides(tx.connection)
    return [each for each in guides if each.group_id == told.group] or guides


def _check(guide: Guide, question: Question) -> None:
    if not 1 <= question.number <= len(guide.questions):
        msg = "The guide has questions 1 to {last}; choose one of them."
        raise NoSuchQuestionError(msg, last=len(guide.questions))

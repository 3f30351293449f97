"""What prompted a passage: a question of the guide, or nothing that was asked."""

from datetime import UTC, datetime

import pytest

from counterpoint.across.history.verbs import undo
from counterpoint.across.memo.model import Selected
from counterpoint.across.prompt.model import (
    Mention,
    NoSuchQuestionError,
    Prompt,
    Question,
    counted,
    prompt_of,
)
from counterpoint.across.prompt.verbs import (
    count_prompts,
    list_prompts,
    say_prompt,
    show_code_prompts,
    take_prompt_off,
)
from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    CodingId,
    GuideId,
    MemberId,
    PromptId,
    ReportId,
)
from counterpoint.kernel.spans import Span
from counterpoint.report.store import get_text
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.study.design.model import Numbering
from counterpoint.study.design.verbs import add_group
from counterpoint.study.guide.verbs import write_guide
from tests.coding.material import bring_in, code, code_words, correct, start

HELPFUL = Question(GuideId("g"), 2)


def said(
    id_: str, start: int, end: int, question: Question | None, report: str = "r"
) -> Prompt:
    """Make what prompted words."""
    place = (ArticleId("a"), ReportId(report), 1, Span(start, end))
    by = MemberId("ada")
    return Prompt(PromptId(id_), *place, question, by, datetime(2026, 3, 1, tzinfo=UTC))


def test_the_narrower_of_two_sayings_holds_for_words_in_both() -> None:
    answer = said("answer", 0, 100, HELPFUL)
    aside = said("aside", 40, 60, None)
    assert prompt_of(Span(41, 50), [answer, aside]) is aside
    assert prompt_of(Span(30, 60), [answer, aside]) is answer
    assert prompt_of(Span(100, 110), [answer, aside]) is None


def test_a_person_counts_wherever_they_said_it() -> None:
    mentions = [
        Mention(CodingId("1"), ReportId("r"), Span(0, 5), "p"),
        Mention(CodingId("2"), ReportId("r"), Span(6, 9), "p"),
        Mention(CodingId("3"), ReportId("s"), Span(0, 5), "q"),
        Mention(CodingId("4"), ReportId("s"), Span(90, 95), "q"),
    ]
    sayings = {
        ReportId("r"): [said("1", 0, 5, HELPFUL), said("2", 6, 9, HELPFUL)],
        ReportId("s"): [said("3", 0, 9, None, "s")],
    }
    found = counted(CodeId("c"), mentions, sayings)
    assert (found.people, found.prompted, found.unprompted, found.unsaid) == (
        2,
        1,
        1,
        1,
    )
    assert found.questions == {HELPFUL: 1}
    assert found.codings.keys() == {CodingId("1"), CodingId("2"), CodingId("3")}


def test_a_saying_stays_with_its_words_and_is_said_anew_or_taken_off(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        report_id, text = bring_in(tx)
        article_id = start(tx)
        key = code(tx, article_id, "key")
        coding = code_words(tx, report_id, key.id, "other key")
        add_group(tx, key="kin", singular="k", plural="kin", numbering=Numbering.ARABIC)
        guide = write_guide(tx, group="kin", questions=["Tell me.", "And then?"])
        passage = get_text(tx.connection, report_id).passages[0]
        at = Selected(article_id, 1, Span(passage.start, passage.end))
        second, third = Question(guide.id, 2), Question(guide.id, 3)
        made = say_prompt(tx, report_id=report_id, at=at, question=second)
        told = len(tx.recorded)
        assert say_prompt(tx, report_id=report_id, at=at, question=second) == made
        assert len(tx.recorded) == told
        with pytest.raises(NoSuchQuestionError):
            say_prompt(tx, report_id=report_id, at=at, question=third)
        assert guide in list_prompts(tx, article_id, report_id).guides
        found = show_code_prompts(tx, key.id)
        assert found.codings[coding.id].question == second
        assert (found.prompted, found.unprompted, found.unsaid) == (1, 0, 0)
    with database.write(ada) as tx:
        anew = say_prompt(tx, report_id=report_id, at=at, question=None)
        assert anew.id == made.id
        (counts,) = count_prompts(tx, article_id)
        assert (counts.prompted, counts.unprompted) == (0, 1)
    with database.write(ada) as tx:
        undo(tx)
        assert show_code_prompts(tx, key.id).prompted == 1
    with database.write(ada) as tx:
        correct(tx, report_id, 0, f"Well. {text.splitlines()[0]}")
        (again,) = list_prompts(tx, article_id, report_id).items
        assert "other key" in again.span.of(get_text(tx.connection, report_id).text)
        assert show_code_prompts(tx, key.id).prompted == 1
    with database.write(ada) as tx:
        take_prompt_off(tx, prompt_id=made.id)
        assert show_code_prompts(tx, key.id).unsaid == 1
        kinds = [each.kind for each in history.entries(tx.connection)]
    assert kinds.count("PassagePrompted") == 1

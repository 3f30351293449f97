"""What prompted words names a question that there is, in a guide that there is."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from counterpoint.across.foreign import prompting, reason
from counterpoint.across.foreign.analysed_prompt import AnalysedGuide, AnalysedPrompt
from counterpoint.across.foreign.analysis import Analysis, Spoken
from counterpoint.across.foreign.arranged import Arranged, PlannedReport
from counterpoint.across.foreign.arranging import Arranging
from counterpoint.across.foreign.here import GuidesHere, Here, Known
from counterpoint.across.foreign.layout import lay_out
from counterpoint.across.foreign.model import ForeignText
from counterpoint.across.foreign.tally import Tally
from counterpoint.article import Article
from counterpoint.kernel.ids import ArticleId, GroupId, ReportId
from counterpoint.report.model import PassageKind, Speaker, laid_out

TALK = "I shut the door. I waited for the knock. " * 30
WHEN = datetime(2024, 5, 1, tzinfo=UTC)
NONE_YET = GuidesHere(GroupId("kin"), (), 1)


def guide(id_: str, *questions: str, version: int = 1) -> AnalysedGuide:
    """Make a version of the guide of kin."""
    return AnalysedGuide(id_, "kin", version, questions, None, id_)


def prompt(nth: int, guide_id: str, question: int) -> AnalysedPrompt:
    """Say what prompted the nth sign of the talk."""
    id_ = f"prompt/{nth}"
    return AnalysedPrompt(id_, "t", nth, nth + 1, guide_id, question, "ada", WHEN)


def taken(
    guides: Sequence[AnalysedGuide],
    prompts: Sequence[AnalysedPrompt],
    kin: GuidesHere = NONE_YET,
    *,
    may_write: bool = True,
) -> tuple[Arranged, list[str]]:
    """Work out what comes of prompts; give it, with why others are left."""
    spoken = Spoken(0, len(TALK), Speaker.INTERVIEWEE, PassageKind.OWN_WORDS)
    whole = lay_out(ForeignText("t", "Talk", TALK, passages=(spoken,)))
    text, passages = laid_out(whole.passages)
    report = PlannedReport(ReportId("r"), "talk", whole, text, passages, None)
    article = Article(ArticleId("a"), "Doors", "", "", ("kin",), None)
    at = Here(article, guides={"kin": kin}, may_write_guides=may_write)
    known = Known({}, {"t": report}, {}, {}, {})
    tally = Tally()
    arranging = Arranging(at, known, tally)
    prompting.Prompting(at, known, arranging, tally).take(
        Analysis(guides=tuple(guides), prompts=tuple(prompts))
    )
    return arranging.arranged, [each.reason for each in tally.left]


def named(arranged: Arranged) -> list[str]:
    """Say which question each prompt names, of the guides that are made."""
    made = {each.id: each for each in arranged.guides}
    return [
        made[each.question.guide_id].questions[each.question.number - 1]
        for each in arranged.prompts
        if each.question is not None
    ]


@pytest.mark.parametrize("versions", [(1, 2), (2, 1), (1, 1)])
def test_a_guide_whose_id_stands_twice_is_nobodys(versions: tuple[int, int]) -> None:
    first, last = versions
    twice = [
        guide("g", "Who?", version=first),
        guide("g", "Why?", "When?", "Where?", version=last),
        guide("h", "What?", version=3),
    ]
    asked = [prompt(1, "g", 3), prompt(2, "g", 1), prompt(3, "h", 1)]
    arranged, left = taken(twice, asked)
    assert named(arranged) == ["What?"]
    assert left == [reason.GUIDE_TWICE] * 2


def test_without_the_right_to_write_a_guide_only_what_it_asked_is_left() -> None:
    asked = [prompt(1, "g", 1), prompt(2, "", 0)]
    arranged, left = taken([guide("g", "Who?")], asked, may_write=False)
    assert not arranged.guides
    assert [each.question for each in arranged.prompts] == [None]
    assert left == [reason.GUIDE_STAYS]

"""What prompted words names a question that there is, in a guide that there is."""

from collections.abc import Sequence
from dataclasses import replace
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
from counterpoint.across.prompt.model import Question
from counterpoint.article import Article
from counterpoint.kernel.ids import ArticleId, GroupId, GuideId, ReportId
from counterpoint.report.model import PassageKind, Speaker, laid_out
from counterpoint.study.guide.model import Guide

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


def test_versions_of_a_guide_have_no_gaps_where_nothing_comes_of_one() -> None:
    guides = [guide("1", "Who?"), guide("2", "Why?"), guide("3", "When?")]
    versions = [replace(e, version=nth) for nth, e in enumerate(guides, 1)]
    asked = [prompt(1, "3", 1), prompt(2, "2", 9), prompt(3, "1", 1)]
    arranged, left = taken(versions, asked, GuidesHere(GroupId("kin"), (), 4))
    assert [(e.note, e.version) for e in arranged.guides] == [("1", 4), ("3", 5)]
    assert named(arranged) == ["When?", "Who?"]
    assert left == [reason.OTHER_GUIDES]


class Compared(str):
    """A question that counts how often it is compared."""

    times = 0
    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        """Compare it, and count that."""
        Compared.times += 1
        return str.__eq__(self, other)


def test_each_prompt_finds_its_question_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    questions, prompts, versions = 40, 200, 5
    there = [f"Who {nth}?" for nth in range(questions)]
    here = [
        Guide(
            GuideId(f"v{version}"),
            GroupId("kin"),
            version,
            (Compared(f"Only {version}?"), *map(Compared, there)),
        )
        for version in range(1, versions + 1)
    ]
    formed: list[str] = []

    def form(text: str) -> str:
        formed.append(text)
        return text

    monkeypatch.setattr(prompting, "normalised", form)
    asked = [prompt(nth, "g", nth % questions + 1) for nth in range(prompts)]
    kin = GuidesHere(GroupId("kin"), here, versions + 1)
    monkeypatch.setattr(Compared, "times", 0)
    arranged, _ = taken([guide("g", *there)], asked, kin)
    assert [e.question for e in arranged.prompts] == [
        Question(GuideId("v5"), nth % questions + 2) for nth in range(prompts)
    ]
    assert len(formed) == questions
    assert Compared.times <= prompts + versions * (questions + 2)

"""The rules of reports, without a database."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.kernel.ids import MemberId, PassageId
from counterpoint.kernel.spans import Span
from counterpoint.kernel.text import BrokenTextError
from counterpoint.report.model import (
    EmptyPassageError,
    NoPassagesError,
    Passage,
    PassageGiven,
    PassageKind,
    PassageTimeError,
    ReportKeyError,
    Speaker,
    WriterIsInterviewerError,
    WrongSpeakerError,
    check_two_people,
    checked_key,
    count_words,
    laid_out,
    respoken,
)
from counterpoint.study.design.model import DataMode
from tests.report.material import AND_THEN, KEYS, LETTERS, TALK

ADA, BO = MemberId("ada"), MemberId("bo")
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def test_a_text_is_its_passages_joined_by_line_breaks() -> None:
    text, passages = laid_out(TALK)
    assert text == f"{KEYS}\n{AND_THEN}\n{LETTERS}"
    assert [p.span.of(text) for p in passages] == [KEYS, AND_THEN, LETTERS]
    assert [p.order for p in passages] == [0, 1, 2]


def test_a_passage_ends_in_the_sound_after_it_begins() -> None:
    backwards = PassageGiven(KEYS, Speaker.INTERVIEWEE, start_ms=5_000, end_ms=5_000)
    with pytest.raises(PassageTimeError):
        laid_out([backwards])


@given(st.lists(WORDS.filter(lambda text: bool(text.strip())), min_size=1))
def test_invariant_10_passages_are_ordered_and_do_not_overlap(
    texts: list[str],
) -> None:
    text, passages = laid_out([PassageGiven(each) for each in texts])
    at = 0
    for passage in passages:
        assert passage.start == at
        at = passage.end + 1
    assert at == len(text) + 1
    assert "\n".join(text[p.start : p.end] for p in passages) == text


def test_a_speaker_has_a_usual_kind_that_can_be_said_otherwise() -> None:
    close = PassageKind.CLOSE_RENDERING
    given_ = [*TALK, PassageGiven("So.", Speaker.INTERVIEWEE, close)]
    _, passages = laid_out(given_)
    assert [p.kind.value for p in passages] == [
        "own words",
        "question",
        "own words",
        "close rendering",
    ]


@pytest.mark.parametrize(
    ("speaker", "kind"),
    [
        (Speaker.INTERVIEWER, PassageKind.OWN_WORDS),
        (Speaker.UNKNOWN, PassageKind.OWN_WORDS),
        (Speaker.WRITER, PassageKind.CLOSE_RENDERING),
        (Speaker.INTERVIEWEE, PassageKind.QUESTION),
    ],
)
def test_invariant_10_own_words_are_the_interviewees(
    speaker: Speaker, kind: PassageKind
) -> None:
    with pytest.raises(WrongSpeakerError):
        laid_out([PassageGiven("Yes.", speaker, kind)])


def test_a_report_has_passages_and_they_have_words() -> None:
    with pytest.raises(NoPassagesError):
        laid_out([])
    with pytest.raises(EmptyPassageError, match="Passage 2"):
        laid_out([PassageGiven("Yes."), PassageGiven(" \n ")])


def test_half_a_character_is_refused() -> None:
    with pytest.raises(BrokenTextError):
        laid_out([PassageGiven("so \ud83d")])


def test_invariant_6_the_writer_did_not_interview() -> None:
    with pytest.raises(WriterIsInterviewerError):
        check_two_people(ADA, ADA, DataMode.REPORT)
    check_two_people(ADA, BO, DataMode.REPORT)
    check_two_people(ADA, ADA, DataMode.VERBATIM)


@pytest.mark.parametrize(("who", "writer"), [(None, ADA), (ADA, None), (None, None)])
def test_what_is_not_known_refuses_nothing(
    who: MemberId | None, writer: MemberId | None
) -> None:
    check_two_people(who, writer, DataMode.REPORT)


def test_saying_who_speaks_leaves_notes_and_close_renderings() -> None:
    close = Passage(
        PassageId("p"), 0, 0, 3, Speaker.INTERVIEWEE, PassageKind.CLOSE_RENDERING
    )
    note = Passage(PassageId("p"), 0, 0, 3, Speaker.WRITER, PassageKind.NOTE)
    assert respoken(close, Speaker.INTERVIEWEE) == close
    assert respoken(note, Speaker.INTERVIEWEE) == note
    assert respoken(close, Speaker.INTERVIEWER).kind is PassageKind.QUESTION
    assert respoken(close, Speaker.UNKNOWN).kind is PassageKind.UNKNOWN


@pytest.mark.parametrize("key", ["", "   ", "a\nb", "x" * 81, "a\x07"])
def test_a_key_is_one_short_line(key: str) -> None:
    with pytest.raises(ReportKeyError):
        checked_key(key)


def test_words_are_counted_as_a_writing_program_does() -> None:
    assert count_words("She’d brought — a shower-curtain, 2 pans. 🐢") == 6


def test_a_place_lies_in_the_passage_that_holds_it() -> None:
    text, passages = laid_out(TALK)
    assert passages[1].span.overlaps(Span(text.index("Tuesday"), len(text)))

"""Captions come in whole: their words, who says them, and when."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.interchange.document import (
    Document,
    Role,
    TurnStyle,
    propose_roles,
    read_document,
)
from counterpoint.interchange.document.caption import milliseconds
from counterpoint.interchange.document.refusal import NoTimesError, NoWordsError

Seen = list[tuple[str, int | None, int | None, str]]

TEAMS = """WEBVTT

0b5f6f6c-61/12-0
00:00:01.000 --> 00:00:03.500 align:start
<v Anna Ek>How did you

0b5f6f6c-61/12-1
00:00:03.600 --> 00:00:05.000
<v Anna Ek>come here &amp; when?</v>

NOTE somebody's remark
of two lines

00:00:05.500 --> 00:00:07.000
<v.loud Bo>On <i>foot</i>,
in the rain.</v>
"""


def _seen(document: Document) -> Seen:
    return [(t.mark, t.start_ms, t.end_ms, t.text) for t in document.turns]


def _vtt(body: str) -> Document:
    return read_document(f"WEBVTT\n\n{body}".encode(), "t.vtt")


def _told(document: Document) -> set[str]:
    return {item.reason for item in document.changed + document.left}


def test_voices_are_speakers_and_broken_sentences_are_made_whole() -> None:
    document = read_document(TEAMS.encode(), "t.vtt")
    assert document.format == "vtt"
    assert _seen(document) == [
        ("Anna Ek", 1000, 5000, "How did you come here & when?"),
        ("Bo", 5500, 7000, "On foot, in the rain."),
    ]
    assert _told(document) == {
        "Captions that broke off, put together with the one before: 1.",
        "Comments of the file (NOTE): 1.",
    }


@pytest.mark.parametrize("name", ["t.txt", "t", "t.srt", "t.vtt"])
def test_webvtt_shows_by_its_first_word_what_it_is(name: str) -> None:
    assert read_document(TEAMS.encode("utf-16"), name).format == "vtt"


def test_two_voices_in_one_caption_are_two_turns_of_the_same_time() -> None:
    document = _vtt("00:01.000 --> 00:02.000\n<v Bo>Yes.</v> <v Anna>No.</v>\n")
    assert _seen(document) == [("Bo", 1000, 2000, "Yes."), ("Anna", 1000, 2000, "No.")]
    assert any("while somebody else speaks" in reason for reason in _told(document))


def test_a_name_in_front_of_every_caption_is_a_speaker_though_it_stands_once() -> None:
    document = _vtt(
        "1\n00:00:01.000 --> 00:00:02.000\nAnna Ek: Why?\n\n"
        "2\n00:00:03.000 --> 00:00:04.000\nBo Lund: Because it rained.\n"
    )
    assert [(turn.mark, turn.text) for turn in document.turns] == [
        ("Anna Ek", "Why?"),
        ("Bo Lund", "Because it rained."),
    ]


def test_webex_names_the_speaker_above_the_times() -> None:
    document = _vtt('1 "Anna Ek" (123)\n00:01.000 --> 00:02.000\nWhy?\n')
    assert _seen(document) == [("Anna Ek", 1000, 2000, "Why?")]


def test_words_said_across_anothers_lose_noscribes_slashes_and_no_word() -> None:
    document = read_document(
        b"WEBVTT A talk\n\n1\n00:12.140 --> 00:22.800\n<v S01>Good day\n\n"
        b"2\n00:30.090 --> 00:30.910\n<v //S02>//S02: Is that so.\n\n"
        b"3\n00:31.000 --> 00:32.910\n<v S01>// I can.\n",
        "t.vtt",
    )
    assert document.title == "A talk"
    assert [(turn.mark, turn.text) for turn in document.turns] == [
        ("S01", "Good day"),
        ("S02", "Is that so."),
        ("S01", "I can."),
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("[SPEAKER_00]: ", "[SPEAKER_01]: "),
        ("SPEAKER_00: ", "SPEAKER_01: "),
        ("Interviewer: ", "P7: "),
        (">> ANNA: ", ">> BO: "),
    ],
)
def test_subrip_has_its_speakers_in_the_words(first: str, second: str) -> None:
    said = [(first, "Why?"), (second, "It rained."), (first, "Oh."), (second, "Yes.")]
    text = "\n".join(
        f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{mark}{words}\n"
        for n, (mark, words) in enumerate(said, 1)
    )
    document = read_document(text.encode(), "t.srt")
    marks = [turn.mark for turn in document.turns]
    assert [turn.text for turn in document.turns] == [words for _, words in said]
    assert marks[0] == marks[2] != marks[1] == marks[3]
    assert all(mark and mark in first + second for mark in marks)


def test_dashes_part_two_people_whom_nobody_names() -> None:
    document = read_document(
        b"1\n00:00:01,000 --> 00:00:03,000\n- How come?\n- On <i>foot</i>.\n", "t.srt"
    )
    assert _seen(document) == [
        ("", 1000, 3000, "How come?"),
        ("", 1000, 3000, "On foot."),
    ]


def test_finished_sentences_of_nobody_stay_apart() -> None:
    document = read_document(
        b"1\n00:00:01,000 --> 00:00:02,000\nHow come?\n\n"
        b"2\n00:00:02,000 --> 00:00:03,000\nIt rained\n\n"
        b"3\n00:00:03,000 --> 00:00:04,000\nall day.\n",
        "t.srt",
    )
    assert [turn.text for turn in document.turns] == ["How come?", "It rained all day."]


def test_without_punctuation_nothing_of_nobody_is_put_together() -> None:
    captions = "\n".join(
        f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\nword {n}\n" for n in range(20)
    )
    assert len(read_document(captions.encode(), "t.srt").turns) == 20


def test_a_turn_that_is_put_together_stays_short_enough_to_check() -> None:
    captions = "\n".join(
        f"{_clock(n * 3000)} --> {_clock(n * 3000 + 2000)}\n<v Bo>and so {n}\n"
        for n in range(60)
    )
    document = _vtt(captions)
    assert len(document.turns) > 2
    for turn in document.turns:
        assert turn.start_ms is not None
        assert turn.end_ms is not None
        assert turn.end_ms - turn.start_ms <= 60_000
    words = " ".join(turn.text for turn in document.turns)
    assert words == " ".join(f"and so {n}" for n in range(60))


def test_sounds_between_the_words_are_notes() -> None:
    document = _vtt(
        "00:01.000 --> 00:02.000\n[Music]\n\n00:03.000 --> 00:04.000\nHi.\n"
    )
    assert [turn.style for turn in document.turns] == [
        TurnStyle.NOTE,
        TurnStyle.PARAGRAPH,
    ]


def test_words_in_angle_brackets_that_are_no_type_stay() -> None:
    document = _vtt("00:01.000 --> 00:02.000\nI <unclear> <b>it</b> <00:01.500>then.\n")
    assert document.turns[0].text == "I <unclear> it then."


def test_captions_out_of_order_stay_where_they_are_and_it_is_told() -> None:
    document = _vtt("00:09.000 --> 00:10.000\nB.\n\n00:01.000 --> 00:02.000\nA.\n")
    assert [turn.text for turn in document.turns] == ["B.", "A."]
    assert _told(document) == {
        "Captions that begin before the one above, left where the file has them: 1."
    }


def test_one_bad_line_of_times_does_not_lose_the_others() -> None:
    blocks = [
        f"{n}\n00:{n // 60:02}:{n % 60:02},000 --> 00:{n // 60:02}:{n % 60:02},900\n"
        f"Sentence {n}.\n"
        for n in range(1000)
    ]
    blocks[500] = "500\n00:08:2x,000 --> 00:08:20,900\nSentence 500.\n"
    document = read_document("\n".join(blocks).encode(), "t.srt")
    assert [turn.text for turn in document.turns] == [
        f"Sentence {n}." for n in range(1000)
    ]
    assert [turn.start_ms for turn in document.turns][499:502] == [
        499_000,
        None,
        501_000,
    ]
    [item] = document.changed
    assert item.place == "line 2002"


def test_times_that_no_recording_has_are_left_out_and_told() -> None:
    document = _vtt(
        "9999:00:00.000 --> 9999:00:01.000\nA.\n\n00:09.000 --> 00:08.000\nB.\n"
    )
    assert [(t.start_ms, t.end_ms) for t in document.turns] == [
        (None, None),
        (9000, None),
    ]
    assert "Times that no recording can have, left out beside their words: 3." in _told(
        document
    )


def test_blank_lines_inside_a_caption_lose_no_words() -> None:
    document = read_document(
        b"1\n00:00:01,000 --> 00:00:02,000\nA cat\n\nand a dog.\n\n"
        b"2\n00:00:03,000 --> 00:00:04,000\nYes.\n",
        "t.srt",
    )
    assert [turn.text for turn in document.turns] == ["A cat and a dog.", "Yes."]
    assert "Captions with blank lines in them, kept whole: 1." in _told(document)


def test_a_file_of_captions_without_times_is_refused_with_a_way_on() -> None:
    with pytest.raises(NoTimesError, match="import it as txt"):
        read_document(b"WEBVTT\n\nHello.\n", "t.vtt")
    assert read_document(b"Hello.\n", "t.srt", "txt").turns[0].text == "Hello."


def test_known_words_for_speakers_give_their_roles() -> None:
    document = _vtt(
        "00:01.000 --> 00:02.000\n<v Interviewer>Why?\n\n"
        "00:03.000 --> 00:04.000\n<v Participant>Because.\n"
    )
    assert propose_roles(document) == {
        "Interviewer": Role.INTERVIEWER,
        "Participant": Role.INTERVIEWEE,
    }


def test_no_account_of_captions_holds_a_name_or_a_word() -> None:
    document = read_document(TEAMS.encode(), "Anna Ek.vtt")
    told = " ".join(f"{i.place} {i.reason}" for i in document.changed + document.left)
    assert not any(word in told for word in ("Anna", "Bo", "foot", "remark"))


@pytest.mark.parametrize(
    ("clock", "ms"),
    [
        ("00:01.5", 1500),
        ("01:02:03,004", 3_723_004),
        ("00:00:03", 3000),
        ("00:61.0", None),
        ("00:60:00.000", None),
        ("90:00.000", 5_400_000),
        ("00:00:01.123456", 1123),
    ],
)
def test_clocks_are_read_to_the_millisecond(clock: str, ms: int | None) -> None:
    assert milliseconds(clock) == ms


_WORDS = st.text(st.characters(categories=("L", "Nd")), min_size=1, max_size=8)
_CAPTION = st.tuples(
    st.integers(0, 5_000_000),
    st.integers(1, 60_000),
    st.sampled_from(["Anna", "Bo Ek", "S01"]),
    st.lists(_WORDS, min_size=1, max_size=6).map(" ".join),
)


def _clock(ms: int) -> str:
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms / 1000 % 60:06.3f}"


@given(captions=st.lists(_CAPTION, min_size=1, max_size=12))
def test_every_caption_comes_back_with_its_speaker_and_within_its_times(
    captions: list[tuple[int, int, str, str]],
) -> None:
    body = "\n".join(
        f"{_clock(start)} --> {_clock(start + length)}\n<v {mark}>{words}\n"
        for start, length, mark, words in captions
    )
    document = _vtt(body)
    left = iter(document.turns)
    turn = next(left)
    at = 0
    for start, length, mark, words in captions:
        kept = read_document(f"{words}.".encode(), "t.txt").turns[0].text[:-1]
        if not turn.text.startswith(kept, at):
            assert at >= len(turn.text)
            turn, at = next(left), 0
        assert turn.text.startswith(kept, at)
        assert turn.mark == mark
        assert turn.start_ms is not None
        assert turn.end_ms is not None
        assert turn.start_ms <= start < start + length <= turn.end_ms
        at += len(kept) + 1
    assert next(left, None) is None


@given(text=st.text(st.sampled_from("0123456789:.,->\n <v/Aa-&;WEBVTNO"), max_size=300))
def test_no_file_of_captions_breaks_the_reader(text: str) -> None:
    for ending in ("vtt", "srt"):
        with suppress(NoTimesError, NoWordsError):
            document = read_document(f"WEBVTT\n{text}".encode(), "t.vtt", ending)
            assert all(turn.text for turn in document.turns)

"""Who speaks is believed only where the file says so more than once."""

import pytest

from counterpoint.interchange.document import TurnStyle, read_document


def _said(text: str, name: str = "interview.txt") -> list[tuple[str, str]]:
    document = read_document(text.encode(), name)
    return [(turn.mark, turn.text) for turn in document.turns]


def test_letters_before_a_colon_are_marks() -> None:
    text = "I: How was it?\n\nP: Cold.\n\nI: And then?\n\nP: Colder: much."
    assert _said(text) == [
        ("I", "How was it?"),
        ("P", "Cold."),
        ("I", "And then?"),
        ("P", "Colder: much."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Note: we met in the café.\n\nNote: she came late.\n\nThat was all.",
        "10:30: the bus came.\n\n11:30: the bus left.",
        "The problem is: nobody asks.\n\nIt went on. The problem is: nobody asks.",
        "See https://example.org/a\n\nSee https://example.org/b",
        "She said it plainly: no.\n\nHe said it twice: no.",
        "Date: Monday\nPlace: the ward\nDate: Tuesday",
    ],
)
def test_a_colon_in_prose_names_nobody(text: str) -> None:
    assert {mark for mark, _ in _said(text)} == {""}


def test_a_known_word_is_a_mark_though_it_stands_once() -> None:
    text = "Interviewer: Why?\n\nSo I told them why, and they listened."
    assert _said(text)[0] == ("Interviewer", "Why?")


def test_a_name_that_recurs_is_a_mark() -> None:
    text = "Åsa Öberg: Hej.\nErik: Hej hej.\nÅsa Öberg: Nå?\nErik: Jo."
    assert [mark for mark, _ in _said(text)] == ["Åsa Öberg", "Erik"] * 2


def test_unmarked_paragraphs_go_on_with_the_same_speaker() -> None:
    text = "I: Why?\nP: Because.\nAnd also because.\nI: I see.\nP: Yes."
    assert _said(text)[2] == ("P", "And also because.")


def test_a_lone_speaker_is_not_given_the_others_words() -> None:
    text = "MODERATOR: And this one?\nI like it.\nMODERATOR: Why?\nIt is blue."
    document = read_document(text.encode(), "t.txt")
    assert [t.mark for t in document.turns] == ["MODERATOR", "", "MODERATOR", ""]
    assert "given to nobody: 2" in document.changed[0].reason


def test_a_heading_belongs_to_nobody_and_ends_the_turn() -> None:
    text = "**I:** Why?\n\n**P:** Because.\n\n## Afterwards\n\nThey left.\n"
    document = read_document(text.encode(), "t.md")
    assert [(t.mark, t.style) for t in document.turns[2:]] == [
        ("", TurnStyle.HEADING),
        ("", TurnStyle.PARAGRAPH),
    ]


@pytest.mark.parametrize("aside", ["[…]", "(laughs)", "[Laughs for the first time.]"])
def test_an_aside_on_its_own_line_is_a_note(aside: str) -> None:
    document = read_document(f"I: A?\nP: B.\n{aside}\nAnd C.".encode(), "t.txt")
    assert (document.turns[2].style, document.turns[2].mark) == (TurnStyle.NOTE, "")
    assert document.turns[3].mark == "P"


def test_marks_on_their_own_line_hold_for_what_follows() -> None:
    text = "Interviewer\nWhy?\n\nRespondent\nBecause.\nReally.\n\nInterviewer\nOh.\n"
    text += "\nRespondent\nYes.\n"
    assert _said(text) == [
        ("Interviewer", "Why?"),
        ("Respondent", "Because."),
        ("Respondent", "Really."),
        ("Interviewer", "Oh."),
        ("Respondent", "Yes."),
    ]


def test_numbered_speakers_with_times_on_their_own_line() -> None:
    text = "Speaker 1  0:42\nHello.\n\nSpeaker 2  1:05\nHello you.\n"
    document = read_document(text.encode(), "t.txt")
    assert [(t.mark, t.text, t.start_ms) for t in document.turns] == [
        ("Speaker 1", "Hello.", 42_000),
        ("Speaker 2", "Hello you.", 65_000),
    ]
    assert "Time stamps taken out of the text and kept as times: 2." in {
        item.reason for item in document.changed
    }


@pytest.mark.parametrize(
    "head",
    [
        "Anna (00:01:23)\n",
        "Anna (00:01:23): ",
        "[00:01:23] Anna: ",
        "Anna: [00:01:23] ",
        "00:01:23 Anna: ",
        "Anna [00:01:23]\n",
    ],
)
def test_a_name_and_a_time_may_come_in_any_order(head: str) -> None:
    later = head.replace("Anna", "Bo").replace("01:23", "02:34")
    document = read_document(f"{head}Hello.\n\n{later}Yes.\n".encode(), "t.txt")
    assert [(t.mark, t.text, t.start_ms) for t in document.turns] == [
        ("Anna", "Hello.", 83_000),
        ("Bo", "Yes.", 154_000),
    ]


def test_a_time_at_the_end_says_when_the_turn_ended() -> None:
    text = "I: Hello. #00:00:04-5#\n\nP: Hello. #00:00:09-0#\n"
    document = read_document(text.encode(), "t.txt")
    assert [(t.text, t.end_ms) for t in document.turns] == [
        ("Hello.", 4_500),
        ("Hello.", 9_000),
    ]


def test_a_time_on_its_own_line_is_the_next_turns() -> None:
    text = "[00:00:05]\nI: Hello.\n[00:00:09]\nP: Hello.\n[00:00:12]\n"
    document = read_document(text.encode(), "t.txt")
    assert [turn.start_ms for turn in document.turns] == [5_000, 9_000]
    assert document.left[0].reason == "Times with no words after them: 1."
    assert document.changed[0].reason.endswith("kept as times: 2.")


@pytest.mark.parametrize("line", ["[00:00:0{}] {}", "{}:00 {}", "{1} #00:00:0{0}-0#"])
def test_a_single_word_with_a_time_is_an_answer_and_no_name(line: str) -> None:
    words = ["Okay", "Right", "Sure", "Right", "Sure", "Right", "Sure", "Exactly"]
    text = "\n".join(line.format(n, word) for n, word in enumerate(words, 1))
    document = read_document(text.encode(), "t.txt")
    assert [turn.text for turn in document.turns] == words
    assert {turn.mark for turn in document.turns} == {""}


def test_a_time_of_the_story_stays_in_the_text() -> None:
    text = "I: When?\nP: I came home (10:30)\nI: And?\nP: [He] slept at 11:45 [sic]"
    assert _said(text)[1] == ("P", "I came home (10:30)")
    assert read_document(text.encode(), "t.txt").turns[1].start_ms is None


def test_a_time_inside_a_sentence_stays() -> None:
    text = "I: A [00:00:05] b\nP: C [00:00:09] d"
    assert _said(text)[0] == ("I", "A [00:00:05] b")


def test_marks_in_square_brackets_are_marks_if_they_recur() -> None:
    text = "[id1] hello\n\n[id2] hi\n\n[id1] well\n\n[laughs] no\n\n[laughs] yes"
    assert [mark for mark, _ in _said(text)] == ["id1", "id2", "id1", "id1", "id1"]


def test_a_slip_of_the_pen_is_still_a_mark() -> None:
    text = "D: One?\nP:: Two.\nD; Three?\nP:Four.\nD: Five?\nP: Six.\nD: 7?\nP: 8."
    assert [mark for mark, _ in _said(text)] == ["D", "P"] * 4
    assert _said(text)[1] == ("P", "Two.")


def test_a_mark_without_words_is_told() -> None:
    text = "Interviewer: Why?\nRespondent:\nInterviewer: Hm?\nRespondent: Oh."
    document = read_document(text.encode(), "t.txt")
    assert [(i.place, i.reason) for i in document.left] == [
        ("line 2", "A speaker is named, but no words follow.")
    ]


def test_no_account_of_losses_holds_a_persons_words_or_name() -> None:
    text = "Ada Secret: Hushhush?\nAda Secret: [00:00:01]\nAda Secret: Hushhush."
    document = read_document(text.encode(), "Ada Secret.txt")
    told = " ".join(f"{i.place} {i.reason}" for i in document.changed + document.left)
    assert "Secret" not in told
    assert "Hush" not in told

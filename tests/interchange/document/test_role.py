"""Roles are proposed where marks, words or questions make them clear."""

import pytest

from counterpoint.interchange.document import Role, propose_roles, read_document

ASKS, ANSWERS, UNKNOWN = Role.INTERVIEWER, Role.INTERVIEWEE, Role.UNKNOWN


def _roles(text: str) -> dict[str, Role]:
    return dict(propose_roles(read_document(text.encode(), "t.txt")))


@pytest.mark.parametrize(
    ("asking", "answering"),
    [
        ("I", "P"),
        ("Interviewer", "User"),
        ("Int", "R"),
        ("Q", "A"),
        ("F", "IP"),
        ("Intervjuare", "Intervjuperson"),
        ("Forskare", "Brukare 3"),
        ("Interviewerin", "Befragte"),
        ("Intervistatrice", "Partecipante"),
        ("INTERVIEWER 1", "RESPONDENT"),
    ],
)
def test_usual_marks_have_their_usual_roles(asking: str, answering: str) -> None:
    text = f"{asking}: And?\n{answering}: So.\n{asking}: Oh.\n{answering}: Yes."
    assert _roles(text) == {asking: ASKS, answering: ANSWERS}


def test_questions_outweigh_what_a_letter_usually_means() -> None:
    assert _roles("R: Why?\nE: So.\n" * 6) == {"R": ASKS, "E": ANSWERS}


def test_a_letter_takes_the_role_of_the_word_it_begins() -> None:
    text = "Researcher: Hm.\nInterviewee: Ah.\n" + "R: Hm.\nI: Ah.\n" * 3
    roles = _roles(text)
    assert (roles["R"], roles["I"]) == (ASKS, ANSWERS)


def test_names_that_say_nothing_stay_unknown() -> None:
    assert _roles("Ada: One.\nBo: Two.\n" * 4) == {"Ada": UNKNOWN, "Bo": UNKNOWN}


def test_two_who_both_ask_stay_unknown() -> None:
    assert set(_roles("Ada: One?\nBo: Two?\n" * 4).values()) == {UNKNOWN}

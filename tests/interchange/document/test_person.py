"""File names propose a participant; they prove nothing."""

import pytest

from counterpoint.interchange.document import propose_person


@pytest.mark.parametrize(
    ("name", "key", "group"),
    [
        ("P10_GMT2021.odt", "P10", None),
        ("P9_GMT20211129.odt", "P9", None),
        ("user-07.txt", "user-07", "users"),
        ("professional-03.docx", "professional-03", "professionals"),
        ("Intervju 4 (brukare).docx", "4", "users"),
        ("2023-11-28 interview IP12 personal.docx", "IP12", "professionals"),
        ("CAR0001.txt", "CAR0001", None),
        ("19_PLANET4B_Interview_20231128_Transcript.docx", "19", None),
        ("jugendamt.md", "jugendamt", None),
        ("C:\\study\\P3.pdf", "P3", None),
        ("users and staff 5.txt", "5", None),
        ("", "", None),
    ],
)
def test_a_file_name_proposes_a_person(name: str, key: str, group: str | None) -> None:
    proposal = propose_person(name)
    assert (proposal.key, proposal.group_hint) == (key, group)


def test_a_name_without_a_code_keeps_its_words_but_not_its_date() -> None:
    assert propose_person("Transcript Ada 2024-05-01 final.docx").key == "Ada"

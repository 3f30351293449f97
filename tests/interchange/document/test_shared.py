"""Every real transcript beside the repository is read, and read whole."""

import html
import io
import re
from collections import Counter
from pathlib import Path

import pytest

from counterpoint.interchange.document import (
    Document,
    Role,
    TurnStyle,
    propose_person,
    propose_roles,
    read_document,
)
from tests.interchange.document.witness import (
    check_whole,
    squeezed,
    words_of_docx,
    words_of_odt,
)

pytestmark = pytest.mark.shared


def _read(path: Path) -> tuple[bytes, Document]:
    data = path.read_bytes()
    return data, read_document(data, path.name)


def _files(shared: Path, *patterns: str) -> list[Path]:
    found = [p for pattern in patterns for p in sorted(shared.glob(pattern))]
    assert found, f"nothing matches {patterns}"
    return found


def test_every_plain_transcript_is_whole_and_its_speakers_are_known(
    shared: Path,
) -> None:
    files = _files(shared, "data/transcripts/osce-simulated-consultations/*0*.txt")
    assert len(files) > 50
    for path in files:
        data, document = _read(path)
        text = data.decode("utf-16" if data[:2] == b"\xff\xfe" else "utf-8")
        check_whole(text, document.turns)
        assert {turn.mark for turn in document.turns} == {"D", "P"}, path.name
        said = Counter(turn.mark for turn in document.turns)
        for mark in "DP":
            marked = re.findall(rf"(?m)^{mark}[:;]", text.replace("\r", "\n"))
            assert said[mark] >= len(marked), path.name
        roles = propose_roles(document)
        assert roles == {"D": Role.INTERVIEWER, "P": Role.INTERVIEWEE}, path.name


def test_the_utf_16_transcript_is_read_as_what_it_is(shared: Path) -> None:
    (path,) = _files(shared, "data/transcripts/osce*/RES0002.txt")
    _, document = _read(path)
    assert document.encoding == "utf-16"
    assert not document.changed


def test_every_other_plain_text_is_whole(shared: Path) -> None:
    for path in _files(
        shared,
        "data/taguette/navarral-serdif/data/notes/*.txt",
        "data/qualcoder/**/*.txt",
        "data/transcripts/**/SOURCE.txt",
    ):
        data, document = _read(path)
        check_whole(data.decode("utf-8-sig"), document.turns)


def test_every_markdown_transcript_is_whole(shared: Path) -> None:
    for path in _files(shared, "data/transcripts/**/*.md"):
        data, document = _read(path)
        text = re.sub(r"\A---\n.*?\n---\n", "", data.decode(), flags=re.DOTALL)
        text = re.sub(r"\{:[^}]*\}|\*\*|^#+ ", "", text, flags=re.MULTILINE)
        check_whole(html.unescape(text), document.turns)


def test_the_marks_of_the_german_interview_alternate(shared: Path) -> None:
    (path,) = _files(shared, "data/transcripts/ip-landgraf*/jugendamt.md")
    _, document = _read(path)
    assert Counter(t.mark for t in document.turns) == {
        "Interviewer": 46,
        "Befragte": 46,
        "": 1,
    }
    assert propose_roles(document) == {
        "Interviewer": Role.INTERVIEWER,
        "Befragte": Role.INTERVIEWEE,
    }


def test_every_word_file_is_whole(shared: Path) -> None:
    for path in _files(
        shared, "data/transcripts/**/*.docx", "data/qualcoder/**/*.docx"
    ):
        data, document = _read(path)
        notes = [t for t in document.turns if "note " in t.place]
        check_whole(words_of_docx(data), [t for t in document.turns if t not in notes])
        beneath = words_of_docx(data, "word/footnotes.xml")
        beneath += words_of_docx(data, "word/endnotes.xml")
        assert squeezed("".join(t.text for t in notes)) == squeezed(beneath)


@pytest.mark.parametrize(
    ("pattern", "speakers"),
    [
        ("19_*", {"Researcher", "K", "B", "R"}),
        ("20_*", {"P", "E", "R"}),
        ("21_*", {"Researcher", "Interviewee", "R", "I"}),
        ("22_*", {"Researcher", "Interviewee", "R", "I"}),
        ("43_*", set()),
        ("45_*", {"CEO", "f.lli Boretti", "Researcher"}),
        ("*Metadata*", set()),
        ("[12]_*", set()),
    ],
)
def test_word_files_have_the_speakers_they_mark_and_no_others(
    shared: Path, pattern: str, speakers: set[str]
) -> None:
    for path in _files(shared, f"data/transcripts/planet4b-fashion/{pattern}"):
        _, document = _read(path)
        assert {t.mark for t in document.turns} - {""} == speakers


def test_letters_take_the_role_of_the_words_they_begin(shared: Path) -> None:
    (path,) = _files(shared, "data/transcripts/planet4b-fashion/21_*")
    _, document = _read(path)
    roles = propose_roles(document)
    assert roles["R"] is Role.INTERVIEWER
    assert roles["I"] is Role.INTERVIEWEE


def test_every_opendocument_text_is_whole(shared: Path) -> None:
    files = _files(shared, "data/taguette/**/*.odt", "data/qualcoder/**/*.odt")
    assert len(files) == 18
    for path in files:
        data, document = _read(path)
        check_whole(words_of_odt(data), document.turns)


def test_a_lone_moderator_is_not_given_the_participants_words(shared: Path) -> None:
    for path in _files(shared, "data/taguette/**/raw/*.odt"):
        data, document = _read(path)
        marked = [t for t in document.turns if t.mark == "MODERATOR"]
        assert len(marked) == words_of_odt(data).count("MODERATOR:")
        assert {t.mark for t in document.turns} == {"", "MODERATOR"}
        assert propose_person(path.name).key == path.name.split("_")[0]


def test_every_pdf_is_whole_but_for_what_is_told(shared: Path) -> None:
    pypdf = pytest.importorskip("pypdf")
    for path in _files(shared, "data/exports/maxqda-pdpilot/results/transcripts/*.pdf"):
        data, document = _read(path)
        pages = pypdf.PdfReader(io.BytesIO(data)).pages
        printed = "\n".join(page.extract_text() for page in pages)
        lines = [
            line
            for line in printed.splitlines()
            if not re.fullmatch(r"\s*\d+(?:/\d+)?\s*", line)
        ]
        check_whole("\n".join(lines), document.turns)
        speech = [t for t in document.turns if t.style is TurnStyle.SPEECH]
        assert {t.mark for t in speech} <= {"Dan", "Participant", "Particpant"}
        # The program that printed them numbers the paragraphs in the margin.
        numbers = re.findall(r"(?m)^\s*(\d+)\s*$", printed)
        assert abs(len(speech) - max(map(int, numbers))) <= 1, path.name
        assert propose_roles(document)["Dan"] is Role.INTERVIEWER


def test_other_pdfs_of_the_study_are_read_too(shared: Path) -> None:
    for path in _files(
        shared,
        "data/exports/maxqda-pdpilot/*.pdf",
        "data/exports/maxqda-pdpilot/results/*.pdf",
    ):
        _, document = _read(path)
        assert len(document.turns) > 50

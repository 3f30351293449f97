"""What was imported, written out and imported again is what it was."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, reject, settings
from hypothesis import strategies as st

from counterpoint import report
from counterpoint.across.exporting.verbs import export_part
from counterpoint.interchange.document.refusal import NoWordsError
from counterpoint.interchange.importing import import_files, look, proposed
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.text import normalised
from counterpoint.report.model import (
    PassageGiven,
    PassageKind,
    Report,
    ReportText,
    Speaker,
)
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests import studies

MARKS = ("", "I", "P", "Interviewer", "Note", "Anna", "Speaker 1")
SAID = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)
TRAPS = st.sampled_from(
    [
        "I: And then?",
        "Note: it rained.",
        "Speakers: P = interviewee",
        "Speakers: not marked",
        "[laughs]",
        "[0:00:01.000]: late",
        "P [0:00:01.000-0:00:02.000]: both",
        "[]: none",
        ": so",
        "# user-07",
        "[00:10:12] Five past nine.",
        "two\nlines",
        "a\n\n    set in",
        "The keys 🐢\u0301 came\u2028on a Friday.",
    ]
)
WORDS = (SAID | TRAPS).filter(lambda text: bool(normalised(text).strip()))
TURN = st.tuples(st.sampled_from(MARKS), WORDS)
TIMES = st.sampled_from([(None, None), (None, 1)]) | st.builds(
    lambda start, length: (start, None if length is None else start + length),
    st.integers(0, 9_000_000),
    st.none() | st.integers(1, 90_000),
)
PASSAGE = st.builds(
    lambda times, **facts: PassageGiven(start_ms=times[0], end_ms=times[1], **facts),
    TIMES,
    text=WORDS,
    speaker=st.sampled_from(Speaker),
    mark=st.sampled_from(MARKS) | SAID,
)
Passages = list[tuple[str, Speaker, PassageKind, int | None, int | None]]
Study = tuple[Database, MemberId]
FEW = settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def study(
    file_template: tuple[Path, MemberId], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Study]:
    """One study file for all examples; what they do does not stay."""
    template, ada = file_template
    opened = studies.copy_of(template, tmp_path_factory.mktemp("trip"))
    yield opened, ada
    opened.close()


class _EndedError(Exception):
    """Ends an example's transaction, so that nothing of it stays."""


@contextmanager
def for_one_example(study: Study) -> Iterator[Transaction]:
    """Give a transaction of which nothing stays."""
    database, ada = study
    with suppress(_EndedError), database.write(ada) as tx:
        yield tx
        raise _EndedError


def passages_of(tx: Transaction, brought: Report) -> Passages:
    """Give a report's passages as they are to come back."""
    text: ReportText = report.get_text(tx, brought.id)
    return [
        (text.words_of(p), p.speaker, p.kind, p.start_ms, p.end_ms)
        for p in text.passages
    ]


def once_more(tx: Transaction, brought: Report) -> Report:
    """Write the only report out, read the file and bring it in beside."""
    assert [each.id for each in report.list_reports(tx)] == [brought.id]
    written = export_part(tx, ending=".txt").content
    seen = look(written, f"{secrets.token_hex(4)}.txt")
    (again,) = import_files(tx, [proposed(seen)]).reports
    return again


@FEW
@given(st.lists(TURN, min_size=1, max_size=12))
@example([("I", "And?"), ("P", "No."), ("I", "I: x"), ("P", "P: y")])
@example([("", "Speakers: 0 = interviewee"), ("", "Speakers: 0 = interviewee")])
@example([("", "One."), ("", "Speakers: P = interviewee"), ("", "P: Two.")])
def test_a_transcript_comes_back_as_it_was_imported(
    study: Study, turns: list[tuple[str, str]]
) -> None:
    lines = [f"{mark}: {text}" if mark else text for mark, text in turns]
    try:
        seen = look("\n\n".join(lines).encode(), "user-07.txt")
    except NoWordsError:
        reject()  # nothing but marks, it seems; so nothing was imported
    with for_one_example(study) as tx:
        (brought,) = import_files(tx, [proposed(seen)]).reports
        before = passages_of(tx, brought)
        assert passages_of(tx, once_more(tx, brought)) == before


@FEW
@given(st.lists(PASSAGE, min_size=1, max_size=8))
def test_any_passages_come_back_with_their_speakers_and_times(
    study: Study, given_passages: list[PassageGiven]
) -> None:
    with for_one_example(study) as tx:
        brought = report.bring_in_report(tx, key="user-07", passages=given_passages)
        before = passages_of(tx, brought)
        assert passages_of(tx, once_more(tx, brought)) == before


def test_several_reports_in_one_file_come_in_as_one_and_it_is_said(
    study: Study,
) -> None:
    with for_one_example(study) as tx:
        for key in ("user-07", "user-08"):
            one = [PassageGiven("A door.", Speaker.INTERVIEWEE)]
            report.bring_in_report(tx, key=key, passages=one)
        seen = look(export_part(tx, ending=".txt").content, "all.txt")
        assert [turn.text for turn in seen.document.turns] == [
            "user-07",
            "A door.",
            "user-08",
            "A door.",
        ]
        (item,) = seen.document.changed
        assert "brought in as one: 2." in item.reason

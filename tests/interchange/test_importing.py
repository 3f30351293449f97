"""Files become reports: whole, all or none, with an account of it."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counterpoint import participant, report
from counterpoint.interchange.document import read_document
from counterpoint.interchange.importing import (
    Filing,
    NoFilesError,
    TwoOwnersError,
    import_files,
    look,
    passages_of,
    proposed,
)
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.spans import TimeSpan
from counterpoint.report import PassageKind, Speaker
from counterpoint.report.model import (
    ReportTakenError,
    WriterIsInterviewerError,
    laid_out,
)
from counterpoint.storage import database as databases
from counterpoint.storage import history, place
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests import studies
from tests.report.material import join, meet

TALK = b"""P: The keys came on a Friday.

I: And on the Tuesday?

P: Five past nine.

I: What did you do?

[She looks out of the window.]

P: That was all, then.
"""


def filing(name: str = "user-07.txt", data: bytes = TALK, **decided: object) -> Filing:
    """Decide about a file as it proposes itself, unless told otherwise."""
    seen = look(data, name)
    given_ = {"key": seen.key, "speakers": seen.speakers, **decided}
    return Filing(seen, **given_)  # type: ignore[arg-type]


def test_a_look_proposes_who_speaks_and_whose_it_is() -> None:
    seen = look(TALK, "C:\\Files\\user-07.txt")
    assert (seen.name, seen.key, seen.group, seen.number) == (
        "user-07.txt",
        "user-07",
        "users",
        7,
    )
    assert [(m.mark, m.turns, m.speaker) for m in seen.marks] == [
        ("P", 3, Speaker.INTERVIEWEE),
        ("I", 2, Speaker.INTERVIEWER),
    ]
    assert "keys" not in repr(seen)


def test_a_file_becomes_a_report_with_its_speakers_and_notes(tx: Transaction) -> None:
    imported = import_files(tx, [filing(group="users", number=7)])
    (brought,) = imported.reports
    assert brought.brought_in
    assert report.find_label(tx, brought.id) == "7"
    text = report.get_text(tx, brought.id)
    assert text.text.startswith("The keys came on a Friday.\nAnd on the Tuesday?")
    assert [p.kind for p in text.passages] == [
        PassageKind.OWN_WORDS,
        PassageKind.QUESTION,
        PassageKind.OWN_WORDS,
        PassageKind.QUESTION,
        PassageKind.NOTE,
        PassageKind.OWN_WORDS,
    ]
    (kept,) = report.list_originals(tx, brought.id)
    assert (kept.name, kept.media_type) == ("user-07.txt", "text/plain")
    assert b"".join(tx.originals.read(kept.id)) == TALK
    assert imported.outcome.format == "txt"
    assert imported.outcome.taken == {"reports": 1, "participants": 1}


def test_what_nobody_says_stays_unknown(tx: Transaction) -> None:
    (brought,) = import_files(tx, [filing(speakers={})]).reports
    assert brought.participant_id is None
    assert len(brought.unknown) == 5
    spoken = {p.speaker for p in report.get_text(tx, brought.id).passages}
    assert spoken == {Speaker.UNKNOWN, Speaker.WRITER}


def test_a_known_number_is_that_participant(tx: Transaction) -> None:
    known = participant.add_participant(tx, group="users", number=7)
    imported = import_files(tx, [filing(group="users", number=7)])
    assert imported.reports[0].participant_id == known.id
    assert "participants" not in imported.outcome.taken


def test_a_group_without_a_number_gives_the_next_one(tx: Transaction) -> None:
    participant.add_participant(tx, group="professionals", number=4)
    imported = import_files(tx, [filing(group="professionals")])
    assert report.find_label(tx, imported.reports[0].id) == "V"


def test_a_file_is_filed_under_an_interview_with_every_guard(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        planned = meet(tx, bo)
        own = meet(tx, ada)
        with pytest.raises(WriterIsInterviewerError):
            import_files(tx, [filing(interview_id=own)])
        with pytest.raises(TwoOwnersError):
            import_files(tx, [filing(interview_id=planned, group="users")])
        (filed,) = import_files(tx, [filing(interview_id=planned)]).reports
        assert (filed.writer_id, filed.brought_in) == (ada, False)


def test_all_files_come_in_or_none(database: Database, ada: MemberId) -> None:
    filings = [
        filing("user-01.txt", group="users"),
        filing("user-02.txt", group="users"),
        filing("user-01.txt", group="users"),
    ]
    before = database.last_seq()
    with (
        pytest.raises(ReportTakenError, match=r"^File 3: ") as refused,
        database.write(ada) as tx,
    ):
        import_files(tx, filings)
    assert refused.value.values["item"] == 3
    assert database.last_seq() == before
    with database.read(ada) as tx:
        assert report.list_reports(tx) == []
        assert participant.list_participants(tx) == []


def test_nothing_to_import_is_refused(tx: Transaction) -> None:
    with pytest.raises(NoFilesError):
        import_files(tx, [])


def test_losses_are_told_with_the_file_they_are_of(tx: Transaction) -> None:
    western = "P: På hösten är det svårt.\n\nI: Jaså?\n\nP: Ja.".encode("cp1252")
    imported = import_files(
        tx, [filing("user-01.txt", western), filing("user-02.html", b"<p>Well.</p>")]
    )
    assert imported.outcome.format == "several"
    places = [item.place for item in imported.outcome.changed]
    assert places
    assert all(each.startswith("user-0") for each in places)


TEXTS = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn"], include_characters="\n\t"),
    min_size=1,
).filter(lambda text: any(c.isalnum() for c in text))


@given(TEXTS)
def test_every_turn_of_any_text_stands_in_the_report(written: str) -> None:
    document = read_document(written.encode(), "any.txt")
    text, passages = laid_out(passages_of(document, {}))
    assert [text[p.start : p.end] for p in passages] == [
        turn.text for turn in document.turns
    ]


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(TEXTS, min_size=1, max_size=5))
def test_any_texts_come_back_from_the_database_as_they_were_read(
    database: Database, ada: MemberId, texts: list[str]
) -> None:
    with database.write(ada) as tx:
        made = len(report.list_reports(tx))
        filings = [
            filing("any.txt", each.encode(), key=f"key {made + n}")
            for n, each in enumerate(texts)
        ]
        for one, brought in zip(
            filings, import_files(tx, filings).reports, strict=True
        ):
            text = report.get_text(tx, brought.id)
            turns = [turn.text for turn in one.looked.document.turns]
            assert [text.words_of(p) for p in text.passages] == turns


# ── a process that ends in the middle ────────────────────────────────────────

_INTERRUPTED = """
import sys
from counterpoint import report
from counterpoint.interchange import importing
from counterpoint.storage import database, place

path, passphrase, member = sys.argv[1:]
opened = database.open_(place.parse(path), passphrase)
bring_in = report.bring_in_report

def bring_in_and_wait(tx, **given):
    brought = bring_in(tx, **given)
    if given["key"] == "b":
        print("inside", flush=True)
        sys.stdin.read()
    return brought

report.bring_in_report = bring_in_and_wait
words = ("P: The keys came. " * 20_000).encode()
seen = importing.look(words, "a.txt")
with opened.write(member) as tx:
    importing.import_files(
        tx, [importing.Filing(seen, key, seen.speakers) for key in "abc"]
    )
"""


def test_a_process_killed_during_an_import_leaves_the_study_as_it_was(
    file_template: tuple[Path, MemberId], tmp_path: Path
) -> None:
    template, ada = file_template
    opened = studies.copy_of(template, tmp_path)
    path = tmp_path / "test.study"
    with opened.write(ada) as tx:
        import_files(tx, [filing()])
    before = opened.last_seq()
    opened.close()
    words = [sys.executable, "-c", textwrap.dedent(_INTERRUPTED)]
    with subprocess.Popen(  # noqa: S603 - our own words, no shell
        [*words, str(path), studies.PASSPHRASE, ada],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == b"inside\n"
        process.kill()
    again = databases.open_(place.parse(path), studies.PASSPHRASE)
    try:
        assert again.last_seq() == before
        with again.write(ada) as tx:
            assert [each.key for each in report.list_reports(tx)] == ["user-07"]
            assert len(report.search_words(tx, "keys")) == 1
            assert history.verify(tx.connection).holds
            assert import_files(tx, [filing(key="a")]).reports[0].key == "a"
    finally:
        again.close()


# ── the research material ────────────────────────────────────────────────────

READ = {".txt", ".md", ".docx"}
ABOUT = {"LICENSE", "SOURCE.txt", "README.md", "index.md"}


@pytest.mark.shared
def test_every_transcript_comes_in_with_every_turn(
    shared: Path, database: Database, ada: MemberId
) -> None:
    files = [
        path
        for path in sorted((shared / "data" / "transcripts").rglob("*"))
        if path.suffix in READ and path.name not in ABOUT
    ]
    assert len(files) > 60
    looks = [proposed(look(path.read_bytes(), path.name)) for path in files]
    filings = [
        Filing(each.looked, key=f"{n:03}", speakers=each.speakers)
        for n, each in enumerate(looks)
    ]
    with database.write(ada) as tx:
        imported = import_files(tx, filings)
    assert imported.outcome.taken == {"reports": len(files)}
    with database.read(ada) as tx:
        for one, brought in zip(filings, imported.reports, strict=True):
            text = report.get_text(tx, brought.id)
            turns = [turn.text for turn in one.looked.document.turns]
            assert [text.words_of(p) for p in text.passages] == turns
            (kept,) = report.list_originals(tx, brought.id)
            assert b"".join(tx.originals.read(kept.id)) == one.looked.data
        spoken = [report.get_text(tx, r.id).passages for r in imported.reports]
        own = [any(p.kind is PassageKind.OWN_WORDS for p in each) for each in spoken]
        assert sum(own) > 50
        assert report.search_words(tx, "pain")


@pytest.mark.shared
def test_every_transcript_with_times_comes_in_with_them(
    shared: Path, database: Database, ada: MemberId
) -> None:
    files = [
        path
        for path in sorted((shared / "data").rglob("*"))
        if path.suffix.casefold() in {".textgrid", ".eaf", ".vtt", ".srt"}
    ]
    assert len(files) > 70
    looks = [look(path.read_bytes(), path.name) for path in files]
    filings = [
        Filing(each, key=f"{n:03}", speakers=each.speakers)
        for n, each in enumerate(looks)
    ]
    with database.write(ada) as tx:
        imported = import_files(tx, filings)
    assert imported.outcome.taken == {"reports": len(files)}
    with database.read(ada) as tx:
        for looked, brought in zip(looks, imported.reports, strict=True):
            text = report.get_text(tx, brought.id)
            turns = [
                (turn.text, turn.mark, turn.start_ms, turn.end_ms)
                for turn in looked.document.turns
            ]
            assert [
                (text.words_of(p), p.mark, p.start_ms, p.end_ms) for p in text.passages
            ] == turns


def test_words_said_at_once_keep_their_times_in_the_study(
    database: Database, ada: MemberId
) -> None:
    data = (
        b"WEBVTT\n\n00:01.000 --> 00:04.000\n<v Interviewer>And then you\n\n"
        b"00:02.000 --> 00:03.000\n<v Participant>Yes.\n"
    )
    with database.write(ada) as tx:
        imported = import_files(tx, [filing("user-02.vtt", data)])
    with database.read(ada) as tx:
        text = report.get_text(tx, imported.reports[0].id)
        (kept,) = report.list_originals(tx, imported.reports[0].id)
    assert [(p.sound, p.speaker) for p in text.passages] == [
        (TimeSpan(1000, 4000), Speaker.INTERVIEWER),
        (TimeSpan(2000, 3000), Speaker.INTERVIEWEE),
    ]
    assert kept.media_type == "text/vtt"
    [told] = imported.outcome.changed
    assert "all keep their times" in told.reason

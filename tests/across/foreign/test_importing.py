"""A foreign project comes into an article whole, and goes again as one."""

from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select

from counterpoint import coding, report
from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import ForeignCode, ForeignProject
from counterpoint.across.foreign.planning import Choices, Makes
from counterpoint.across.foreign.verbs import (
    NothingToTakeError,
    import_project,
    preview_project,
)
from counterpoint.across.history import verbs as history
from counterpoint.across.keeping.witness import list_departures
from counterpoint.coding.coding.store import coding as coding_table
from counterpoint.interchange.project import read_project_at
from counterpoint.interchange.refi import read_project
from counterpoint.interchange.refi.refusal import ChangedProjectError
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.kernel.outcome import Outcome
from counterpoint.participant import list_participants
from counterpoint.report.original.store import list_originals
from counterpoint.storage.database import Database
from counterpoint.storage.history import entries
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.verbs import list_members
from counterpoint.study.permission import NotAllowedError
from tests.across.foreign.projects import AT, MADE
from tests.coding.material import join
from tests.interchange.refi.projects import archive, opened, selection, source
from tests.interchange.refi.projects import project as xml
from tests.theme.material import start

THEMATIC = "taguette/navarral-serdif/data/transcripts/thematic-analysis"
REAL = (
    "qdpx/qc-nvivo-mac-15/qc_demo.qdpx",
    "qdpx/qc-nvivo-mac-15/nvivo_project.qdpx",
    "qdpx/refi-vendor-atlasti-8.4-mac/atlasti-standard-project-2019.qdpx",
    f"{THEMATIC}/SERDIF_P2_ThematicAnalysis.sqlite3",
)


def taken(
    tx: Transaction,
    paper: ArticleId,
    project: ForeignProject = MADE,
    people: Makes = Makes.NOBODY,
) -> Outcome:
    """Take a project in."""
    choices = Choices(paper, people, "users")
    return import_project(tx, project=project, choices=choices)


def all_codings(tx: Transaction, paper: ArticleId) -> list[coding.Coding]:
    """List the codings of all reports."""
    return [
        each
        for one in report.list_reports(tx)
        for each in coding.list_codings(tx, one.id, paper).codings
    ]


def test_codings_keep_words_coder_and_moment(tx: Transaction) -> None:
    paper = start(tx)
    taken(tx, paper)
    (asa,) = [each for each in list_members(tx) if each.name == "Åsa Ek"]
    found = {each.exact: each for each in all_codings(tx, paper)}
    assert set(found) == {
        "the door",
        "I shut the door.\nIt was my home.",
        "Nobody",
    }
    assert (found["the door"].by, found["the door"].at) == (asa.id, AT)
    assert found["Nobody"].by == tx.actor


def test_the_tree_of_codes_stands_and_no_two_beside_share_a_name(
    tx: Transaction,
) -> None:
    paper = start(tx)
    taken(tx, paper)
    codes = {each.code.name: each.code for each in coding.list_codes(tx, paper)}
    assert set(codes) == {"home", "door", "Door (2)"}
    assert codes["door"].parent_id == codes["home"].id
    assert (codes["home"].definition, codes["home"].colour) == ("Where.", 4)


def test_a_code_stands_besides_where_the_rules_of_the_codebook_let_it(
    tx: Transaction,
) -> None:
    codes = (
        ForeignCode("a", None, "home", "", None),
        ForeignCode("b", "a", "door", "", None, also_beneath=("c", "b", "x")),
        ForeignCode("c", None, "work", "", None, also_beneath=("b",)),
    )
    project = ForeignProject("qdpx", "Keys", "", codes=codes, found={"sets": 4})
    paper = start(tx)
    outcome = taken(tx, paper, project)
    made = {each.code.name: each.code for each in coding.list_codes(tx, paper)}
    assert made["door"].parents == (made["home"].id, made["work"].id)
    assert made["work"].parents == ()
    assert outcome.taken["sets"] == 1
    lost = [e.place for e in outcome.left if e.reason == reason.PLACE_BESIDES]
    assert lost == ["door", "door", "work"]


def test_a_code_of_the_same_name_and_place_is_joined(tx: Transaction) -> None:
    paper = start(tx)
    home = coding.add_code(tx, article_id=paper, name="Home")
    outcome = taken(tx, paper)
    counted = {each.code.name: each for each in coding.list_codes(tx, paper)}
    assert counted["Home"].code.id == home.id
    assert counted["Home"].count == 2
    assert reason.ALREADY_HERE in [each.reason for each in outcome.changed]


def test_a_coder_is_a_member_without_a_key_or_the_one_that_was_said(
    tx: Transaction,
) -> None:
    paper = start(tx)
    choices = Choices(paper, coders={"u1": tx.actor})
    import_project(tx, project=MADE, choices=choices)
    assert {each.by for each in all_codings(tx, paper)} == {tx.actor}
    assert len(list_members(tx)) == 1
    taken(tx, paper)
    (asa,) = [each for each in list_members(tx) if each.id != tx.actor]
    assert (asa.key, asa.active) == ("asa", False)


@pytest.mark.parametrize(
    ("people", "labels"),
    [
        (Makes.NOBODY, {"talk": None, "other": None}),
        (Makes.CASES, {"talk": "1", "other": None}),
        (Makes.TEXTS, {"talk": "1", "other": "2"}),
    ],
)
def test_participants_are_made_as_somebody_chose(
    tx: Transaction, people: Makes, labels: dict[str, str | None]
) -> None:
    paper = start(tx)
    taken(tx, paper, people=people)
    known = report.list_labels(tx)
    assert {each.key: known.get(each.id) for each in report.list_reports(tx)} == labels
    assert len(list_participants(tx)) == sum(
        each is not None for each in labels.values()
    )


def test_what_is_found_is_taken_or_told(tx: Transaction) -> None:
    paper = start(tx)
    outcome = taken(tx, paper, people=Makes.CASES)
    left = Counter(each.kind for each in outcome.left)
    assert {k: outcome.taken.get(k, 0) + left[k] for k in MADE.found} == MADE.found
    assert reason.TWICE in [each.reason for each in outcome.left]


def test_a_look_ahead_says_what_will_be_and_keeps_nothing(tx: Transaction) -> None:
    paper = start(tx)
    before = list(tx.recorded)
    ahead = preview_project(tx, project=MADE, choices=Choices(paper))
    assert (tx.recorded, report.list_reports(tx)) == (before, [])
    assert taken(tx, paper) == ahead


def test_it_is_taken_back_and_brought_again_as_one(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        paper = start(tx)
        before = len(report.list_reports(tx)), len(coding.list_codes(tx, paper))
        taken(tx, paper, people=Makes.TEXTS)
        after = len(report.list_reports(tx)), len(coding.list_codes(tx, paper))
    with database.write(ada) as tx:
        history.undo(tx)
        assert (
            len(report.list_reports(tx)),
            len(coding.list_codes(tx, paper)),
        ) == before
        assert not list_participants(tx)
    with database.write(ada) as tx:
        history.redo(tx)
        again = len(report.list_reports(tx)), len(coding.list_codes(tx, paper))
        assert again == after
        assert len(all_codings(tx, paper)) == 3


def test_history_witnesses_the_words_and_holds_none(tx: Transaction) -> None:
    paper = start(tx)
    taken(tx, paper)
    assert list_departures(tx) == []
    told = history.list_history(tx)[0]
    assert told.kind == "ProjectImported"
    assert told.sentence.values == {"reports": 2, "codes": 3, "codings": 3}


def test_a_second_time_nothing_is_written_over(tx: Transaction) -> None:
    paper = start(tx)
    taken(tx, paper)
    taken(tx, paper)
    keys = sorted(each.key for each in report.list_reports(tx))
    assert keys == ["other", "other-2", "talk", "talk-2"]
    assert len(all_codings(tx, paper)) == 6


def test_the_file_of_a_text_is_kept_beside_its_report(tx: Transaction) -> None:
    taken(tx, start(tx))
    kept = {
        each.key: [file.name for file in list_originals(tx, each.id)]
        for each in report.list_reports(tx)
    }
    assert kept == {"talk": ["talk.txt"], "other": ["other.txt"]}


def test_only_a_coordinator_makes_members_of_coders(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        paper = start(tx)
    bo = join(database, ada).id
    with database.write(bo) as tx:
        with pytest.raises(NotAllowedError):
            taken(tx, paper)
        choices = Choices(paper, coders={"u1": bo})
        assert import_project(tx, project=MADE, choices=choices).taken["codings"] == 3


def test_an_empty_project_and_an_unknown_article_are_refused(tx: Transaction) -> None:
    paper = start(tx)
    with pytest.raises(NothingToTakeError):
        taken(tx, paper, ForeignProject("qdpx", "", ""))
    with pytest.raises(NotFoundError):
        taken(tx, ArticleId("none"))
    with pytest.raises(NotFoundError):
        import_project(tx, project=MADE, choices=Choices(paper, Makes.CASES, "none"))


def test_the_entry_written_last_tells_how_much_came_and_all_of_it_stands_there(
    tx: Transaction,
) -> None:
    paper = start(tx)
    taken(tx, paper, people=Makes.TEXTS)
    (entry,) = [e for e in entries(tx.connection) if e.kind == "ProjectImported"]
    told = {k: entry.payload[k] for k in ("participants", "reports", "codes")}
    assert told == {"participants": 2, "reports": 2, "codes": 3}
    assert entry.payload["codings"] == 3
    rows = tx.connection.execute(select(coding_table.c.since).distinct())
    assert [row.since for row in rows] == [entry.seq]


def test_two_texts_of_one_id_are_not_one_persons(tx: Transaction) -> None:
    paper = start(tx)
    twice = source(selection(7, 15)).replace("</Sources>", "")
    other = source(selection(0, 5), "internal://b.txt").replace("<Sources>", "")
    files = {"sources/talk.txt": b"I shut the door.", "sources/b.txt": b"Other words."}
    project = read_project(opened(archive(xml(twice + other), files)))
    outcome = taken(tx, paper, project, people=Makes.TEXTS)
    reports = report.list_reports(tx)
    assert len({each.participant_id for each in reports}) == 2
    assert outcome.taken["participants"] == len(list_participants(tx)) == 2


def test_a_file_that_changes_while_it_is_taken_in_leaves_nothing_behind(
    database: Database, ada: MemberId
) -> None:
    talk = {"sources/talk.txt": b"I shut the door."}
    two = source(selection(0, 1) + selection(7, 15))
    files = [archive(xml(each), talk) for each in (two, source(selection(0, 1)))]
    project = read_project(opened(files[0]), lambda: opened(files[1]))
    with database.write(ada) as tx:
        paper = start(tx)
    with pytest.raises(ChangedProjectError), database.write(ada) as tx:
        taken(tx, paper, project)
    with database.read(ada) as tx:
        assert (report.list_reports(tx), coding.list_codes(tx, paper)) == ([], [])
        assert len(list_members(tx)) == 1


@pytest.mark.shared
@pytest.mark.parametrize("name", REAL)
def test_of_a_real_project_nothing_is_lost_in_silence(
    tx: Transaction, shared: Path, name: str
) -> None:
    project = read_project_at(shared / "data" / name)
    paper = start(tx)
    outcome = taken(tx, paper, project)
    left = Counter(each.kind for each in outcome.left)
    assert {k: outcome.taken.get(k, 0) + left[k] for k in project.found} == dict(
        project.found
    )
    assert len(coding.list_codes(tx, paper)) == project.found["codes"]
    words = {each.id: each.text for each in project.texts}
    theirs = Counter(
        " ".join(words[each.text_id][each.start : each.end].split())
        for each in project.codings
    )
    ours = Counter(" ".join(each.exact.split()) for each in all_codings(tx, paper))
    twice = sum(each.reason == reason.TWICE for each in outcome.left)
    assert ours.total() == theirs.total() - twice
    assert not ours - theirs

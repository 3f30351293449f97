"""An archive for a repository: who is in it, what stays, and who decides."""

import csv
import io
import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint import article, coding, participant, theme
from counterpoint.across.archive.anonymity import band_of, suppressed
from counterpoint.across.archive.model import (
    Deposit,
    NamesNotLookedAtError,
    NoAuthorsError,
    NoPublisherError,
    NotAskedForError,
    NothingSharedError,
    WrittenArchive,
)
from counterpoint.across.archive.verbs import (
    ask_for_archive,
    export_archive,
    preview_archive,
)
from counterpoint.article.author.model import Author
from counterpoint.article.author.verbs import name_authors
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.participant import ConsentScope, InformationKind, Participant
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.mark.verbs import mark_passage
from counterpoint.report.store import get_text
from counterpoint.report.verbs import list_reports
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import NotAllowedError
from tests.participant.recruiting import INFORMED, approved, consent
from tests.theme.material import code_words, start, tell

REPOSITORY = Deposit("A national archive")
COLUMNS = ("group", "gender", "age")
FACTS = st.fixed_dictionaries(
    {name: st.sampled_from(["x", "y", "z", None]) for name in COLUMNS}
)


@given(st.lists(FACTS, max_size=30), st.integers(1, 5))
def test_no_combination_of_facts_is_shared_by_fewer_than_k(
    people: list[dict[str, str | None]], k: int
) -> None:
    shown = suppressed(people, COLUMNS, k)
    alike = Counter(tuple(each[name] for name in COLUMNS) for each in shown)
    if len(people) >= k:
        assert all(count >= k for count in alike.values())
    else:
        assert set(alike) <= {(None, None, None)}
    for told, seen in zip(people, shown, strict=True):
        assert all(seen[name] in (None, told[name]) for name in COLUMNS)


def test_facts_that_enough_people_share_are_kept() -> None:
    women = [{"group": "users", "gender": "woman"}] * 3
    men = [{"group": "users", "gender": "man"}] * 4
    assert suppressed([*women, *men], ("group", "gender"), 3) == [*women, *men]
    assert [band_of(age) for age in (39, 40, None)] == ["30-39", "40-49", None]


# ── the study ────────────────────────────────────────────────────────────────


def laid_out(tx: Transaction) -> ArticleId:
    """Lay out two people who told of doors, of whom the first agreed to be shared."""
    approved(tx)
    paper = start(tx)
    name_authors(tx, article_id=paper, authors=[Author(tx.actor)])
    home = coding.add_code(tx, article_id=paper, name="own door")
    for key in ("user-01", "user-02"):
        code_words(tx, home, tell(tx, key))
    first, _ = participant.list_participants(tx)
    agree(tx, first)
    return paper


def rows_of(made: WrittenArchive, name: str) -> list[dict[str, str]]:
    """Read a table of an archive."""
    told = made.files[f"{name}.csv"].decode()
    return list(csv.DictReader(io.StringIO(told, newline="")))


def agree(tx: Transaction, person: Participant) -> None:
    """Let somebody be informed, and agree that what they tell may be shared."""
    participant.record_information(
        tx,
        participant_id=person.id,
        kind=InformationKind.FIRST,
        on=INFORMED,
        document="information sheet, version 1",
    )
    consent(tx, person, ConsentScope.ARCHIVE)


def test_only_who_agreed_is_in_it_and_under_new_names(tx: Transaction) -> None:
    paper = laid_out(tx)
    made = export_archive(tx, article_id=paper, deposit=REPOSITORY, names_seen=True)
    assert made.outcome.taken["participants"] == 1
    whole = b"".join(made.files.values()).decode()
    first, second = participant.list_participants(tx)
    for hidden in (first.id, second.id, tx.actor, "user-01", "user-02"):
        assert hidden not in whole
    (coded,) = rows_of(made, "codings")
    assert (coded["coder"], coded["text"]) == ("coder-1", "I shut the door.")
    assert coded["code_id"] == rows_of(made, "codes")[0]["id"]
    assert [(item.kind, item.place) for item in made.outcome.left] == [
        ("reports", "user-02")
    ]
    last = history.entries(tx.connection, limit=1)[0]
    assert (last.kind, last.payload["what"], last.payload["reports"]) == (
        "ArchiveExported",
        "archive",
        1,
    )
    assert set(rows_of(made, "participants")[0].values()) == {"p1", ""}


def test_sensitive_words_stay_with_all_codings_that_reach_into_them(
    tx: Transaction,
) -> None:
    paper = laid_out(tx)
    report = list_reports(tx)[0].id
    passage = get_text(tx.connection, report).passages[0]
    mark_passage(
        tx, report_id=report, passage_id=passage.id, marks=[PassageMark.SENSITIVE]
    )
    made = export_archive(tx, article_id=paper, deposit=REPOSITORY, names_seen=True)
    assert b"I shut the door" not in b"".join(made.files.values())
    assert rows_of(made, "codings") == []
    kept = [row["withheld"] for row in rows_of(made, "passages")]
    assert kept == ["The passage is marked as sensitive.", "", ""]
    assert [item.kind for item in made.outcome.left] == [
        "reports",
        "passages",
        "codings",
    ]


def test_what_the_team_wrote_repeats_no_words_that_stay(tx: Transaction) -> None:
    paper = laid_out(tx)
    tell(tx, "user-03", "users", "Nobody ever asked me about the boat at night.")
    theme.add_theme(
        tx,
        article_id=paper,
        title="Boats",
        definition="As one said: nobody ever asked me about the boat.",
    )
    asked = "Why did nobody ever asked me about the boat hurt so?"
    article.change_article(tx, article_id=paper, question=asked)
    made = export_archive(tx, article_id=paper, deposit=REPOSITORY, names_seen=True)
    (told,) = rows_of(made, "themes")
    assert told["definition"].startswith("As one said: ")
    assert "boat" not in told["definition"]
    assert b"boat" not in made.files["datacite.json"]
    assert ("themes", "t1 definition") in [
        (item.kind, item.place) for item in made.outcome.changed
    ]


def test_two_decide_on_an_archive(database: Database, ada: MemberId) -> None:
    with database.write(ada) as tx:
        paper = laid_out(tx)
        bo = add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])
        ask_for_archive(tx, article_id=paper)
        assert not preview_archive(tx, paper).is_asked_for
        with pytest.raises(NotAskedForError):
            export_archive(tx, article_id=paper, deposit=REPOSITORY)
    with database.write(bo.id) as tx:
        ask_for_archive(tx, article_id=paper)
        with pytest.raises(NotAllowedError):
            export_archive(tx, article_id=paper, deposit=REPOSITORY)
    with database.write(ada) as tx:
        assert preview_archive(tx, paper).is_asked_for
        export_archive(tx, article_id=paper, deposit=REPOSITORY, names_seen=True)
        assert not preview_archive(tx, paper).is_asked_for


def test_who_neither_leads_nor_coordinates_asks_for_none(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        paper = laid_out(tx)
        bo = add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])
        cleo = add_member(tx, key="cleo", name="Cleo", roles=[Role.COORDINATOR])
        article.change_article(tx, article_id=paper, lead_id=ada)
    with database.write(bo.id) as tx, pytest.raises(NotAllowedError):
        ask_for_archive(tx, article_id=paper)
    with database.write(ada) as tx:
        ask_for_archive(tx, article_id=paper)
    with database.write(cleo.id) as tx:
        export_archive(tx, article_id=paper, deposit=REPOSITORY, names_seen=True)


def test_an_archive_is_not_written_before_its_time(tx: Transaction) -> None:
    paper = start(tx)
    tell(tx, "user-01", "users", "Then Carl said hello to me.")
    with pytest.raises(NoPublisherError):
        export_archive(tx, article_id=paper, deposit=Deposit(" "))
    with pytest.raises(NoAuthorsError):
        export_archive(tx, article_id=paper, deposit=REPOSITORY)
    name_authors(tx, article_id=paper, authors=[Author(tx.actor)])
    with pytest.raises(NothingSharedError):
        export_archive(tx, article_id=paper, deposit=REPOSITORY)
    approved(tx)
    agree(tx, participant.list_participants(tx)[0])
    assert [each.place for each in preview_archive(tx, paper).names] == [
        "user-01, passage 1: Carl"
    ]
    with pytest.raises(NamesNotLookedAtError, match="1 words"):
        export_archive(tx, article_id=paper, deposit=REPOSITORY)


def test_the_record_has_what_a_repository_asks(tx: Transaction) -> None:
    paper = laid_out(tx)
    asked = Deposit("A national archive", "On request")
    made = export_archive(tx, article_id=paper, deposit=asked, names_seen=True)
    told = json.loads(made.files["datacite.json"])
    # What the published schema requires (kernel 4.5).
    for name in ("creators", "titles", "publisher", "publicationYear", "types"):
        assert told[name], name
    assert told["schemaVersion"] == "http://datacite.org/schema/kernel-4"
    assert told["publisher"] == {"name": "A national archive"}
    assert told["rightsList"] == [{"rights": "On request"}]
    assert "  datacite.json\n" in made.files["SHA256SUMS"].decode()

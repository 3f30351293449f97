"""Term sets: whose they are, what they found, and words in context as a file."""

import csv
import io

import pytest
from docx import Document
from fastapi.testclient import TestClient
from python_calamine import CalamineWorkbook

from counterpoint.across.history.verbs import list_history, undo
from counterpoint.across.retrieval.file import FileFormat
from counterpoint.across.retrieval.saving.model import SavedNameError
from counterpoint.across.withdrawal.copy.store import known_copies
from counterpoint.across.words.model import Order, TermCountError
from counterpoint.across.words.saving.model import (
    NotOwnTermSetError,
    TermSetNameTakenError,
)
from counterpoint.across.words.saving.verbs import (
    change_term_set,
    list_term_sets,
    save_term_set,
    take_term_set_away,
)
from counterpoint.across.words.verbs import export_in_context, find_in_context
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import MemberId
from counterpoint.participant.consent.model import ConsentScope
from counterpoint.participant.person.verbs import list_participants
from counterpoint.report.search.model import Language
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests.across.test_tables import take_back
from tests.across.test_words import talk
from tests.coding.material import join
from tests.theme.material import tell


def test_a_term_set_shows_again_what_it_showed(tx: Transaction) -> None:
    paper = talk(tx)
    made = save_term_set(
        tx,
        article_id=paper,
        name=" doors,\nall of them ",
        terms=["doors, small door", "Doors", "doors"],
        stems=Language.ENGLISH,
        folds=True,
    )
    (kept,) = list_term_sets(tx, paper)
    assert kept == made
    assert (kept.name, kept.terms) == (
        *("doors, all of them", ("doors", "small door", "Doors")),
    )
    again = find_in_context(tx, paper, kept.terms, stems=kept.stems, folds=kept.folds)
    assert (again.answer, again.places) == (kept.answer, kept.places)
    assert (again.people, kept.people) == (3, 3)


def test_what_was_found_then_is_kept_until_it_is_saved_anew(tx: Transaction) -> None:
    paper = talk(tx)
    made = save_term_set(tx, article_id=paper, name="small", terms=["small*"])
    tell(tx, "user-09", "users", "A small key.")
    now = find_in_context(tx, paper, made.terms)
    assert (now.places, made.places) == (made.places + 1, 5)
    assert list_term_sets(tx, paper)[0].answer != now.answer
    again = change_term_set(tx, term_set_id=made.id)
    assert (again.answer, again.people) == (now.answer, made.people + 1)


def test_a_term_set_has_a_name_of_its_own_and_a_term(tx: Transaction) -> None:
    paper = talk(tx)
    save_term_set(tx, article_id=paper, name="small", terms=["small"])
    with pytest.raises(TermSetNameTakenError):
        save_term_set(tx, article_id=paper, name="SMALL", terms=["door"])
    with pytest.raises(SavedNameError):
        save_term_set(tx, article_id=paper, name=" ", terms=["door"])
    with pytest.raises(TermCountError):
        save_term_set(tx, article_id=paper, name="none", terms=[" , "])


def test_a_private_term_set_is_its_members_alone(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        paper = talk(tx)
        mine = save_term_set(tx, article_id=paper, name="mine", terms=["small"])
        ours = save_term_set(
            tx, article_id=paper, name="ours", terms=["door"], is_shared=True
        )
    bo = join(database, ada, "bo")
    with database.write(bo.id) as tx:
        assert [each.name for each in list_term_sets(tx, paper)] == ["ours"]
        kinds = [step.kind for step in list_history(tx)]
        assert "SharedTermSetSaved" in kinds
        assert "PrivateTermSetSaved" not in kinds
        with pytest.raises(NotFoundError):
            take_term_set_away(tx, term_set_id=mine.id)
        with pytest.raises(NotOwnTermSetError):
            change_term_set(tx, term_set_id=ours.id, name="his")
    with database.write(ada) as tx:
        take_term_set_away(tx, term_set_id=ours.id)
        assert [each.name for each in list_term_sets(tx, paper)] == ["mine"]
    with database.write(ada) as tx:
        undo(tx)
        assert len(list_term_sets(tx, paper)) == 2


def test_a_file_holds_every_place_and_names_no_group_of_fewer_than_three(
    tx: Transaction,
) -> None:
    paper = talk(tx)
    tell(tx, "user-03", "users", "=SMALL(1) is a small thing,\nas she said.")
    told = export_in_context(
        tx,
        article_id=paper,
        terms=["small"],
        format=FileFormat.CSV,
        order=Order.RIGHT,
    )
    rows = list(csv.DictReader(io.StringIO(told.decode("utf-8-sig"))))
    found = find_in_context(tx, paper, ["small"], order=Order.RIGHT)
    assert [row["hit"] for row in rows] == [use.hit.text for use in found.uses]
    assert {row["group"] for row in rows} == {"users", ""}
    (late,) = [row for row in rows if row["right"] == " thing, as she said."]
    assert late["passage"].startswith("'=SMALL(1)")
    sheet = export_in_context(
        tx, article_id=paper, terms=["small"], format=FileFormat.XLSX
    )
    book = CalamineWorkbook.from_filelike(io.BytesIO(sheet))
    assert book.get_sheet_by_name("terms").to_python() == [
        ["terms", "small"],
        ["places", len(rows)],
        ["left", 0],
        ["people, users", "2 / 3"],
    ]
    whose = list_participants(tx)[0].id
    assert [each.what for each in known_copies(tx.connection, whose)] == [
        "words csv",
        "words xlsx",
    ]


def test_who_took_sharing_back_is_in_no_file_and_the_file_says_so(
    tx: Transaction,
) -> None:
    paper = talk(tx)
    (staff,) = [one for one in list_participants(tx) if one.group == "professionals"]
    take_back(tx, staff.id, ConsentScope.ARCHIVE)
    page = export_in_context(
        tx, article_id=paper, terms=["small"], format=FileFormat.DOCX
    )
    said = [each.text for each in Document(io.BytesIO(page)).paragraphs]
    assert not [line for line in said if "staff-01" in line]
    assert [line for line in said if line.startswith("1 of them are not here")]


def test_a_term_set_is_kept_changed_and_taken_away_over_http(
    database: Database, ada: MemberId, client: TestClient
) -> None:
    with database.write(ada) as tx:
        paper = talk(tx)
    path = f"/api/articles/{paper}/term-sets"
    body = {"name": "small", "terms": ["small", "door"]}
    made = client.post(path, json=body).json()
    assert (made["terms"], made["places"], made["people"]) == (["small", "door"], 10, 3)
    changed = client.patch(f"/api/term-sets/{made['id']}", json={"is_shared": True})
    assert changed.json()["is_shared"]
    written = client.post(
        f"/api/articles/{paper}/words/exports",
        json={"terms": body["terms"], "format": "docx"},
    )
    assert written.headers["content-disposition"] == 'attachment; filename="words.docx"'
    assert client.delete(f"{path}/{made['id']}").json() == {"items": []}

"""An article goes to another program whole, and comes back with the same words."""

import io
import random
import zipfile
from collections import Counter
from collections.abc import Generator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from lxml import etree

from counterpoint import coding, report
from counterpoint.across.acting import acting_member
from counterpoint.across.foreign import reason
from counterpoint.across.foreign.leaving import (
    LeavingCode,
    LeavingCoding,
    LeavingProject,
    LeavingText,
)
from counterpoint.across.foreign.planning import Choices, Makes
from counterpoint.across.foreign.verbs import (
    NothingToExportError,
    export_project,
    import_project,
    preview_leaving,
)
from counterpoint.across.history import verbs as history
from counterpoint.article import list_articles, start_article
from counterpoint.coding.code.guide import Guide
from counterpoint.coding.code.model import Origin
from counterpoint.interchange.refi import (
    project_pieces,
    read_project,
    sidecar,
    write_codebook,
    write_project,
)
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.outcome import Outcome
from counterpoint.participant import list_participants
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.verbs import list_members
from tests import studies
from tests.across.foreign.projects import MADE
from tests.theme.material import start

PROJECT_XSD = "data/xsd/refi-original/Project-mrt2019.xsd"
CODEBOOK_XSD = "data/xsd/refi-original/Codebook-mrt2019.xsd"


EMPTY = LeavingProject(
    name="Keys",
    made_at=datetime(2024, 5, 1, tzinfo=UTC),
    users=(),
    codes=(LeavingCode("c", None, "doors", ""),),
    texts=(),
    codings=(),
    people=(),
    themes=(),
    tensions=(),
    outcome=Outcome("qdpx"),
)


def moved_in(tx: Transaction) -> ArticleId:
    """Take a project in, with a participant for each text."""
    paper = start(tx)
    choices = Choices(paper, Makes.TEXTS, "users")
    import_project(tx, project=MADE, choices=choices)
    return paper


def all_codings(tx: Transaction, paper: ArticleId) -> Counter[tuple[str, str, str]]:
    """Name the codings of an article by code, member and words."""
    names = {each.code.id: each.code.name for each in coding.list_codes(tx, paper)}
    members = {each.id: each.name for each in list_members(tx)}
    return Counter(
        (names[each.code_id], members[each.by], each.exact)
        for one in report.list_reports(tx)
        for each in coding.list_codings(tx, one.id, paper).codings
    )


def test_what_goes_out_comes_back_the_same(tx: Transaction) -> None:
    paper = moved_in(tx)
    before = all_codings(tx, paper)
    written = write_project(export_project(tx, article_id=paper))
    read = read_project(io.BytesIO(written))
    assert not read.changed
    assert not read.left
    other = start(tx)
    here = {each.name: each.id for each in list_members(tx)}
    coders = {user.id: here[user.name] for user in read.users}
    outcome = import_project(tx, project=read, choices=Choices(other, coders=coders))
    assert all_codings(tx, other) == before
    lost = {each.reason for each in outcome.left}
    assert lost == {reason.NOBODY_MADE}
    colours = {
        each.code.name: each.code.colour for each in coding.list_codes(tx, paper)
    }
    assert colours == {
        each.code.name: each.code.colour for each in coding.list_codes(tx, other)
    }


def with_parts(tx: Transaction) -> ArticleId:
    """Make a codebook whose codes have every part, one of them in two places."""
    paper = start(tx)
    home = coding.add_code(tx, article_id=paper, name="home")
    work = coding.add_code(tx, article_id=paper, name="work")
    door = coding.add_code(
        tx,
        article_id=paper,
        name="door",
        parent_id=home.id,
        definition="What one shuts.",
        origin=Origin.LITERATURE,
        guide=Guide("shut", "open", "I shut it", "Ek 2020", "the lid", "too few"),
    )
    coding.place_code_also(tx, code_id=door.id, parent_id=work.id)
    return paper


def parts(tx: Transaction, paper: ArticleId) -> set[tuple[object, ...]]:
    """Name all that is said of the codes of an article."""
    codes = [each.code for each in coding.list_codes(tx, paper)]
    names = {each.id: each.name for each in codes}
    return {
        (
            each.name,
            each.definition,
            each.origin,
            each.guide,
            tuple(names[id_] for id_ in each.parents),
        )
        for each in codes
    }


def test_a_codebook_comes_back_with_every_part_and_place(tx: Transaction) -> None:
    paper = with_parts(tx)
    leaving = export_project(tx, article_id=paper)
    assert leaving.outcome.taken["sets"] == 1
    read = read_project(io.BytesIO(write_project(leaving)))
    other = start(tx)
    outcome = import_project(tx, project=read, choices=Choices(other))
    assert parts(tx, other) == parts(tx, paper)
    assert outcome.taken["sets"] == 1
    assert not outcome.left
    book = export_project(tx, article_id=paper, ending="qdc").outcome
    assert [each.reason for each in book.left] == [reason.ONE_PLACE]


def test_what_another_program_changed_counts(tx: Transaction) -> None:
    paper = with_parts(tx)
    written = write_project(export_project(tx, article_id=paper))
    into = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(written)) as before,
        zipfile.ZipFile(into, "w") as after,
    ):
        for name in before.namelist():
            data = before.read(name)
            after.writestr(name, data.replace(b"Use when: shut", b"Use when: closed"))
    into.seek(0)
    (door,) = [each for each in read_project(into).codes if each.name == "door"]
    assert "Use when: closed" in door.definition
    assert (door.guide, door.also_beneath) == (Guide(), ())


@pytest.mark.parametrize(
    "beside", [b"{", b"[]", b'{"form": 1, "codes": []}', b"[" * 100_000, b"\xff"]
)
def test_parts_that_cannot_be_read_change_nothing(
    tx: Transaction, beside: bytes
) -> None:
    written = write_project(export_project(tx, article_id=with_parts(tx)))
    into = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(written)) as before,
        zipfile.ZipFile(into, "w") as after,
    ):
        for name in before.namelist():
            data = beside if name == sidecar.NAME else before.read(name)
            after.writestr(name, data)
    into.seek(0)
    (door,) = [each for each in read_project(into).codes if each.name == "door"]
    assert door.definition.startswith("What one shuts.\n\nUse when: shut")


def test_a_text_leaves_as_it_is_kept(tx: Transaction) -> None:
    paper = moved_in(tx)
    written = write_project(export_project(tx, article_id=paper))
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        names = archive.namelist()
        texts = {archive.read(name).decode() for name in names if name.endswith(".txt")}
    assert names[0] == "project.qde"
    assert names[1] == sidecar.NAME
    assert all(name.startswith("sources/") for name in names[2:])
    assert texts == {each.text for each in report.list_texts(tx)}


def test_the_same_article_is_written_the_same_twice(tx: Transaction) -> None:
    paper = moved_in(tx)
    first = write_codebook(export_project(tx, article_id=paper, ending="qdc"))
    again = write_codebook(export_project(tx, article_id=paper, ending="qdc"))
    assert first == again


def test_a_project_goes_out_in_pieces_none_of_which_holds_two_texts() -> None:
    drawn = random.Random(1)  # noqa: S311 - no secret
    long = [drawn.randbytes(20_000).hex() for _ in range(6)]
    project = replace(
        EMPTY,
        texts=tuple(LeavingText(f"t{n}", f"T{n}", text) for n, text in enumerate(long)),
        codings=tuple(
            LeavingCoding(f"k{n}", f"t{n % 6}", "c", n, n + 9, None, None)
            for n in range(60)
        ),
    )
    pieces = list(project_pieces(project))
    written = b"".join(pieces)
    assert written == write_project(project)
    assert max(map(len, pieces)) < len(written) / 4
    read = read_project(io.BytesIO(written))
    assert [each.text for each in read.texts] == long
    assert len(read.codings) == 60


def test_nothing_is_wrong_when_nobody_waits_for_the_last_piece() -> None:
    texts = (LeavingText("t", "T", "Words."), LeavingText("u", "U", "More."))
    going = cast("Generator[bytes]", project_pieces(replace(EMPTY, texts=texts)))
    assert next(going).startswith(b"PK")
    going.close()
    assert list(going) == []


def test_a_look_ahead_says_what_goes_and_history_keeps_that_it_went(
    tx: Transaction,
) -> None:
    paper = moved_in(tx)
    before = list(tx.recorded)
    ahead = preview_leaving(tx, article_id=paper).outcome
    assert tx.recorded == before
    assert export_project(tx, article_id=paper).outcome == ahead
    told = history.list_history(tx)[0]
    assert told.sentence.values == {"items": 3, "what": "codings", "format": "qdpx"}
    facts = [each for each in ahead.left if each.reason == reason.FACTS_STAY]
    assert len(facts) == len(list_participants(tx)) == 2


def test_an_empty_article_is_refused(tx: Transaction) -> None:
    with pytest.raises(NothingToExportError):
        export_project(tx, article_id=start(tx))


def valid(shared: Path, schema: str, xml: bytes) -> None:
    """Hold a file against the published schema."""
    etree.XMLSchema(etree.parse(shared / schema)).assertValid(etree.fromstring(xml))


@pytest.mark.shared
def test_both_files_are_valid_against_the_schemas(
    tx: Transaction, shared: Path
) -> None:
    paper = moved_in(tx)
    book = export_project(tx, article_id=paper, ending="qdc")
    valid(shared, CODEBOOK_XSD, write_codebook(book))
    with zipfile.ZipFile(
        io.BytesIO(write_project(export_project(tx, article_id=paper)))
    ) as archive:
        valid(shared, PROJECT_XSD, archive.read("project.qde"))
    bare = start_article(tx, title="Bare", read_together=True)
    with zipfile.ZipFile(
        io.BytesIO(write_project(export_project(tx, article_id=bare.id)))
    ) as archive:
        valid(shared, PROJECT_XSD, archive.read("project.qde"))


@pytest.mark.shared
def test_the_demos_paradoxes_leave_as_codes_links_and_sets(
    demo_file: Path, tmp_path: Path, shared: Path
) -> None:
    study = studies.copy_of(demo_file, tmp_path)
    ada = acting_member(study, "ada")
    with study.write(ada.id) as tx:
        project = export_project(tx, article_id=list_articles(tx)[0].id)
    study.close()
    told = project.outcome
    assert len(project.tensions) > 0
    assert told.taken["themes"] == len(project.themes)
    written = write_project(project)
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        xml = archive.read("project.qde")
    valid(shared, PROJECT_XSD, xml)
    foreign = io.BytesIO()
    with zipfile.ZipFile(foreign, "w") as bare:
        bare.writestr("project.qde", xml)
    foreign.seek(0)
    found = Counter(read_project(foreign).found)
    searched = project.analysis.counts["codings"]
    assert found["codings"] == told.taken["codings"] - searched
    assert found["codes"] == told.taken["codes"]
    assert found["sets"] == told.taken["themes"]
    related = len(project.analysis.relations)
    assert related > 0
    assert found["links"] == found["notes"] == len(project.tensions) + related

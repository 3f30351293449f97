"""Memos: whose they are, who reads them and when, and where they go."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from fastapi.testclient import TestClient

from counterpoint import article, coding
from counterpoint.across.erasing import erase_words
from counterpoint.across.history.verbs import list_history
from counterpoint.across.memo import store
from counterpoint.across.memo.model import (
    About,
    EmptyMemoError,
    Memo,
    MemoFormat,
    NotOwnMemoError,
    PrivateMemoRetired,
    SharedMemoError,
    Subject,
    TooLongMemoError,
    may_read,
)
from counterpoint.across.memo.subject import Called
from counterpoint.across.memo.verbs import (
    change_memo,
    export_memos,
    list_memo_wordings,
    list_memos,
    share_memo,
    take_memo_away,
    write_memo,
)
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, MemberId, MemoId, ParticipantId
from counterpoint.kernel.spans import Span
from counterpoint.participant.erasing import Whose
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.theme import Letter, list_poles
from tests.reading.material import Team, bring_in, finish, gather
from tests.theme.material import paradox

THEN = datetime(2018, 3, 5, tzinfo=UTC)
ANN, BEA = MemberId("ann"), MemberId("bea")
HERE, THERE = ArticleId("here"), ArticleId("there")


def memo_of(article_id: ArticleId | None = HERE, *, is_shared: bool = True) -> Memo:
    return Memo(
        id=MemoId("m"),
        subject=Subject(About.CODE, "c", article_id),
        kind="reflexive",
        title="",
        text="Why do I hear this first?",
        is_shared=is_shared,
        by=ANN,
        at=THEN,
        changed_at=THEN,
    )


def test_a_private_memo_is_read_by_its_author_alone_whatever_is_open() -> None:
    private = memo_of(is_shared=False)
    assert may_read(private, ANN, {HERE})
    assert not may_read(private, BEA, set())


def test_a_shared_memo_is_read_once_the_seal_of_its_article_is_open() -> None:
    assert not may_read(memo_of(), BEA, {HERE, THERE})
    assert may_read(memo_of(), BEA, {THERE})
    assert may_read(memo_of(), ANN, {HERE})


def test_a_memo_about_no_article_waits_for_every_seal() -> None:
    assert not may_read(memo_of(None), BEA, {THERE})
    assert may_read(memo_of(None), BEA, set())


def test_a_memo_says_something_and_of_which_kind() -> None:
    with pytest.raises(EmptyMemoError):
        replace(memo_of(), text="")
    with pytest.raises(EmptyMemoError):
        replace(memo_of(), kind="")
    with pytest.raises(TooLongMemoError):
        replace(memo_of(), title="x" * 201)


def test_a_memo_keeps_its_wordings_and_its_object(tx: Transaction) -> None:
    report_id = bring_in(tx, "user-01")
    made = write_memo(
        tx,
        about=About.REPORT,
        object_id=report_id,
        text=" Two\r\nlines ",
        kind=" reflexive ",
    )
    assert (made.memo.text, made.memo.kind) == ("Two\nlines", "reflexive")
    assert made.called == Called("user-01", report_id)
    change_memo(tx, memo_id=made.memo.id, text="One line", title="Said again")
    wordings = list_memo_wordings(tx, made.memo.id)
    assert [each.text for each in wordings] == ["Two\nlines", "One line"]
    listed = list_memos(tx, About.REPORT, report_id)
    assert [each.memo.title for each in listed] == ["Said again"]
    assert list_memos(tx, About.REPORT, "another") == []


def test_a_memo_is_about_anything_that_there_is(tx: Transaction) -> None:
    report_id = bring_in(tx, "user-01")
    article_id = article.start_article(tx, title="Doors").id
    code = coding.add_code(tx, article_id=article_id, name="keys")
    coded = coding.code_span(tx, report_id=report_id, code_id=code.id, span=Span(0, 12))
    for about, object_id, name in (
        (About.STUDY, "", ""),
        (About.ARTICLE, article_id, "Doors"),
        (About.CODE, code.id, "keys"),
        (About.CODING, coded.id, "keys, user-01"),
    ):
        made = write_memo(
            tx, about=about, object_id=object_id, text="Hm.", kind="theoretical"
        )
        assert made.called == Called(name, report_id if about is About.CODING else None)
    for about in set(About) - {About.STUDY, About.SPAN}:
        with pytest.raises(NotFoundError):
            write_memo(
                tx, about=about, object_id="none", text="Hm.", kind="theoretical"
            )
    coding.uncode(tx, coding_id=coded.id)
    assert list_memos(tx, About.CODING)[0].called is None


def test_a_memo_about_a_pole_leads_to_its_paradox(tx: Transaction) -> None:
    theme = paradox(tx)
    pole = list_poles(tx, theme.id)[Letter.B]
    write_memo(tx, about=About.POLE, object_id=pole.id, text="Hm.", kind="reflexive")
    (found,) = list_memos(tx, About.POLE, pole.id)
    assert found.memo.subject.article_id == theme.article_id
    assert found.called is not None
    assert found.called.theme_id == theme.id
    assert f"{theme.title}, B: " in found.called.name


@pytest.fixture
def team(database: Database, ada: MemberId) -> Team:
    return gather(database, ada)


def test_others_read_a_memo_once_it_is_shared_and_the_seal_is_open(team: Team) -> None:
    with team.database.write(team.bo) as tx:

        def write(text: str) -> Memo:
            return write_memo(
                tx,
                about=About.ARTICLE,
                object_id=team.article_id,
                text=text,
                kind="reflexive",
            ).memo

        alone = write("Mine.")
        draft = write("Too early.")
        change_memo(tx, memo_id=draft.id, text="Ours.")
        assert share_memo(tx, memo_id=draft.id).is_sealed
        with pytest.raises(SharedMemoError):
            share_memo(tx, memo_id=draft.id)
    with team.database.write(team.ada) as tx:
        assert list_memos(tx) == []
        with pytest.raises(NotFoundError):
            change_memo(tx, memo_id=draft.id, text="Hers.")
        assert not [e for e in list_history(tx) if "Memo" in e.kind]
    finish(team, *team.all)
    with team.database.write(team.ada) as tx:
        (shown,) = list_memos(tx)
        assert (shown.memo.text, shown.is_sealed) == ("Ours.", False)
        assert [each.text for each in list_memo_wordings(tx, draft.id)] == ["Ours."]
        with pytest.raises(NotOwnMemoError):
            change_memo(tx, memo_id=draft.id, text="Hers.")
        with pytest.raises(NotFoundError):
            export_memos(tx, memo_ids=[alone.id], format=MemoFormat.CSV)
        told = {e.kind for e in list_history(tx) if "Memo" in e.kind}
        assert told == {"MemoShared"}


def test_a_withdrawal_takes_memos_about_the_person_with_it(tx: Transaction) -> None:
    report_id = bring_in(tx, "user-01")
    other_id = bring_in(tx, "user-02")
    gone, stays = (
        write_memo(tx, about=About.REPORT, object_id=id_, text="Hm.", kind="x").memo.id
        for id_ in (report_id, other_id)
    )
    whose = Whose(ParticipantId("nobody"), report_ids=frozenset({report_id}))
    erase_words(tx, tx.record(PrivateMemoRetired(gone)), whose)
    assert [each.memo.id for each in list_memos(tx)] == [stays]
    assert store.list_wordings(tx.connection, gone) == []


def test_memos_are_written_out_in_the_order_asked(tx: Transaction) -> None:
    first, second = (
        write_memo(tx, about=About.STUDY, text=text, kind="theoretical").memo.id
        for text in ("One, and\n\nmore", "Two")
    )
    content = export_memos(tx, memo_ids=[second, first], format=MemoFormat.CSV)
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert [row["text"] for row in rows] == ["Two", "One, and\n\nmore"]
    assert {row["readers"] for row in rows} == {"private"}
    told = export_memos(
        tx, memo_ids=[first], format=MemoFormat.MARKDOWN, language="sv"
    ).decode()
    assert "för författaren ensam" in told
    assert "teoretiskt" in told
    docx = export_memos(tx, memo_ids=[first], format=MemoFormat.DOCX)
    assert docx.startswith(b"PK")
    with pytest.raises(NotFoundError):
        take_memo_away(tx, memo_id=MemoId("none"))
    take_memo_away(tx, memo_id=first)
    assert [each.memo.id for each in list_memos(tx)] == [second]


def test_memos_are_written_and_read_over_http(client: TestClient) -> None:
    body = {"about": "study", "text": "Who is asked?", "kind": "methodological"}
    made = client.post("/api/memos", json=body).json()
    address = f"/api/memos/{made['id']}"
    assert made["is_shared"] is False
    changed = client.patch(address, json={"title": "Asked"}).json()
    assert changed["title"] == "Asked"
    assert client.post(f"{address}/share").json()["is_shared"] is True
    assert len(client.get(f"{address}/wordings").json()["items"]) == 3
    sent = {"memo_ids": [made["id"]], "format": "md"}
    assert "Who is asked?" in client.post("/api/memos/exports", json=sent).text
    assert client.delete(address).json() == {"items": []}


def test_an_auditor_reads_shared_memos_and_writes_none(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        eve = add_member(tx, key="eve", name="Eve", roles=[Role.AUDITOR]).id
        write_memo(tx, about=About.STUDY, text="Ours.", kind="x", is_shared=True)
    with database.read(eve) as tx:
        assert [each.memo.text for each in list_memos(tx)] == ["Ours."]

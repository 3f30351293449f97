"""Passages like others are found on this machine, under every rule of reading."""

import numpy as np
import pytest

from counterpoint.across.erasing import erase_words
from counterpoint.across.similar import store, verbs
from counterpoint.across.similar.model import (
    MOST_READ,
    AskedCoveredError,
    Made,
    NotReadError,
    Reading,
)
from counterpoint.across.similar.verbs import (
    find_like,
    find_like_words,
    forget_likeness,
    keep_read,
    list_unread,
    show_likeness,
)
from counterpoint.kernel.ids import ArticleId, MemberId, PassageId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.media.likeness import library
from counterpoint.media.likeness.model import EmbedderMissingError
from counterpoint.media.likeness.vectors import nearest, packed, unpacked
from counterpoint.participant.erasing import Whose
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.mark.verbs import mark_passage
from counterpoint.report.mark.withholding import Cover
from counterpoint.report.model import PassageGiven, Speaker
from counterpoint.report.store import get_report, get_text
from counterpoint.report.verbs import bring_in_report
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from tests.across.likened import CountedWords, played_model
from tests.coding.material import join
from tests.theme.material import start, tell

ASKED = "Who knocked?"


model = pytest.fixture(played_model)


def read_passages(
    tx: Transaction, *, article_id: ArticleId, most: int = MOST_READ
) -> Reading:
    """Let the model read what it has not read, within one transaction."""
    unread = list_unread(tx, article_id, most=most)
    vectors = packed(CountedWords().embed_passages([each.text for each in unread]))
    made = [
        Made(each.id, each.text, vector)
        for each, vector in zip(unread, vectors, strict=True)
    ]
    return keep_read(tx, article_id=article_id, made=made)


def laid(tx: Transaction) -> tuple[ArticleId, list[ReportId]]:
    """Three people tell of doors and of bread."""
    told = (
        ("The door was shut and the key was mine.", ASKED, "Bread at evening."),
        ("A key and a door of my own.", ASKED, "We ate bread."),
        ("Nobody came.", ASKED, "The key was lost."),
    )
    reports = [tell(tx, f"user-0{n}", "users", *texts) for n, texts in enumerate(told)]
    return start(tx), reports


@pytest.mark.usefixtures("model")
def test_others_words_are_found_and_neither_questions_nor_the_words_themselves(
    tx: Transaction,
) -> None:
    article_id, (first, second, third) = laid(tx)
    with pytest.raises(NotReadError):
        find_like_words(tx, article_id, words="key")
    assert show_likeness(tx, article_id).read == 0
    steps = len(tx.recorded)
    assert read_passages(tx, article_id=article_id).read == 6
    read_passages(tx, article_id=article_id)
    assert len(tx.recorded) == steps + 1
    whole = Span(0, len("The door was shut and the key was mine."))
    found = find_like(tx, article_id, report_id=first, span=whole)
    assert (found[0].report_id, found[0].text) == (third, "The key was lost.")
    assert ASKED not in {each.text for each in found}
    assert {each.report_id for each in found[:2]} == {second, third}
    assert whole.start not in {e.start for e in found if e.report_id == first}


@pytest.mark.usefixtures("model")
@pytest.mark.usefixtures("model")
def test_of_words_that_changed_while_the_model_read_nothing_is_kept(
    tx: Transaction,
) -> None:
    article_id, _ = laid(tx)
    first, second = list_unread(tx, article_id, most=2)
    before = packed(CountedWords().embed_query("as it was"))[0]
    made = [
        Made(first.id, "as it was before a correction", before),
        Made(second.id, second.text, before),
        Made(PassageId("withdrawn meanwhile"), "as it was", before),
    ]
    assert keep_read(tx, article_id=article_id, made=made).read == 1
    assert second.id not in {
        each.id for each in list_unread(tx, article_id, most=MOST_READ)
    }
    assert second.text not in repr(made)


@pytest.mark.usefixtures("model")
def test_what_was_made_of_words_goes_with_them(tx: Transaction) -> None:
    article_id, reports = laid(tx)
    read_passages(tx, article_id=article_id)
    text = get_text(tx.connection, reports[0])
    store.forget(tx.connection, [text.passages[0].id])
    assert show_likeness(tx, article_id).read == 5
    person = get_report(tx.connection, reports[1]).participant_id
    assert person is not None
    erase_words(tx, 1, Whose(person, report_ids=frozenset({reports[1]})))
    kept = store.kept_by(tx.connection, CountedWords.fingerprint)
    assert reports[1] not in {each.report_id for each in kept.values()}
    assert store.kept_by(tx.connection, "another model") == {}
    assert forget_likeness(tx) == len(kept)
    assert store.count(tx.connection) == 0


@pytest.mark.usefixtures("model")
def test_an_auditor_neither_finds_a_sensitive_passage_nor_asks_with_it(
    database: Database, ada: MemberId, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.write(ada) as tx:
        article_id, (first, second, _) = laid(tx)
        text = get_text(tx.connection, second)
        mark_passage(
            tx,
            report_id=second,
            passage_id=text.passages[0].id,
            marks={PassageMark.SENSITIVE},
        )
        read_passages(tx, article_id=article_id)
    auditor = join(database, ada, "eve", Role.AUDITOR)
    span = Span(0, 12)
    with database.read(auditor.id) as tx:
        taken: list[Cover] = []

        def counted(tx: Transaction) -> Cover:
            taken.append(Cover(tx))
            return taken[-1]

        monkeypatch.setattr(verbs, "Cover", counted)
        found = find_like(tx, article_id, report_id=first, span=span)
        assert len(taken) <= 2  # one each passage would read its report again
        assert (second, 0) not in {(each.report_id, each.start) for each in found}
        with pytest.raises(AskedCoveredError):
            find_like(tx, article_id, report_id=second, span=span)
    with database.read(ada) as tx:
        found = find_like(tx, article_id, report_id=first, span=span)
        assert (second, 0) in {(each.report_id, each.start) for each in found}


@pytest.mark.usefixtures("model")
def test_however_much_is_selected_others_are_found_beside_it(tx: Transaction) -> None:
    own = [
        PassageGiven(f"The key of door {n}.", Speaker.INTERVIEWEE) for n in range(14)
    ]
    first = bring_in_report(tx, key="user-01", passages=own).id
    second = tell(tx, "user-02", "users", "A key.", ASKED, "Bread.")
    article_id = start(tx)
    read_passages(tx, article_id=article_id)
    whole = Span(0, len(get_text(tx.connection, first).text))
    found = find_like(tx, article_id, report_id=first, span=whole, limit=2)
    assert [(each.report_id, each.text) for each in found] == [
        (second, "A key."),
        (second, "Bread."),
    ]


@pytest.mark.usefixtures("model")
def test_the_model_reads_some_at_a_time_until_it_has_read_all(tx: Transaction) -> None:
    article_id, _ = laid(tx)
    steps = [read_passages(tx, article_id=article_id, most=4) for _ in range(3)]
    assert [(each.read, each.of) for each in steps] == [(4, 6), (6, 6), (6, 6)]


def test_without_a_model_it_is_said_how_to_get_one(
    tx: Transaction, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "is_installed", lambda: False)
    library.open_embedder.cache_clear()
    article_id, _ = laid(tx)
    assert not show_likeness(tx, article_id).is_installed
    with pytest.raises(EmbedderMissingError, match="pip install"):
        list_unread(tx, article_id, most=MOST_READ)


def test_half_precision_keeps_the_order() -> None:
    rows = np.eye(3, 8, dtype=np.float32)
    again = unpacked(packed(rows))
    assert np.array_equal(again, rows)
    asked = np.array([[0, 0.6, 0.8, 0, 0, 0, 0, 0]], np.float32)
    assert nearest(asked, again, 2) == [2, 1]
    assert nearest(asked, unpacked([]), 2) == []

"""What members do about articles, on both databases."""

import pytest

from counterpoint.article import (
    change_article,
    list_articles,
    relation,
    show_article,
    start_article,
)
from counterpoint.article.model import ArticleStarted, LeadOutsideResearchError
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.model import NoSuchGroupError
from counterpoint.study.member.model import Role
from counterpoint.study.permission import NotAllowedError, Relation
from tests.coding.material import join, take_back


def test_an_article_comes_back_as_it_was_started(
    tx: Transaction, ada: MemberId
) -> None:
    started = start_article(
        tx, title="Keys", question="How?", gap="Why?", groups=["users"], lead_id=ada
    )
    assert show_article(tx, started.id) == started
    assert list_articles(tx) == [started]
    assert (started.groups, started.lead_id) == (("users",), ada)


def test_an_article_follows_all_groups_unless_some_are_named(tx: Transaction) -> None:
    assert set(start_article(tx).groups) == {"users", "professionals"}


def test_an_article_is_sealed_unless_it_was_read_before_it_came_here(
    tx: Transaction,
) -> None:
    assert not start_article(tx).read_together
    assert start_article(tx, read_together=True).read_together
    (entry,) = history.entries(tx.connection, limit=1)
    assert (entry.kind, entry.payload["read_together"]) == (
        ArticleStarted.__name__,
        True,
    )


def test_history_holds_no_word_of_an_article(tx: Transaction) -> None:
    start_article(tx, title="Cinnabar", question="Cinnabar?", gap="Cinnabar!")
    (entry,) = history.entries(tx.connection, limit=1)
    assert "innabar" not in str(entry.payload)


def test_the_parts_of_an_article_are_changed_one_by_one(tx: Transaction) -> None:
    started = start_article(tx, title="Keys", question="How?")
    change_article(tx, article_id=started.id, title="Doors")
    changed = change_article(tx, article_id=started.id, groups=["professionals"])
    assert (changed.title, changed.question) == ("Doors", "How?")
    assert show_article(tx, started.id).groups == ("professionals",)


def test_a_change_that_changes_nothing_is_not_recorded(tx: Transaction) -> None:
    started = start_article(tx, title="Keys")
    before = list(tx.recorded)
    change_article(tx, article_id=started.id, title="Keys ")
    assert tx.recorded == before


def test_an_article_cannot_follow_a_group_the_study_lacks(tx: Transaction) -> None:
    with pytest.raises(NoSuchGroupError):
        start_article(tx, groups=["strangers"])


def test_a_missing_article_is_named(tx: Transaction) -> None:
    with pytest.raises(NotFoundError, match="a404"):
        show_article(tx, ArticleId("a404"))


def test_taking_back_a_change_restores_title_and_groups(tx: Transaction) -> None:
    started = start_article(tx, title="Keys", groups=["users"])
    change_article(
        tx, article_id=started.id, title="Doors", groups=["users", "professionals"]
    )
    take_back(tx)
    assert show_article(tx, started.id) == started


def test_taking_back_the_start_takes_the_article_off_the_list(tx: Transaction) -> None:
    start_article(tx)
    take_back(tx)
    assert list_articles(tx) == []


def test_while_nobody_leads_every_researcher_acts_as_lead(
    database: Database, ada: MemberId
) -> None:
    bo = join(database, ada)
    with database.write(ada) as tx:
        started = start_article(tx)
    with database.read(bo.id) as tx:
        assert relation(tx, started.id) is Relation.LEAD


def test_only_the_named_lead_leads(database: Database, ada: MemberId) -> None:
    bo = join(database, ada)
    with database.write(ada) as tx:
        started = start_article(tx, lead_id=ada)
        assert relation(tx, started.id) is Relation.LEAD
    with database.read(bo.id) as tx:
        assert relation(tx, started.id) is None


def test_a_researcher_cannot_take_the_lead_from_another(
    database: Database, ada: MemberId
) -> None:
    bo = join(database, ada)
    with database.write(ada) as tx:
        started = start_article(tx, lead_id=ada)
    with database.write(bo.id) as tx:
        change_article(tx, article_id=started.id, title="Doors")
        with pytest.raises(NotAllowedError):
            change_article(tx, article_id=started.id, lead_id=bo.id)


def test_the_lead_hands_the_lead_on(database: Database, ada: MemberId) -> None:
    bo, cleo = join(database, ada), join(database, ada, "cleo")
    with database.write(ada) as tx:
        started = start_article(tx, lead_id=bo.id)
    with database.write(bo.id) as tx:
        changed = change_article(tx, article_id=started.id, lead_id=cleo.id)
    assert changed.lead_id == cleo.id


def test_an_auditor_neither_leads_nor_changes_an_article(
    database: Database, ada: MemberId
) -> None:
    eve = join(database, ada, "eve", Role.AUDITOR)
    with database.write(ada) as tx:
        started = start_article(tx)
        with pytest.raises(LeadOutsideResearchError):
            change_article(tx, article_id=started.id, lead_id=eve.id)
    with database.write(eve.id) as tx:
        assert list_articles(tx) == [started]
        with pytest.raises(NotAllowedError):
            change_article(tx, article_id=started.id, title="Mine")

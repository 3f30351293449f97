"""An article's authors, terminology and steps, on both databases."""

from datetime import date, timedelta

import pytest

from counterpoint.article import change_article, start_article
from counterpoint.article.author.model import (
    Author,
    AuthorTwiceError,
    Contribution,
    LeadNotAuthorError,
    NoSuchAuthorError,
)
from counterpoint.article.author.verbs import list_authors, name_authors
from counterpoint.article.step.model import STEP_NAMES, AnalysisStep
from counterpoint.article.step.verbs import (
    enter_step,
    list_step_entries,
    retire_step_entry,
)
from counterpoint.article.terminology.model import (
    Term,
    TermEmptyError,
    TerminologyPolicy,
    TermTwiceError,
)
from counterpoint.article.terminology.verbs import (
    show_terminology,
    state_terminology,
)
from counterpoint.kernel.ids import MemberId
from counterpoint.participant.readiness.model import DayAheadError
from counterpoint.storage import history
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from tests.coding.material import take_back


def join(tx: Transaction, key: str) -> MemberId:
    """Let a researcher join."""
    return add_member(tx, key=key, name=key.title(), roles=[Role.RESEARCHER]).id


# ── authors ──────────────────────────────────────────────────────────────────


def test_the_lead_alone_is_the_author_until_others_are_named(
    tx: Transaction, ada: MemberId
) -> None:
    assert list_authors(tx, start_article(tx).id) == []
    led = start_article(tx, lead_id=ada)
    assert list_authors(tx, led.id) == [Author(ada)]


def test_authors_come_back_in_their_order_with_their_roles(
    tx: Transaction, ada: MemberId
) -> None:
    bo = join(tx, "bo")
    paper = start_article(tx, lead_id=ada)
    given = [
        Author(bo, (Contribution.EDITING, Contribution.FORMAL_ANALYSIS)),
        Author(ada, (Contribution.DRAFT,)),
    ]
    name_authors(tx, article_id=paper.id, authors=given)
    named = list_authors(tx, paper.id)
    assert [each.member_id for each in named] == [bo, ada]
    assert named[0].contributions == (
        Contribution.FORMAL_ANALYSIS,
        Contribution.EDITING,
    )
    name_authors(tx, article_id=paper.id, authors=reversed(named))
    assert [each.member_id for each in list_authors(tx, paper.id)] == [ada, bo]


def test_there_are_fourteen_roles() -> None:
    assert len(Contribution) == 14


def test_the_lead_is_one_of_the_authors(tx: Transaction, ada: MemberId) -> None:
    bo = join(tx, "bo")
    paper = start_article(tx, lead_id=ada)
    with pytest.raises(LeadNotAuthorError):
        name_authors(tx, article_id=paper.id, authors=[Author(bo)])
    name_authors(tx, article_id=paper.id, authors=[Author(ada)])
    change_article(tx, article_id=paper.id, lead_id=bo)
    assert list_authors(tx, paper.id) == [Author(ada), Author(bo)]


def test_nobody_is_an_author_twice_and_strangers_are_none(
    tx: Transaction, ada: MemberId
) -> None:
    paper = start_article(tx)
    with pytest.raises(AuthorTwiceError):
        name_authors(tx, article_id=paper.id, authors=[Author(ada), Author(ada)])
    with pytest.raises(NoSuchAuthorError):
        name_authors(tx, article_id=paper.id, authors=[Author(MemberId("m404"))])


# ── terminology ──────────────────────────────────────────────────────────────


def test_a_policy_comes_back_in_one_form(tx: Transaction) -> None:
    paper = start_article(tx)
    state_terminology(
        tx,
        article_id=paper.id,
        terms=[Term(" user ", ("client", " ", "patient ")), Term("professional")],
        reason=" Nobody chose the others. ",
        reference="Wolch and Philo (2000)",
        exceptions=["", "Titles of cited works"],
    )
    assert show_terminology(tx, paper.id) == TerminologyPolicy(
        terms=(Term("user", ("client", "patient")), Term("professional")),
        reason="Nobody chose the others.",
        reference="Wolch and Philo (2000)",
        exceptions=("Titles of cited works",),
    )


def test_each_article_has_words_of_its_own(tx: Transaction) -> None:
    one, other = start_article(tx), start_article(tx)
    state_terminology(tx, article_id=one.id, terms=[Term("user", ("client",))])
    state_terminology(tx, article_id=other.id, terms=[Term("client", ("user",))])
    assert show_terminology(tx, one.id).terms == (Term("user", ("client",)),)
    assert show_terminology(tx, other.id).terms == (Term("client", ("user",)),)


def test_no_word_is_both_used_and_avoided(tx: Transaction) -> None:
    paper = start_article(tx)
    for terms in (
        [Term("user", ("client", "User"))],
        [Term("user", ("client",)), Term("Client")],
    ):
        with pytest.raises(TermTwiceError):
            state_terminology(tx, article_id=paper.id, terms=terms)
    with pytest.raises(TermEmptyError):
        state_terminology(tx, article_id=paper.id, terms=[Term(" ", ("client",))])


def test_history_holds_no_word_of_a_policy(tx: Transaction) -> None:
    paper = start_article(tx)
    state_terminology(
        tx, article_id=paper.id, terms=[Term("cinnabar")], reason="cinnabar"
    )
    (entry,) = history.entries(tx.connection, limit=1)
    assert "cinnabar" not in str(entry.payload)


def test_a_policy_stated_anew_is_taken_back_to_the_one_before(tx: Transaction) -> None:
    paper = start_article(tx)
    state_terminology(tx, article_id=paper.id, terms=[Term("user", ("client",))])
    state_terminology(tx, article_id=paper.id, terms=[Term("person")])
    take_back(tx)
    assert show_terminology(tx, paper.id).terms == (Term("user", ("client",)),)


# ── steps ────────────────────────────────────────────────────────────────────


def test_a_step_is_entered_again_and_from_any_other(
    tx: Transaction, ada: MemberId
) -> None:
    paper = start_article(tx)
    days = [date(2017, 3, 1), date(2017, 5, 1), date(2017, 6, 1)]
    way = [AnalysisStep.SEARCHING, AnalysisStep.FAMILIARIZING, AnalysisStep.SEARCHING]
    for step, on in zip(way, days, strict=True):
        enter_step(tx, article_id=paper.id, step=step, on=on, note="anew")
    entries = list_step_entries(tx, paper.id)
    assert [(each.step, each.entered_on) for each in entries] == [
        *zip(way, days, strict=True)
    ]
    assert {each.by for each in entries} == {ada}


def test_a_step_is_entered_today_unless_another_day_is_named(tx: Transaction) -> None:
    paper = start_article(tx)
    entered = enter_step(tx, article_id=paper.id, step=AnalysisStep.CODING)
    assert entered.entered_on == tx.now().date()
    ahead = tx.now().date() + timedelta(days=3)
    with pytest.raises(DayAheadError):
        enter_step(tx, article_id=paper.id, step=AnalysisStep.CODING, on=ahead)


def test_an_entry_made_by_mistake_is_taken_away(tx: Transaction) -> None:
    paper = start_article(tx)
    entered = enter_step(tx, article_id=paper.id, step=AnalysisStep.CODING)
    retire_step_entry(tx, step_entry_id=entered.id)
    assert list_step_entries(tx, paper.id) == []


def test_the_steps_bear_their_authors_names() -> None:
    assert list(STEP_NAMES) == list(AnalysisStep)
    assert STEP_NAMES[AnalysisStep.FAMILIARIZING] == (
        "Familiarizing yourself with your data"
    )
    assert STEP_NAMES[AnalysisStep.PRODUCING] == "Producing the report"

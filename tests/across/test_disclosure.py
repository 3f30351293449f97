"""The ledger of what articles give away, on both databases."""

from datetime import date

import pytest

from counterpoint import manuscript, participant, quote
from counterpoint.across.disclosure import verbs as disclosures
from counterpoint.across.disclosure.suggestion import suggestions
from counterpoint.article.sample import verbs as sample
from counterpoint.article.sample.model import LineKind
from counterpoint.interview.meeting.verbs import note_interview
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, BlockId, ParticipantId, QuoteId
from counterpoint.manuscript.model import Block, BlockKind, Content
from counterpoint.participant.ledger.model import (
    GENDER,
    GROUP,
    Given,
    NoReasonError,
    NothingGivenError,
    NothingToAcceptError,
    Way,
)
from counterpoint.participant.readiness.model import DayAheadError
from counterpoint.quote.model import Attribution
from counterpoint.storage.transaction import Transaction
from tests.theme.material import OWN, span_of, start, take_back, tell

WOMAN = Given(GENDER, "woman")


def interviewed(tx: Transaction, gender: str) -> ParticipantId:
    """Take in a user who was interviewed."""
    who = participant.add_participant(tx, group="users", gender=gender, age=40).id
    note_interview(tx, participant_id=who, held_on=date(2016, 5, 1), minutes=30)
    return who


def placed(
    tx: Transaction, article_id: ArticleId, said: str
) -> tuple[ParticipantId, QuoteId]:
    """Place a quote of user 1, with prose before it."""
    report_id = tell(tx, "user-01")
    made = quote.propose_quote(
        tx,
        article_id=article_id,
        report_id=report_id,
        fragments=[span_of(tx, report_id, OWN)],
    )
    manuscript.add_block(tx, article_id=article_id, kind=BlockKind.PROSE, text=said)
    manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.QUOTE, quote_id=made.quote.id
    )
    assert made.participant_id is not None
    return made.participant_id, made.quote.id


def mine(tx: Transaction, who: ParticipantId) -> disclosures.PersonLedger:
    """Find one person in the ledger."""
    told = disclosures.show_ledger(tx).people
    return next(each for each in told if each.participant.id == who)


def test_a_placed_quote_gives_its_group_away_by_its_label(tx: Transaction) -> None:
    paper = start(tx)
    who, id_ = placed(tx, paper, "They said:")
    (given,) = mine(tx, who).disclosures
    assert (given.given, given.way) == (Given(GROUP, "users"), Way.QUOTE)
    assert (given.article_id, given.place_id, given.by) == (paper, id_, None)


def test_a_label_that_is_withheld_gives_nothing_away(tx: Transaction) -> None:
    paper = start(tx)
    _, id_ = placed(tx, paper, "They said:")
    quote.change_quote(
        tx,
        quote_id=id_,
        attribution=Attribution.WITHHELD,
        withheld_reason="Few live there.",
    )
    assert disclosures.show_ledger(tx).people == ()


def test_f30_this_woman_is_offered_and_never_recorded_by_itself(
    tx: Transaction,
) -> None:
    paper = start(tx)
    who, _ = placed(tx, paper, "It was understood by this woman as a sign of faith.")
    participant.change_participant(tx, participant_id=who, gender="woman")
    (offered,) = disclosures.show_ledger(tx).suggestions
    assert (offered.participant_id, offered.given, offered.word) == (
        who,
        WOMAN,
        "woman",
    )
    assert [d.given for d in mine(tx, who).disclosures] == [Given(GROUP, "users")]
    disclosures.record_disclosure(
        tx,
        participant_id=who,
        given=[WOMAN],
        article_id=paper,
        place_id=offered.block_id,
    )
    assert disclosures.show_ledger(tx).suggestions == ()
    assert WOMAN in [d.given for d in mine(tx, who).disclosures]


def test_the_ledger_warns_below_the_threshold_until_more_fit_or_it_is_accepted(
    tx: Transaction,
) -> None:
    whose = [interviewed(tx, "woman") for _ in range(2)]
    interviewed(tx, "man")
    disclosures.record_disclosure(tx, participant_id=whose[0], given=[WOMAN])
    assert (mine(tx, whose[0]).fitting, mine(tx, whose[0]).is_open) == (2, True)
    with pytest.raises(NoReasonError):
        disclosures.accept_disclosures(tx, participant_id=whose[0], reason=" ")
    disclosures.accept_disclosures(tx, participant_id=whose[0], reason="She agreed.")
    assert not mine(tx, whose[0]).is_open
    participant.set_attribute(tx, participant_id=whose[0], name="role", value="cook")
    (role,) = participant.list_definitions(tx, "users")
    disclosures.record_disclosure(
        tx, participant_id=whose[0], given=[Given(role.id, "cook")]
    )
    assert (mine(tx, whose[0]).fitting, mine(tx, whose[0]).is_open) == (1, True)
    take_back(tx)
    interviewed(tx, "woman")
    assert not mine(tx, whose[0]).is_below
    with pytest.raises(NothingToAcceptError):
        disclosures.accept_disclosures(tx, participant_id=whose[0], reason="x")


def test_a_small_count_that_was_approved_gives_away_those_it_counts(
    tx: Transaction,
) -> None:
    paper = start(tx)
    women = [interviewed(tx, "woman") for _ in range(4)]
    man = interviewed(tx, "man")
    line = sample.add_line(
        tx, article_id=paper, kind=LineKind.COMPOSITION, group="users"
    )
    sample.approve_cell(tx, line_id=line.id, name="man")
    told = {each.participant.id for each in disclosures.show_ledger(tx).people}
    assert man in told
    assert not told & set(women)
    (given,) = mine(tx, man).disclosures
    assert (given.way, given.given) == (Way.SAMPLE, Given(GENDER, "man"))
    assert mine(tx, man).is_open


def test_what_was_recorded_by_mistake_is_struck(tx: Transaction) -> None:
    who = interviewed(tx, "woman")
    (kept,) = disclosures.record_disclosure(
        tx, participant_id=who, given=[WOMAN, WOMAN], way=Way.ELSEWHERE, note="a talk"
    )
    assert (kept.note, kept.by) == ("a talk", tx.actor)
    disclosures.strike_disclosure(tx, disclosure_id=kept.id)
    assert disclosures.show_ledger(tx).people == ()


def test_a_disclosure_says_what_and_when(tx: Transaction) -> None:
    who = interviewed(tx, "woman")
    for nothing in ([], [Given(GENDER, " ")]):
        with pytest.raises(NothingGivenError):
            disclosures.record_disclosure(tx, participant_id=who, given=nothing)
    with pytest.raises(NotFoundError):
        disclosures.record_disclosure(
            tx, participant_id=who, given=[Given("no attribute", "x")]
        )
    with pytest.raises(DayAheadError):
        disclosures.record_disclosure(
            tx, participant_id=who, given=[WOMAN], on=date(9999, 1, 1)
        )


def test_words_are_looked_for_beside_labelled_quotes_alone() -> None:
    paper, five = ArticleId("a"), ParticipantId("p5")
    quoted, other = QuoteId("q1"), QuoteId("q2")
    texts = [
        "He works here.",
        f"V works as a home carer {{label:{quoted}}}; “he” is the word.",
        "",
        "The man went on.",
    ]
    blocks = [
        Block(
            BlockId(str(n)),
            paper,
            Content(BlockKind.PROSE, text)
            if text
            else Content(BlockKind.QUOTE, quote_id=other),
            float(n),
        )
        for n, text in enumerate(texts)
    ]
    known = {five: {GENDER: ("man",), "role": ("home carer",), "x": ("yes",)}}
    found = suggestions(paper, blocks, {quoted: five}, known)
    assert [(each.block_id, each.word) for each in found] == [
        ("1", "he"),
        ("1", "home carer"),
    ]

"""How participants are named in each output, on both databases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint import quote
from counterpoint.kernel.ids import ParticipantId
from counterpoint.participant.person.verbs import add_participant
from counterpoint.quote import LabelForm, Output
from counterpoint.quote.label.model import (
    LabelsCollideError,
    NoPseudonymError,
    NoReasonForNoneError,
    PseudonymError,
    PseudonymTakenError,
    checked_pseudonym,
    in_letters,
    number_of_letters,
)
from counterpoint.quote.label.naming import labels_in
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.model import NumberError, Numbering, number_of
from tests.theme.material import OWN, span_of, start, take_back, tell

NUMBERS = st.integers(min_value=1, max_value=3999)


@given(NUMBERS)
def test_roman_numerals_and_letters_come_back_as_they_went(number: int) -> None:
    assert number_of(Numbering.ROMAN.printed(number)) == number
    assert number_of_letters(in_letters(number)) == number


@given(NUMBERS, NUMBERS)
def test_no_two_numbers_share_a_label(one: int, other: int) -> None:
    same = one == other
    assert (in_letters(one) == in_letters(other)) is same
    roman = Numbering.ROMAN
    assert (roman.printed(one) == roman.printed(other)) is same


def test_letters_go_on_after_z() -> None:
    assert [in_letters(n) for n in (1, 26, 27, 52, 53, 702, 703)] == (
        ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
    )
    with pytest.raises(NumberError):
        in_letters(0)
    for wrong in ("", "a", "A1"):
        with pytest.raises(NumberError):
            number_of_letters(wrong)


def test_a_change_of_form_changes_every_place_at_once(tx: Transaction) -> None:
    report_id = tell(tx, "user-03", number=3)
    article_id = start(tx)
    made = quote.propose_quote(
        tx,
        article_id=article_id,
        report_id=report_id,
        fragments=[span_of(tx, report_id, OWN)],
    )
    assert (made.label, made.printed) == ("3", "(3)")
    quote.choose_label_form(
        tx, article_id=article_id, group="users", form=LabelForm.LETTERS
    )
    assert quote.show_quote(tx, made.quote.id).printed == "(C)"
    who = made.participant_id
    assert who is not None
    assert labels_in(tx.connection, article_id) == {who: "C"}
    assert labels_in(tx.connection, article_id, Output.EDITION) == {}
    take_back(tx)
    assert quote.show_quote(tx, made.quote.id).printed == "(3)"
    other = quote.propose_quote(
        tx,
        article_id=start(tx),
        report_id=report_id,
        fragments=[span_of(tx, report_id, OWN)],
    )
    assert other.printed == "(3)"  # another article keeps its own form


def test_none_needs_a_reason_and_is_a_withheld_label(tx: Transaction) -> None:
    report_id = tell(tx, "user-03", number=3)
    article_id = start(tx)
    made = quote.propose_quote(
        tx,
        article_id=article_id,
        report_id=report_id,
        fragments=[span_of(tx, report_id, OWN)],
    )

    def choose(reason: str) -> quote.LabelLedger:
        return quote.choose_label_form(
            tx,
            article_id=article_id,
            group="users",
            form=LabelForm.NONE,
            reason=reason,
        )

    with pytest.raises(NoReasonForNoneError):
        choose(" ")
    ledger = choose("Few live there.")
    assert ledger.lines[0].named[Output.ARTICLE].reason == "Few live there."
    shown = quote.show_quote(tx, made.quote.id)
    assert (shown.label, shown.printed, shown.problems) == (None, "", ())
    assert shown.is_withheld


def test_groups_never_share_a_label(tx: Transaction) -> None:
    for number in range(1, 10):
        add_participant(tx, group="users", number=number)
    add_participant(tx, group="professionals", number=1)
    article_id = start(tx)
    for form in (LabelForm.LETTERS, LabelForm.ROMAN):  # I is the ninth letter
        with pytest.raises(LabelsCollideError):
            quote.choose_label_form(tx, article_id=article_id, group="users", form=form)
    quote.choose_label_form(
        tx, article_id=article_id, group="professionals", form=LabelForm.LETTERS
    )
    ledger = quote.choose_label_form(
        tx, article_id=article_id, group="users", form=LabelForm.ROMAN
    )
    assert ledger.shared == {Output.ARTICLE: frozenset(), Output.EDITION: frozenset()}
    labels = [line.named[Output.ARTICLE].label for line in ledger.lines]
    assert labels[-3:] == ["VIII", "IX", "A"]  # by value, then by group


def test_the_ledger_says_where_a_number_is_above_the_groups_size(
    tx: Transaction,
) -> None:
    for number in (1, 2, 9):
        add_participant(tx, group="users", number=number)
    ledger = quote.show_labels(tx, start(tx))
    assert [line.is_above for line in ledger.lines] == [False, False, True]


def test_pseudonyms_are_given_and_taken_back(tx: Transaction) -> None:
    report_id = tell(tx, "user-03", number=3)
    other = add_participant(tx, group="users", number=4).id
    article_id = start(tx)
    made = quote.propose_quote(
        tx,
        article_id=article_id,
        report_id=report_id,
        fragments=[span_of(tx, report_id, OWN)],
    )
    who = made.participant_id
    assert who is not None
    quote.choose_label_form(
        tx, article_id=article_id, group="users", form=LabelForm.PSEUDONYM
    )
    (open_,) = quote.show_quote(tx, made.quote.id).problems
    assert "pseudonym" in open_
    assert quote.give_pseudonym(tx, participant_id=who, name=" Karl-Erik ")
    shown = quote.show_quote(tx, made.quote.id)
    assert (shown.printed, shown.problems) == ("(Karl-Erik)", ())
    with pytest.raises(PseudonymTakenError):
        quote.give_pseudonym(tx, participant_id=other, name="karl-erik")
    quote.take_back_pseudonym(tx, participant_id=who)
    assert quote.show_quote(tx, made.quote.id).label is None
    with pytest.raises(NoPseudonymError):
        quote.take_back_pseudonym(tx, participant_id=who)


@pytest.mark.parametrize("name", ["", "E", "XV", "7", "Elin 2", "(Elin)", "x" * 41])
def test_a_pseudonym_is_a_name_and_no_label(name: str) -> None:
    with pytest.raises(PseudonymError):
        checked_pseudonym(name, ParticipantId("p"), {})

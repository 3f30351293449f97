"""What a quote gives away of its speaker, beside its clearing, on both databases."""

from counterpoint import participant, quote
from counterpoint.across.clearing.verbs import QuoteDisclosure, Where, show_disclosure
from counterpoint.across.disclosure import verbs as disclosures
from counterpoint.kernel.ids import QuoteId
from counterpoint.participant.ledger.model import GENDER, GROUP, Given
from counterpoint.quote import LabelForm
from counterpoint.storage.transaction import Transaction
from tests.across.test_disclosure import WOMAN, interviewed, placed
from tests.theme.material import OWN, span_of, start


def told(tx: Transaction, quote_id: QuoteId) -> QuoteDisclosure:
    """Show what is given away of a speaker who can be told by the label."""
    found = show_disclosure(tx, quote_id)
    assert found is not None
    return found


def test_prose_note_and_clarification_are_asked_and_the_crowd_shrinks(
    tx: Transaction,
) -> None:
    who, id_ = placed(tx, start(tx), "It was understood by this woman as a sign.")
    participant.change_participant(tx, participant_id=who, gender="woman")
    for gender in ("woman", "man", "man", "man", "man"):
        interviewed(tx, gender)
    found = told(tx, id_)
    assert found.told == (Given(GROUP, "users"),)
    assert [(each.given, each.word, each.where) for each in found.hints] == [
        (WOMAN, "woman", Where.PROSE)
    ]
    assert (found.fitting, found.fitting_with_hints) == (6, 2)
    assert found.is_below
    quote.note_on_quote(tx, quote_id=id_, context_note="She has a lease.")
    report_id = quote.show_quote(tx, id_).quote.report_id
    span = span_of(tx, report_id, "the door")
    quote.clarify_quote(tx, quote_id=id_, span=span, text="of her flat")
    places = [each.where for each in told(tx, id_).hints]
    assert places == [Where.NOTE, Where.CLARIFICATION, Where.PROSE]
    disclosures.record_disclosure(tx, participant_id=who, given=[WOMAN])
    recorded = told(tx, id_)
    assert recorded.hints == ()
    assert (recorded.fitting, recorded.fitting_with_hints) == (2, 2)
    assert {each.fact for each in recorded.told} == {GROUP, GENDER}


def test_nothing_is_joined_to_a_quote_without_a_label(tx: Transaction) -> None:
    paper = start(tx)
    _, id_ = placed(tx, paper, "They said:")
    assert told(tx, id_).hints == ()
    quote.choose_label_form(
        tx,
        article_id=paper,
        group="users",
        form=LabelForm.NONE,
        reason="Few live there.",
    )
    assert OWN in quote.show_quote(tx, id_).text
    assert show_disclosure(tx, id_) is None

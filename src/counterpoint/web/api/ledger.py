"""The disclosure ledger over HTTP."""

from datetime import date

from counterpoint.across.disclosure import verbs as disclosures
from counterpoint.across.disclosure.verbs import PersonLedger
from counterpoint.kernel.ids import (
    ArticleId,
    BlockId,
    DisclosureId,
    MemberId,
    ParticipantId,
)
from counterpoint.participant.ledger.model import Given, Way
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class GivenShown(Shown):
    """A fact as print gives it; ``fact`` is an attribute's id, or gender, age, …."""

    fact: str
    value: str


class DisclosureShown(Shown):
    """One fact that an output gave away; one without an id the program knows itself."""

    id: DisclosureId
    given: GivenShown
    way: Way
    article_id: ArticleId | None
    place_id: str
    note: str
    on: date | None
    by: MemberId | None


class PersonLedgerShown(Shown):
    """What was given away of one participant, and how many people it fits."""

    participant_id: ParticipantId
    label: str
    group: str
    fitting: int
    is_below: bool
    is_open: bool
    accepted: str | None
    disclosures: list[DisclosureShown]


class SuggestionShown(Shown):
    """A word beside a quote that agrees with a fact of its speaker."""

    participant_id: ParticipantId
    given: GivenShown
    article_id: ArticleId
    block_id: BlockId
    word: str


class LedgerShown(Shown):
    """The ledger of the whole study."""

    threshold: int
    names: dict[str, str]
    people: list[PersonLedgerShown]
    suggestions: list[SuggestionShown]


class GivenSent(Sent):
    """A fact as print gives it."""

    fact: str
    value: str


class DisclosureSent(Sent):
    """What an output gives away of somebody."""

    participant_id: ParticipantId
    given: list[GivenSent]
    way: Way = Way.PROSE
    article_id: ArticleId | None = None
    place_id: str = ""
    note: str = ""
    on: date | None = None


class AcceptanceSent(Sent):
    """Why so few people may fit."""

    reason: str


def show_ledger(tx: Transaction) -> LedgerShown:
    """Show what all articles give away of each participant."""
    ledger = disclosures.show_ledger(tx)
    return LedgerShown(
        threshold=ledger.threshold,
        names=ledger.names,
        people=[_person(each) for each in ledger.people],
        suggestions=[SuggestionShown.model_validate(s) for s in ledger.suggestions],
    )


def record_disclosure(tx: Transaction, body: DisclosureSent) -> LedgerShown:
    """Record what an output gives away of somebody."""
    disclosures.record_disclosure(
        tx,
        participant_id=body.participant_id,
        given=[Given(each.fact, each.value) for each in body.given],
        way=body.way,
        article_id=body.article_id,
        place_id=body.place_id,
        note=body.note,
        on=body.on,
    )
    return show_ledger(tx)


def strike_disclosure(tx: Transaction, disclosure_id: DisclosureId) -> LedgerShown:
    """Take a disclosure out that was recorded by mistake."""
    disclosures.strike_disclosure(tx, disclosure_id=disclosure_id)
    return show_ledger(tx)


def accept_disclosures(
    tx: Transaction, participant_id: ParticipantId, body: AcceptanceSent
) -> LedgerShown:
    """Accept that so few people fit what was given away."""
    disclosures.accept_disclosures(
        tx, participant_id=participant_id, reason=body.reason
    )
    return show_ledger(tx)


def _person(each: PersonLedger) -> PersonLedgerShown:
    return PersonLedgerShown(
        participant_id=each.participant.id,
        label=each.participant.label,
        group=each.participant.group,
        fitting=each.fitting,
        is_below=each.is_below,
        is_open=each.is_open,
        accepted=each.acceptance.reason if each.acceptance else None,
        disclosures=[DisclosureShown.model_validate(d) for d in each.disclosures],
    )


ROUTES = [
    endpoint("GET", "/ledger", show_ledger),
    endpoint("POST", "/ledger/disclosures", record_disclosure),
    endpoint("DELETE", "/ledger/disclosures/{disclosure_id}", strike_disclosure),
    endpoint("POST", "/ledger/{participant_id}/acceptance", accept_disclosures),
]

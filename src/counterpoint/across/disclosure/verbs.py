"""What is done about disclosures: show the ledger, record, strike, accept."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from counterpoint.across.disclosure.known import (
    Records,
    automatic,
    records_of,
    speakers_of,
)
from counterpoint.across.disclosure.suggestion import Suggestion, suggestions
from counterpoint.article.sample.model import SMALLEST_CELL
from counterpoint.article.store import get_article, list_articles
from counterpoint.kernel.ids import (
    ArticleId,
    AttributeId,
    DisclosureId,
    ParticipantId,
    new_id,
)
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.manuscript.store import list_blocks
from counterpoint.participant.attribute.definition.store import get_definition
from counterpoint.participant.ledger import store
from counterpoint.participant.ledger.model import (
    AGE,
    GENDER,
    GROUP,
    SERVICE,
    Acceptance,
    Disclosure,
    DisclosureAccepted,
    DisclosureRecorded,
    DisclosureStruck,
    Given,
    NoReasonError,
    NothingGivenError,
    NothingToAcceptError,
    Way,
    crowd,
)
from counterpoint.participant.person.model import Participant
from counterpoint.participant.person.store import get_participant, list_participants
from counterpoint.participant.readiness.model import check_happened
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed

OF_EVERYBODY = frozenset({GROUP, GENDER, AGE, SERVICE})


@dataclass(frozen=True, slots=True)
class PersonLedger:
    """What was given away of one participant, over all articles.

    Attributes:
        disclosures: Those that a member recorded, and those that the program
            knows by itself.
        fitting: How many people of the group it still fits (k).
        acceptance: What a member accepted, if it covers all of it.
    """

    participant: Participant
    disclosures: tuple[Disclosure, ...]
    fitting: int
    acceptance: Acceptance | None = None

    @property
    def is_below(self) -> bool:
        """Whether so few fit that the person may be recognised."""
        return bool(self.disclosures) and self.fitting < SMALLEST_CELL

    @property
    def is_open(self) -> bool:
        """Whether that waits for somebody to settle it."""
        return self.is_below and self.acceptance is None


@dataclass(frozen=True, slots=True)
class Ledger:
    """The ledger of the whole study.

    Attributes:
        people: Those of whom anything was given away, fewest fitting first.
        suggestions: Words of the manuscripts that may give more away.
        threshold: Below which number of fitting people the ledger warns.
        names: What each fact is called that is an attribute's.
    """

    people: tuple[PersonLedger, ...]
    suggestions: tuple[Suggestion, ...]
    threshold: int
    names: dict[str, str]


def show_ledger(tx: Transaction) -> Ledger:
    """Show what all articles give away of each participant.

    Cost is linear in people for each person of whom anything was given away.

    Source: method, rows F30 and F56; section 5.6.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    records = records_of(tx)
    people = _people(tx, records)
    told = {
        (d.participant_id, d.given)
        for each in people
        for d in each.disclosures
        if d.way.is_linked
    }
    offered = [
        each
        for each in _suggestions(tx, records)
        if (each.participant_id, each.given) not in told
    ]
    ordered = sorted(people, key=lambda each: (not each.is_open, each.fitting))
    return Ledger(tuple(ordered), tuple(offered), SMALLEST_CELL, dict(records.names))


def record_disclosure(  # noqa: PLR0913 - a disclosure has these parts
    tx: Transaction,
    *,
    participant_id: ParticipantId,
    given: Sequence[Given],
    way: Way = Way.PROSE,
    article_id: ArticleId | None = None,
    place_id: str = "",
    note: str = "",
    on: date | None = None,
) -> list[Disclosure]:
    """Record what an output gives away of somebody.

    Args:
        tx: Who acts, and in which study.
        participant_id: Of whom.
        given: The facts, each as the output gives it.
        way: How.
        article_id: In which article; none for a talk or a web page.
        place_id: The block or line.
        note: Where, in words.
        on: The day; today if not given.

    Raises:
        NotFoundError: There is no such participant, article or attribute.
        NothingGivenError: No fact is named, or one has no value.
        DayAheadError: The day lies ahead.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    get_participant(tx.connection, participant_id)
    if article_id is not None:
        get_article(tx.connection, article_id)
    facts = _checked(tx, given)
    today = tx.now().date()
    check_happened(on or today, today)
    new = [
        Disclosure(
            id=DisclosureId(new_id()),
            participant_id=participant_id,
            given=each,
            way=way,
            article_id=article_id,
            place_id=place_id,
            note=_line(note),
            on=on or today,
            by=tx.actor,
        )
        for each in facts
    ]
    salt = new_salt()
    witness = digest(salt, json.dumps([[g.fact, g.value] for g in facts]))
    seq = tx.record(DisclosureRecorded(participant_id, len(new), way, witness))
    store.put_disclosures(tx.connection, seq, new, salt)
    return new


def _checked(tx: Transaction, given: Sequence[Given]) -> list[Given]:
    facts = [Given(each.fact, _line(each.value)) for each in given]
    if not facts or not all(each.value for each in facts):
        msg = "Say what was given away, and in which word."
        raise NothingGivenError(msg)
    for each in facts:
        if each.fact not in OF_EVERYBODY:
            get_definition(tx.connection, AttributeId(each.fact))
    return list(dict.fromkeys(facts))


def strike_disclosure(tx: Transaction, *, disclosure_id: DisclosureId) -> None:
    """Take a disclosure out of the ledger that was recorded by mistake.

    Raises:
        NotFoundError: There is no such disclosure.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    gone = store.get_disclosure(tx.connection, disclosure_id)
    seq = tx.record(DisclosureStruck(gone.participant_id, disclosure_id))
    store.retire_disclosure(tx.connection, seq, disclosure_id)


def accept_disclosures(
    tx: Transaction, *, participant_id: ParticipantId, reason: str
) -> Acceptance:
    """Accept that so few people fit what was given away, as it stands now.

    The acceptance ends by itself when more is given away, or when fewer fit.

    Raises:
        NotFoundError: There is no such participant.
        NoReasonError: No reason is given.
        NothingToAcceptError: Nothing lies below the threshold.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    get_participant(tx.connection, participant_id)
    why = _line(reason)
    if not why:
        msg = "Write why this may stand, for example that the person agreed to it."
        raise NoReasonError(msg)
    mine = [
        each
        for each in _people(tx, records_of(tx))
        if each.participant.id == participant_id and each.is_below
    ]
    if not mine:
        msg = "Enough people fit what was given away; nothing needs to be accepted."
        raise NothingToAcceptError(msg)
    given = frozenset(each.given for each in mine[0].disclosures)
    kept = Acceptance(participant_id, given, mine[0].fitting, why, tx.actor)
    seq = tx.record(DisclosureAccepted(participant_id, kept.fitting))
    store.put_acceptance(tx.connection, seq, kept)
    return kept


def _people(tx: Transaction, records: Records) -> list[PersonLedger]:
    given: dict[ParticipantId, list[Disclosure]] = {}
    recorded = store.list_disclosures(tx.connection)
    for each in [*recorded, *automatic(tx, records)]:
        given.setdefault(each.participant_id, []).append(each)
    accepted = store.list_acceptances(tx.connection)
    found = []
    for person in list_participants(tx.connection):
        mine = given.get(person.id, [])
        if not mine:
            continue
        fitting = len(crowd(person.id, records.peers(person.id), mine))
        standing = accepted.get(person.id)
        if standing is not None and not standing.covers(
            [each.given for each in mine], fitting
        ):
            standing = None
        found.append(PersonLedger(person, tuple(mine), fitting, standing))
    return found


def _suggestions(tx: Transaction, records: Records) -> list[Suggestion]:
    found: list[Suggestion] = []
    for article in list_articles(tx.connection):
        speakers = {
            id_: quote.participant_id
            for id_, quote in speakers_of(tx, article).items()
            if quote.participant_id is not None
        }
        blocks = list_blocks(tx.connection, article.id)
        found += suggestions(article.id, blocks, speakers, records.known)
    return found


def _line(text: str) -> str:
    return " ".join(normalised(text).split())

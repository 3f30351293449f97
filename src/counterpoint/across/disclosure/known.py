"""What is recorded of people, and what print gives away by itself."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterpoint.article.model import Article
from counterpoint.article.sample import store as sample_store
from counterpoint.article.sample.fact import Person
from counterpoint.article.sample.model import LineKind
from counterpoint.article.store import list_articles
from counterpoint.article.table.store import get_chosen
from counterpoint.kernel.ids import DisclosureId, ParticipantId, QuoteId
from counterpoint.manuscript.store import list_blocks
from counterpoint.participant.attribute.definition.model import SAID_SO
from counterpoint.participant.attribute.definition.store import list_definitions
from counterpoint.participant.ledger.model import (
    AGE,
    GENDER,
    GROUP,
    SERVICE,
    Disclosure,
    Given,
    Known,
    Way,
)
from counterpoint.participant.person.store import list_participants
from counterpoint.quote.model import Attribution, QuoteInPrint
from counterpoint.quote.verbs import list_quotes
from counterpoint.storage.transaction import Transaction

PRINTED: Mapping[LineKind, bool] = {
    LineKind.COMPOSITION: True,
    LineKind.RANKING: False,
    LineKind.VALUES: False,
}
"""Kinds of line whose small counts name a fact; whether that is the gender."""


@dataclass(frozen=True, slots=True)
class Records:
    """What is known of the people of the study.

    Attributes:
        known: By participant.
        group: The key of each one's group.
        interviewed: As the sample counts them.
        names: What each fact is called, by fact.
    """

    known: Mapping[ParticipantId, Known]
    group: Mapping[ParticipantId, str]
    interviewed: Sequence[Person]
    names: Mapping[str, str]

    def peers(self, whose: ParticipantId) -> dict[ParticipantId, Known]:
        """Give what is known of the interviewed of somebody's group."""
        group = self.group.get(whose)
        return {
            each.id: self.known[each.id]
            for each in self.interviewed
            if each.group == group
        }


def records_of(tx: Transaction) -> Records:
    """Read what is recorded of everybody. Linear in people and their facts."""
    interviewed = sample_store.list_people(tx.connection)
    services = {each.id: each.service for each in interviewed}
    people = list_participants(tx.connection)
    known: dict[ParticipantId, Known] = {}
    for each in people:
        facts: dict[str, tuple[str, ...]] = {
            GROUP: (each.group,),
            GENDER: (each.gender,) if each.gender else (),
            AGE: (str(each.age),) if each.age is not None else (),
        }
        service = services.get(each.id)
        facts[SERVICE] = (service,) if service else ()
        for fact in each.attributes:
            said = tuple(value for value in fact.values if value not in SAID_SO)
            facts[fact.attribute_id] = said
        known[each.id] = facts
    defined = list_definitions(tx.connection)
    return Records(
        known=known,
        group={each.id: each.group for each in people},
        interviewed=interviewed,
        names={each.id: each.name for each in defined},
    )


def speakers_of(tx: Transaction, article: Article) -> dict[QuoteId, QuoteInPrint]:
    """Give an article's placed quotes that print a label."""
    blocks = list_blocks(tx.connection, article.id)
    placed = {block.quote_id for block in blocks if block.quote_id is not None}
    return {
        each.quote.id: each
        for each in list_quotes(tx, article.id)
        if each.quote.id in placed
        and each.name is not None
        and each.participant_id is not None
        and each.quote.attribution is not Attribution.WITHHELD
    }


def automatic(tx: Transaction, records: Records) -> list[Disclosure]:
    """Say what print gives away that the program knows by itself.

    A label gives the group away. A small count that a member let print gives
    its fact away of each of those few whom it counts.
    """
    found: list[Disclosure] = []
    for article in list_articles(tx.connection):
        for id_, quote in speakers_of(tx, article).items():
            who = quote.participant_id
            if who is not None and quote.group is not None:
                given = Given(GROUP, quote.group)
                found.append(_by_itself(who, given, Way.QUOTE, article, id_))
        found += _of_sample(tx, records, article)
        found += _of_table(tx, records, article)
    return found


def _of_sample(
    tx: Transaction, records: Records, article: Article
) -> Iterator[Disclosure]:
    for line in sample_store.list_lines(tx.connection, article.id):
        if line.kind not in PRINTED:
            continue
        section = GENDER if PRINTED[line.kind] else line.attribute
        for value in line.approved:
            for who, given in _holders(tx, records, line.group, section, value):
                yield _by_itself(who, given, Way.SAMPLE, article, line.id)


def _of_table(
    tx: Transaction, records: Records, article: Article
) -> Iterator[Disclosure]:
    chosen = get_chosen(tx.connection, article.id)
    for cell in sorted(chosen.approved):
        if cell.section in chosen.left_out:
            continue
        holders = _holders(tx, records, cell.group, cell.section, cell.value)
        for who, given in holders:
            yield _by_itself(who, given, Way.TABLE, article, cell.section)


def _holders(
    tx: Transaction, records: Records, group: str, section: str, value: str
) -> Iterator[tuple[ParticipantId, Given]]:
    """Find whom a count of a group counts, and which fact it gives away."""
    fact: str | None = GENDER if section == GENDER else None
    for each in list_definitions(tx.connection):
        if (each.group, each.name) == (group, section):
            fact = each.id
    if fact is None or value in SAID_SO:
        return
    for person in records.interviewed:
        mine = (person.gender,) if fact == GENDER else person.values.get(section, ())
        if person.group == group and value in mine:
            yield person.id, Given(fact, value)


def _by_itself(
    who: ParticipantId, given: Given, way: Way, article: Article, place_id: str
) -> Disclosure:
    return Disclosure(
        id=DisclosureId(""),
        participant_id=who,
        given=given,
        way=way,
        article_id=article.id,
        place_id=place_id,
    )

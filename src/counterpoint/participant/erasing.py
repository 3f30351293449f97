"""What of a person this stage keeps, and how their words go from it.

Each stage has such a file: ``parts_of`` names the rows that are a person's,
``erase_words`` empties them in all versions. ``across.withdrawal`` asks all of
them, and its verb asked and recorded the step.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from counterpoint.kernel.ids import InterviewId, ParticipantId, ReportId
from counterpoint.participant.attribute.store import attribute
from counterpoint.participant.contact.store import contact
from counterpoint.participant.inclusion.store import inclusion
from counterpoint.participant.ledger.store import disclosure, disclosure_acceptance
from counterpoint.participant.person.store import participant
from counterpoint.participant.readership import erase_identity
from counterpoint.participant.referral.store import referral
from counterpoint.participant.vault import store as vault_store
from counterpoint.participant.vault.model import AboutKind
from counterpoint.storage.erasing import Part, empty, texts_of
from counterpoint.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Whose:
    """A participant, and by which ids all stages find what is theirs.

    Attributes:
        interview_ids: All interviews with them, also past rows'.
        report_ids: All reports of what they told, also past rows'.
    """

    participant_id: ParticipantId
    interview_ids: frozenset[InterviewId] = frozenset()
    report_ids: frozenset[ReportId] = frozenset()


def parts_of(connection: Connection, whose: Whose) -> list[Part]:
    """Name the rows of this stage that are a person's.

    The person's own row, the way they were reached and the documents of consent
    stay, without a fact about them: the tombstone, and the counts of recruiting.
    """
    del connection  # everything here names the participant itself
    own = frozenset({whose.participant_id})
    who, how = participant.c, referral.c
    return [
        Part("", who.id, own, ends=False, also=(who.age, who.service_id)),
        Part("attributes", attribute.c.participant_id, own),
        Part("", disclosure.c.participant_id, own),
        Part("", disclosure_acceptance.c.participant_id, own),
        Part("findings under criteria", inclusion.c.participant_id, own),
        Part(
            "",
            how.participant_id,
            own,
            ends=False,
            also=(how.contact_id, how.service_id),
        ),
        Part(
            "",
            contact.c.participant_id,
            own,
            ends=False,
            also=(contact.c.participant_id,),
        ),
    ]


def count_identities(connection: Connection, whose: Whose) -> int:
    """Count what the vault holds about a person: 1 or 0."""
    return sum(
        (each.about_kind, each.about_id)
        == (AboutKind.PARTICIPANT, whose.participant_id)
        for each in vault_store.list_kept(connection)
    )


def list_told(connection: Connection, whose: Whose) -> Iterator[str]:
    """List what a person said when they were taken in."""
    own = frozenset({whose.participant_id})
    for table in (attribute, inclusion):
        said, whom = table.c.own_words, table.c.participant_id
        yield from texts_of(connection, said, whom, own)


def erase_words(tx: Transaction, seq: int, whose: Whose) -> None:
    """Take a person's facts, own words and identity out of this stage."""
    for part in parts_of(tx.connection, whose):
        empty(tx.connection, seq, part)
    erase_identity(tx.connection, AboutKind.PARTICIPANT, whose.participant_id)

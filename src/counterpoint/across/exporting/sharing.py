"""Which reports may leave the study."""

from counterpoint import report
from counterpoint.kernel.ids import ParticipantId
from counterpoint.kernel.outcome import Item
from counterpoint.participant.consent.model import ConsentScope, taken_back
from counterpoint.participant.consent.store import said_by_person
from counterpoint.report.model import Report
from counterpoint.storage.transaction import Transaction


def people_who_do_not_share(tx: Transaction) -> frozenset[ParticipantId]:
    """Name those who took back that what they told may be shared."""
    said = said_by_person(tx.connection)
    return frozenset(
        id_ for id_, own in said.items() if ConsentScope.ARCHIVE in taken_back(own)
    )


def reports_to_share(tx: Transaction) -> tuple[list[Report], tuple[Item, ...]]:
    """Part the reports that may leave the study from those that may not.

    Source: method, invariant 23.
    """
    said = said_by_person(tx.connection)
    shared: list[Report] = []
    left: list[Item] = []
    for each in report.list_reports(tx):
        own = said.get(each.participant_id, []) if each.participant_id else []
        if ConsentScope.ARCHIVE in taken_back(own):
            msg = "The participant took back that the report may be shared."
            left.append(Item("reports", each.key, msg))
        else:
            shared.append(each)
    return shared, tuple(left)

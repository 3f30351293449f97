"""A participant who takes back that their report may be shared."""

from datetime import date

from counterpoint.kernel.ids import ConsentId, ReportId, new_id
from counterpoint.participant.consent.model import (
    Consent,
    ConsentForm,
    ConsentGiven,
    ConsentKind,
    ConsentScope,
)
from counterpoint.participant.consent.store import put_consent
from counterpoint.report.store import get_report
from counterpoint.storage.transaction import Transaction


def take_sharing_back(tx: Transaction, report_id: ReportId) -> None:
    """Keep that whose report it is took sharing back."""
    person = get_report(tx.connection, report_id).participant_id
    assert person is not None
    back = Consent(
        id=ConsentId(new_id()),
        participant_id=person,
        kind=ConsentKind.WITHDRAWN,
        scopes=frozenset({ConsentScope.ARCHIVE}),
        said_on=date(2018, 3, 5),
        document="",
        form=ConsentForm.ORAL,
        recorded_by=tx.actor,
    )
    given = ConsentGiven(person, back.id, "", back.form, None)
    put_consent(tx.connection, tx.record(given), back)

"""Withdrawals over HTTP: requests, a look ahead, certificates."""

from datetime import date, datetime

from fastapi import Response

from counterpoint.across.withdrawal import verbs
from counterpoint.across.withdrawal.model import (
    Certificate,
    Copy,
    CopyKind,
    CopyOutcome,
    Withdrawal,
)
from counterpoint.kernel.ids import MemberId, ParticipantId
from counterpoint.kernel.text import Utf16Map
from counterpoint.participant import ConsentForm, ConsentScope
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint
from counterpoint.web.media_type import WORD


class WithdrawnScopesSent(Sent):
    """What the participant takes back; taking no part takes back everything."""

    scopes: list[ConsentScope]


class WithdrawalRequestSent(WithdrawnScopesSent):
    """That a participant takes something back, and when they said so."""

    said_on: date
    form: ConsentForm = ConsentForm.ORAL


class CopyOutcomeSent(Sent):
    """What became of a copy; null opens it again."""

    outcome: CopyOutcome | None


class WithdrawalRequestShown(Shown):
    """A request that waits for a coordinator."""

    id: str
    participant_id: ParticipantId
    scopes: list[ConsentScope]
    said_on: date
    form: ConsentForm
    by: MemberId


class WithdrawalShown(Shown):
    """A withdrawal that was carried out."""

    id: str
    participant_id: ParticipantId
    scopes: list[ConsentScope]
    said_on: date
    form: ConsentForm
    by: MemberId
    at: datetime
    cleared_at: datetime | None
    repeated: bool
    erases: bool

    @classmethod
    def of(cls, done: Withdrawal) -> "WithdrawalShown":
        """Show a withdrawal."""
        return cls.model_validate(
            {
                **{name: getattr(done, name) for name in cls.model_fields},
                "scopes": _in_order(done.scopes),
            }
        )


class WithdrawalStateShown(Shown):
    """What a participant took back, and what waits."""

    requests: list[WithdrawalRequestShown]
    withdrawals: list[WithdrawalShown]


class TouchedShown(Shown):
    """How many things of one kind."""

    thing: str
    number: int


class StretchPlaceShown(Shown):
    """Where a stretch stands in its text, in UTF-16 units."""

    start: int
    end: int


class StretchShown(Shown):
    """A place in the team's own text that repeats the person's words."""

    key: str
    place: str
    object_id: str
    is_standing: bool
    texts: int
    text: str
    spans: list[StretchPlaceShown]


class HeldCopyShown(Shown):
    """A backup or an export made while the words stood in the study."""

    id: str
    kind: CopyKind
    what: str
    by: MemberId
    at: datetime
    path: str | None
    is_told: bool
    outcome: CopyOutcome | None
    settled_by: MemberId | None
    settled_at: datetime | None


class WithdrawalPreviewShown(Shown):
    """What a withdrawal would touch."""

    scopes: list[ConsentScope]
    erases: bool
    touched: list[TouchedShown]
    stretches: list[StretchShown]
    copies: list[HeldCopyShown]


class KeptStretchShown(Shown):
    """A stretch that a coordinator let stand."""

    place: str
    object_id: str
    reason: str


class CertificateShown(Shown):
    """The proof of a withdrawal."""

    withdrawal: WithdrawalShown
    group: str
    number: int
    label: str
    touched: list[TouchedShown]
    kept: list[KeptStretchShown]
    copies: list[HeldCopyShown]

    @classmethod
    def of(cls, found: Certificate) -> "CertificateShown":
        """Show a certificate."""
        return cls(
            withdrawal=WithdrawalShown.of(found.withdrawal),
            group=found.group,
            number=found.number,
            label=found.label,
            touched=[TouchedShown.model_validate(each) for each in found.touched],
            kept=[KeptStretchShown.model_validate(each) for each in found.kept],
            copies=_copies(found.copies),
        )


def get_withdrawal_state(
    tx: Transaction, participant_id: ParticipantId
) -> WithdrawalStateShown:
    """Answer what a participant took back, and what waits."""
    found = verbs.show_state(tx, participant_id)
    return WithdrawalStateShown(
        requests=[
            WithdrawalRequestShown(
                id=each.id,
                participant_id=each.participant_id,
                scopes=_in_order(each.scopes),
                said_on=each.said_on,
                form=each.form,
                by=each.by,
            )
            for each in found.requests
        ],
        withdrawals=[WithdrawalShown.of(each) for each in found.withdrawals],
    )


def post_withdrawal_request(
    tx: Transaction, participant_id: ParticipantId, body: WithdrawalRequestSent
) -> WithdrawalStateShown:
    """Write down that a participant takes something back."""
    verbs.request_withdrawal(tx, participant_id=participant_id, **body.model_dump())
    return get_withdrawal_state(tx, participant_id)


def delete_withdrawal_request(
    tx: Transaction, participant_id: ParticipantId, request_id: str
) -> WithdrawalStateShown:
    """Take a request off the list."""
    verbs.drop_request(tx, request_id=request_id)
    return get_withdrawal_state(tx, participant_id)


def post_withdrawal_preview(
    tx: Transaction, participant_id: ParticipantId, body: WithdrawnScopesSent
) -> WithdrawalPreviewShown:
    """Answer what a withdrawal would touch; nothing is changed."""
    seen = verbs.preview_withdrawal(
        tx, participant_id=participant_id, scopes=body.scopes
    )
    stretches = []
    for each in seen.stretches:
        units = Utf16Map(each.text)
        spans = [
            StretchPlaceShown(start=units.to_units(s.start), end=units.to_units(s.end))
            for s in each.spans
        ]
        facts = {
            name: getattr(each, name)
            for name in StretchShown.model_fields
            if name != "spans"
        }
        stretches.append(StretchShown(**facts, spans=spans))
    return WithdrawalPreviewShown(
        scopes=_in_order(seen.scopes),
        erases=seen.erases,
        touched=[TouchedShown.model_validate(each) for each in seen.touched],
        stretches=stretches,
        copies=_copies(seen.copies),
    )


def get_certificate(tx: Transaction, withdrawal_id: str) -> CertificateShown:
    """Answer with the proof of a withdrawal."""
    return CertificateShown.of(verbs.show_certificate(tx, withdrawal_id))


def get_certificate_document(tx: Transaction, withdrawal_id: str) -> Response:
    """Give the certificate as a Word document."""
    printed = verbs.print_certificate(tx, withdrawal_id)
    headers = {"content-disposition": 'attachment; filename="certificate.docx"'}
    return Response(printed, media_type=WORD, headers=headers)


def put_copy(
    tx: Transaction, withdrawal_id: str, copy_id: str, body: CopyOutcomeSent
) -> CertificateShown:
    """Say what became of a copy that still held the words."""
    settled = verbs.settle_copy(
        tx, withdrawal_id=withdrawal_id, copy_id=copy_id, outcome=body.outcome
    )
    return CertificateShown.of(settled)


def _copies(copies: tuple[Copy, ...]) -> list[HeldCopyShown]:
    return [HeldCopyShown.model_validate(each) for each in copies]


def _in_order(scopes: frozenset[ConsentScope]) -> list[ConsentScope]:
    return [each for each in ConsentScope if each in scopes]


_OF_PERSON = "/participants/{participant_id}/withdrawal"

ROUTES = [
    endpoint("GET", _OF_PERSON, get_withdrawal_state),
    endpoint("POST", f"{_OF_PERSON}/requests", post_withdrawal_request),
    endpoint(
        "DELETE", f"{_OF_PERSON}/requests/{{request_id}}", delete_withdrawal_request
    ),
    endpoint("POST", f"{_OF_PERSON}/preview", post_withdrawal_preview, reads=True),
    endpoint("GET", "/withdrawals/{withdrawal_id}", get_certificate),
    endpoint("GET", "/withdrawals/{withdrawal_id}/document", get_certificate_document),
    endpoint("PUT", "/withdrawals/{withdrawal_id}/copies/{copy_id}", put_copy),
]

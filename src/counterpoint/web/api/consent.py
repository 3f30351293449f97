"""One participant's way over HTTP: criteria, information, consent, exit."""

from collections.abc import Mapping
from datetime import date, time

from counterpoint import participant
from counterpoint.across.recruitment import verbs as recruitment
from counterpoint.kernel.ids import (
    ContactId,
    CriterionId,
    InformationId,
    MemberId,
    ParticipantId,
    ServiceId,
    SheetId,
)
from counterpoint.participant import (
    ConsentForm,
    ConsentScope,
    Exit,
    InformationForm,
    InformationKind,
    PersonStanding,
    Step,
)
from counterpoint.participant.consent.model import ConsentKind
from counterpoint.storage.transaction import Transaction
from counterpoint.study.criterion.model import CriterionKind
from counterpoint.web.api.participant import ParticipantShown
from counterpoint.web.endpoint import Sent, Shown, endpoint


class SaidShown(Shown):
    """A sentence and what stands in it."""

    sentence: str
    values: Mapping[str, str | int]


class AskedShown(Shown):
    """A criterion of the participant's group."""

    id: CriterionId
    kind: CriterionKind
    wording: str


class ReachedShown(Shown):
    """How somebody was reached; the contact is for coordinators alone."""

    approached_on: date
    service_id: ServiceId | None
    contact_id: ContactId | None


class InclusionShown(Shown):
    """What was found under a criterion; the contact is for coordinators alone."""

    criterion_id: CriterionId
    kind: CriterionKind
    is_met: bool
    checked_on: date
    own_words: str
    reason: str
    contact_id: ContactId | None
    service_id: ServiceId | None


class InformationShown(Shown):
    """One time at which the participant was told."""

    id: InformationId
    kind: InformationKind
    on: date
    clock: time | None
    informant_id: MemberId
    document: str
    form: InformationForm


class ConsentShown(Shown):
    """One thing the participant said about what they agree to."""

    kind: ConsentKind
    scopes: list[ConsentScope]
    said_on: date
    document: str
    form: ConsentForm


class RecordShown(Shown):
    """A participant's way; lists that the member may not see are null."""

    participant: ParticipantShown
    standing: PersonStanding
    step: Step | None
    criteria: list[AskedShown]
    next_criterion_id: CriterionId | None
    forbids: SaidShown | None
    referral: ReachedShown | None
    inclusions: list[InclusionShown]
    is_informed: bool
    scopes: list[ConsentScope]
    information: list[InformationShown] | None
    consents: list[ConsentShown] | None


class FindingSent(Sent):
    """What was found under a criterion."""

    on: date
    is_met: bool = True
    own_words: str = ""
    reason: str = ""


class ConfirmationSent(Sent):
    """Whether a contact confirms it."""

    on: date
    contact_id: ContactId | None = None
    is_met: bool = True
    reason: str = ""


class InformationSent(Sent):
    """That the participant was told."""

    kind: InformationKind
    on: date
    clock: time | None = None
    informant_id: MemberId | None = None
    document: str = ""
    sheet_id: SheetId | None = None
    form: InformationForm = InformationForm.BOTH


class ConsentSent(Sent):
    """All that the participant agrees to."""

    scopes: list[ConsentScope]
    said_on: date
    document: str = ""
    sheet_id: SheetId | None = None
    form: ConsentForm = ConsentForm.WRITTEN


class ExitSent(Sent):
    """How the participant left, and when."""

    exit: Exit
    on: date


def get_record(tx: Transaction, participant_id: ParticipantId) -> RecordShown:
    """Show a participant's way, as far as the member may see it."""
    found = recruitment.show_record(tx, participant_id)
    told = found.information
    said = found.consents
    return RecordShown(
        participant=ParticipantShown.model_validate(found.participant),
        standing=found.standing,
        step=found.step,
        criteria=[AskedShown.model_validate(each) for each in found.criteria],
        next_criterion_id=found.next_criterion_id,
        forbids=(
            None if found.forbids is None else SaidShown.model_validate(found.forbids)
        ),
        referral=(
            None
            if found.referral is None
            else ReachedShown.model_validate(found.referral)
        ),
        inclusions=[InclusionShown.model_validate(each) for each in found.inclusions],
        is_informed=found.is_informed,
        scopes=_in_order(found.scopes),
        information=None
        if told is None
        else [
            InformationShown(
                id=each.id,
                kind=each.kind,
                on=each.given.on,
                clock=each.given.clock,
                informant_id=each.informant_id,
                document=each.document,
                form=each.form,
            )
            for each in told
        ],
        consents=None
        if said is None
        else [
            ConsentShown(
                kind=each.kind,
                scopes=_in_order(each.scopes),
                said_on=each.said_on,
                document=each.document,
                form=each.form,
            )
            for each in said
        ],
    )


def put_criterion(
    tx: Transaction,
    participant_id: ParticipantId,
    criterion_id: CriterionId,
    body: FindingSent,
) -> RecordShown:
    """Record what was found under a criterion that nobody must confirm."""
    participant.record_criterion(
        tx,
        participant_id=participant_id,
        criterion_id=criterion_id,
        **body.model_dump(),
    )
    return get_record(tx, participant_id)


def put_confirmation(
    tx: Transaction,
    participant_id: ParticipantId,
    criterion_id: CriterionId,
    body: ConfirmationSent,
) -> RecordShown:
    """Record whether a contact confirms what the participant tells."""
    participant.record_confirmation(
        tx,
        participant_id=participant_id,
        criterion_id=criterion_id,
        **body.model_dump(),
    )
    return get_record(tx, participant_id)


def post_information(
    tx: Transaction, participant_id: ParticipantId, body: InformationSent
) -> RecordShown:
    """Record that the participant was told."""
    participant.record_information(
        tx, participant_id=participant_id, **body.model_dump()
    )
    return get_record(tx, participant_id)


def post_consent(
    tx: Transaction, participant_id: ParticipantId, body: ConsentSent
) -> RecordShown:
    """Record what the participant agrees to."""
    participant.record_consent(tx, participant_id=participant_id, **body.model_dump())
    return get_record(tx, participant_id)


def post_exit(
    tx: Transaction, participant_id: ParticipantId, body: ExitSent
) -> RecordShown:
    """Record that the participant declined, or is not eligible."""
    participant.record_exit(
        tx, participant_id=participant_id, exit_=body.exit, on=body.on
    )
    return get_record(tx, participant_id)


def _in_order(scopes: frozenset[ConsentScope]) -> list[ConsentScope]:
    return [each for each in ConsentScope if each in scopes]


ROUTES = [
    endpoint("GET", "/participants/{participant_id}/record", get_record),
    endpoint(
        "PUT", "/participants/{participant_id}/criteria/{criterion_id}", put_criterion
    ),
    endpoint(
        "PUT",
        "/participants/{participant_id}/confirmations/{criterion_id}",
        put_confirmation,
    ),
    endpoint("POST", "/participants/{participant_id}/information", post_information),
    endpoint("POST", "/participants/{participant_id}/consent", post_consent),
    endpoint("POST", "/participants/{participant_id}/exit", post_exit),
]

"""Recruitment over HTTP: standings, flow, grid, contacts, referrals, sheets."""

from collections.abc import Iterator
from datetime import date

from fastapi.responses import StreamingResponse

from counterpoint import participant
from counterpoint.across.recruitment import verbs as recruitment
from counterpoint.kernel.errors import ForbiddenError
from counterpoint.kernel.ids import (
    ContactId,
    GroupId,
    ParticipantId,
    ReferralId,
    ServiceId,
    SheetId,
)
from counterpoint.participant import (
    Outcome,
    PersonOrigin,
    PersonStanding,
    SheetKind,
    Step,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study.service.model import Mode, Sector
from counterpoint.web.api.participant import ParticipantShown
from counterpoint.web.endpoint import Sent, Shown, endpoint
from counterpoint.web.media_type import WORD


class StandingShown(Shown):
    """How far one participant has come."""

    id: ParticipantId
    group: str
    number: int
    label: str
    origin: PersonOrigin
    service_id: ServiceId | None
    standing: PersonStanding
    step: Step | None


class FlowShown(Shown):
    """How recruiting to one group went, in counts only."""

    group: str
    plural: str
    target: int | None
    approached: int
    brought_in: int
    waiting: int
    declined: int
    not_eligible: int
    no_show: int
    interviewed: int
    withdrawn: int


class GridCellShown(Shown):
    """How many participants of a group came through one kind of service."""

    group: str
    sector: Sector
    mode: Mode
    people: int


class ContactShown(Shown):
    """A professional contact; the name lies in the vault."""

    id: ContactId
    number: int
    service_id: ServiceId | None
    participant_id: ParticipantId | None


class ReferralShown(Shown):
    """Somebody who was approached."""

    id: ReferralId
    group_id: GroupId
    approached_on: date
    service_id: ServiceId | None
    contact_id: ContactId | None
    outcome: Outcome
    outcome_on: date | None
    participant_id: ParticipantId | None


class DoubleRoleShown(Shown):
    """A participant who also referred or confirmed others."""

    participant_id: ParticipantId
    contact_id: ContactId
    referred: tuple[ParticipantId, ...]
    confirmed: tuple[ParticipantId, ...]


class RecruitersShown(Shown):
    """Who referred and confirmed whom."""

    double_roles: list[DoubleRoleShown]
    contacts: list[ContactShown]
    referrals: list[ReferralShown]


class SheetShown(Shown):
    """A version of a printed sheet."""

    id: SheetId
    kind: SheetKind
    number: int
    language: str
    text: str
    group_id: GroupId | None


class RecruitmentShown(Shown):
    """Where recruiting stands; who referred whom is for coordinators alone."""

    people: list[StandingShown]
    flow: list[FlowShown]
    grid: list[GridCellShown]
    double_role_count: int
    double_roles: list[DoubleRoleShown] | None
    contacts: list[ContactShown] | None
    referrals: list[ReferralShown] | None
    sheets: list[SheetShown]
    facts_before_consent: bool


class ContactSent(Sent):
    """A contact to be taken up; never the name."""

    is_no_member: bool
    service_id: ServiceId | None = None
    participant_id: ParticipantId | None = None


class ContactChangeSent(Sent):
    """Those facts of a contact that change; null is not known."""

    service_id: ServiceId | None = None
    participant_id: ParticipantId | None = None


class ReferralSent(Sent):
    """An approach to be recorded."""

    group: str
    approached_on: date
    service_id: ServiceId | None = None
    contact_id: ContactId | None = None


class OutcomeSent(Sent):
    """What came of an approach, and on which day that was known."""

    outcome: Outcome
    on: date


class NumberSent(Sent):
    """The number in print; the next free one if none is given."""

    number: int | None = None


class ProposedSent(Sent):
    """Somebody to be taken in who was not recorded as approached."""

    group: str
    number: int | None = None
    service_id: ServiceId | None = None


class SheetSent(Sent):
    """A new version of a sheet."""

    kind: SheetKind
    text: str
    group: str | None = None
    language: str | None = None


class SheetTextShown(Shown):
    """A text to begin from."""

    text: str


class RuleSent(Sent):
    """Whether facts about people are kept before they have agreed."""

    allowed: bool


def get_recruitment(tx: Transaction) -> RecruitmentShown:
    """Answer where recruiting stands, as far as the member may see it."""
    people = [
        StandingShown(
            id=each.participant.id,
            group=each.participant.group,
            number=each.participant.number,
            label=each.participant.label,
            origin=each.participant.origin,
            service_id=each.participant.service_id,
            standing=each.standing,
            step=each.step,
        )
        for each in recruitment.list_standings(tx)
    ]
    who = _recruiters(tx)
    return RecruitmentShown(
        people=people,
        flow=[FlowShown.model_validate(each) for each in recruitment.show_flow(tx)],
        grid=[GridCellShown.model_validate(each) for each in recruitment.show_grid(tx)],
        double_role_count=participant.count_double_roles(tx),
        double_roles=None if who is None else who.double_roles,
        contacts=None if who is None else who.contacts,
        referrals=None if who is None else who.referrals,
        sheets=[
            SheetShown.model_validate(each) for each in participant.list_sheets(tx)
        ],
        facts_before_consent=participant.may_keep_facts_before_consent(tx),
    )


def _recruiters(tx: Transaction) -> RecruitersShown | None:
    """Give who referred and confirmed whom, to a member who may see it."""
    try:
        return RecruitersShown(
            double_roles=[
                DoubleRoleShown.model_validate(each)
                for each in participant.list_double_roles(tx)
            ],
            contacts=[
                ContactShown.model_validate(each)
                for each in participant.list_contacts(tx)
            ],
            referrals=[
                ReferralShown.model_validate(each)
                for each in participant.list_referrals(tx)
            ],
        )
    except ForbiddenError:
        return None


def post_flow(tx: Transaction) -> StreamingResponse:
    """Write the flow as comma-separated values: counts, and nothing else."""
    return _file(recruitment.export_flow(tx).encode(), "text/csv", "flow.csv")


def post_contact(tx: Transaction, body: ContactSent) -> ContactShown:
    """Take up a professional contact."""
    return ContactShown.model_validate(participant.add_contact(tx, **body.model_dump()))


def patch_contact(
    tx: Transaction, contact_id: ContactId, body: ContactChangeSent
) -> ContactShown:
    """Change those facts of a contact that are sent."""
    sent = body.model_dump(exclude_unset=True)
    changed = participant.change_contact(tx, contact_id=contact_id, **sent)
    return ContactShown.model_validate(changed)


def delete_contact(tx: Transaction, contact_id: ContactId) -> None:
    """Take a contact off the list who referred or confirmed nobody."""
    participant.retire_contact(tx, contact_id=contact_id)


def post_referral(tx: Transaction, body: ReferralSent) -> ReferralShown:
    """Record that somebody was approached."""
    return ReferralShown.model_validate(
        participant.record_referral(tx, **body.model_dump())
    )


def patch_referral(
    tx: Transaction, referral_id: ReferralId, body: OutcomeSent
) -> ReferralShown:
    """Record what came of an approach."""
    return ReferralShown.model_validate(
        participant.settle_referral(
            tx, referral_id=referral_id, outcome=body.outcome, on=body.on
        )
    )


def delete_referral(tx: Transaction, referral_id: ReferralId) -> None:
    """Take an approach off the list that was recorded by mistake."""
    participant.retire_referral(tx, referral_id=referral_id)


def post_referred(
    tx: Transaction, referral_id: ReferralId, body: NumberSent
) -> ParticipantShown:
    """Take the person of an approach in; they get a number."""
    taken = participant.propose_participant(
        tx, referral_id=referral_id, number=body.number
    )
    return ParticipantShown.model_validate(taken)


def post_proposed(tx: Transaction, body: ProposedSent) -> ParticipantShown:
    """Take somebody in who is recruited here; they get a number."""
    return ParticipantShown.model_validate(
        participant.propose_participant(tx, **body.model_dump())
    )


def post_sheet(tx: Transaction, body: SheetSent) -> SheetShown:
    """Write a new version of a sheet."""
    return SheetShown.model_validate(participant.write_sheet(tx, **body.model_dump()))


def get_sheet_text(
    tx: Transaction, kind: SheetKind, language: str | None = None
) -> SheetTextShown:
    """Give a text to begin from."""
    return SheetTextShown(
        text=participant.suggest_sheet(tx, kind=kind, language=language)
    )


def get_sheet_document(tx: Transaction, sheet_id: SheetId) -> StreamingResponse:
    """Give a sheet as a Word document."""
    printed = participant.print_sheet(tx, sheet_id)
    sheet = next(s for s in participant.list_sheets(tx) if s.id == sheet_id)
    return _file(printed, WORD, f"{sheet.kind.value}-{sheet.number}.docx")


def put_recruitment_rule(tx: Transaction, body: RuleSent) -> None:
    """Settle whether facts about people are kept before they have agreed."""
    participant.keep_facts_before_consent(tx, allowed=body.allowed)


def _file(content: bytes, media_type: str, name: str) -> StreamingResponse:
    def once() -> Iterator[bytes]:
        yield content

    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(once(), media_type=media_type, headers=headers)


ROUTES = [
    endpoint("GET", "/recruitment", get_recruitment),
    endpoint("POST", "/recruitment/flow", post_flow),
    endpoint("PUT", "/recruitment/rule", put_recruitment_rule),
    endpoint("POST", "/contacts", post_contact),
    endpoint("PATCH", "/contacts/{contact_id}", patch_contact),
    endpoint("DELETE", "/contacts/{contact_id}", delete_contact),
    endpoint("POST", "/referrals", post_referral),
    endpoint("PATCH", "/referrals/{referral_id}", patch_referral),
    endpoint("DELETE", "/referrals/{referral_id}", delete_referral),
    endpoint("POST", "/referrals/{referral_id}/participant", post_referred),
    endpoint("POST", "/proposed", post_proposed),
    endpoint("POST", "/sheets", post_sheet),
    endpoint("GET", "/sheets/text", get_sheet_text),
    endpoint("GET", "/sheets/{sheet_id}/document", get_sheet_document),
]

"""Recruiting on both databases: contacts, referrals, criteria, consent."""

from datetime import timedelta

import pytest

from counterpoint import participant
from counterpoint.across.recruitment import verbs as recruitment
from counterpoint.kernel.ids import MemberId
from counterpoint.participant import (
    ConsentScope,
    Exit,
    Outcome,
    PersonStanding,
)
from counterpoint.participant.contact.model import (
    ContactInUseError,
    NotAMemberAttestedError,
)
from counterpoint.participant.inclusion.model import (
    NoConfirmerError,
    NoOwnWordsError,
    OtherCriterionError,
    OwnConfirmerError,
)
from counterpoint.participant.person.model import ChangedMeanwhileError
from counterpoint.participant.readiness.model import (
    DayAheadError,
    LeftError,
    NotIncludedError,
    check_may_be_booked,
)
from counterpoint.participant.readiness.store import readiness_of
from counterpoint.participant.referral.model import OutcomeDayError, TakenInError
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.criterion.model import CriterionKind
from counterpoint.study.ethics.model import BeforeApprovalError, NoApprovalError
from counterpoint.study.member.model import Role
from counterpoint.study.permission import NotAllowedError
from tests.participant.recruiting import (
    AGREED,
    APPROVED,
    INFORMED,
    LATER,
    approved,
    consent,
    criterion,
    informed,
    member,
    proposed,
    ready_user,
)

DAY = timedelta(days=1)


def test_a_contact_must_be_attested_to_be_no_member(tx: Transaction) -> None:
    with pytest.raises(NotAMemberAttestedError):
        participant.add_contact(tx, is_no_member=False)


def test_a_contact_who_referred_somebody_stays_on_the_list(tx: Transaction) -> None:
    ground = approved(tx)
    spare = participant.add_contact(tx, is_no_member=True)
    proposed(tx, ground)
    with pytest.raises(ContactInUseError):
        participant.retire_contact(tx, contact_id=ground.contact)
    participant.retire_contact(tx, contact_id=spare.id)
    again = participant.add_contact(tx, is_no_member=True)
    assert [each.number for each in participant.list_contacts(tx)] == [1, again.number]
    assert again.number == spare.number + 1


def test_nobody_is_approached_before_the_approval(tx: Transaction) -> None:
    with pytest.raises(NoApprovalError):
        participant.record_referral(tx, group="users", approached_on=LATER)
    with pytest.raises(NoApprovalError):
        participant.propose_participant(tx, group="users")
    approved(tx)
    with pytest.raises(BeforeApprovalError) as refused:
        participant.record_referral(tx, group="users", approached_on=APPROVED - DAY)
    assert APPROVED.isoformat() in str(refused.value)
    ahead = tx.now().date() + 3 * DAY
    with pytest.raises(DayAheadError):
        participant.record_referral(tx, group="users", approached_on=ahead)


def test_a_referral_leads_to_one_participant_with_the_next_number(
    tx: Transaction,
) -> None:
    ground = approved(tx)
    first, second = proposed(tx, ground), proposed(tx, ground)
    assert (first.number, second.number) == (1, 2)
    assert second.origin is participant.PersonOrigin.RECRUITED
    assert second.service_id is not None
    taken = participant.list_referrals(tx)[0]
    assert (taken.outcome, taken.participant_id) == (Outcome.TAKEN_IN, first.id)
    with pytest.raises(TakenInError):
        participant.propose_participant(tx, referral_id=taken.id)
    with pytest.raises(TakenInError):
        participant.settle_referral(
            tx, referral_id=taken.id, outcome=Outcome.DECLINED, on=LATER
        )
    with pytest.raises(TakenInError):
        participant.retire_referral(tx, referral_id=taken.id)


def test_an_outcome_is_not_dated_before_the_approach(tx: Transaction) -> None:
    approved(tx)
    asked = participant.record_referral(tx, group="users", approached_on=LATER)
    with pytest.raises(OutcomeDayError):
        participant.settle_referral(
            tx, referral_id=asked.id, outcome=Outcome.DECLINED, on=LATER - DAY
        )
    participant.settle_referral(
        tx, referral_id=asked.id, outcome=Outcome.NOT_ELIGIBLE, on=LATER
    )
    (flow, _) = recruitment.show_flow(tx)
    assert (flow.approached, flow.not_eligible, flow.interviewed) == (1, 1, 0)


def test_a_change_needs_the_persons_own_words(tx: Transaction) -> None:
    person = informed(tx, approved(tx))
    asked = criterion(tx, "users", CriterionKind.OWN_CHANGE)
    with pytest.raises(NoOwnWordsError):
        participant.record_criterion(
            tx, participant_id=person.id, criterion_id=asked, on=LATER, own_words=" "
        )
    participant.record_criterion(
        tx, participant_id=person.id, criterion_id=asked, on=LATER, is_met=False
    )


def test_a_confirmation_needs_a_contact_who_is_not_the_person(tx: Transaction) -> None:
    ground = approved(tx)
    person = informed(tx, ground)
    asked = criterion(tx, "users", CriterionKind.CONFIRMATION)
    with pytest.raises(NoConfirmerError):
        participant.record_confirmation(
            tx,
            participant_id=person.id,
            criterion_id=asked,
            contact_id=None,
            on=LATER,
        )
    self_made = participant.add_contact(tx, is_no_member=True, participant_id=person.id)
    with pytest.raises(OwnConfirmerError):
        participant.record_confirmation(
            tx,
            participant_id=person.id,
            criterion_id=asked,
            contact_id=self_made.id,
            on=LATER,
        )
    with pytest.raises(OtherCriterionError):
        participant.record_criterion(
            tx, participant_id=person.id, criterion_id=asked, on=LATER, own_words="x"
        )


def test_a_criterion_of_another_group_is_not_this_persons(tx: Transaction) -> None:
    person = informed(tx, approved(tx))
    asked = criterion(tx, "professionals", CriterionKind.FIELD_EXPERIENCE)
    with pytest.raises(OtherCriterionError):
        participant.record_criterion(
            tx, participant_id=person.id, criterion_id=asked, on=LATER
        )


def test_the_latest_finding_under_a_criterion_stands(tx: Transaction) -> None:
    ground = approved(tx)
    person = ready_user(tx, ground)
    check_may_be_booked(readiness_of(tx.connection, person.id))
    asked = criterion(tx, "users", CriterionKind.OWN_CHANGE)
    participant.record_criterion(
        tx, participant_id=person.id, criterion_id=asked, on=AGREED, is_met=False
    )
    known = readiness_of(tx.connection, person.id)
    assert known.missing == known.not_met == (CriterionKind.OWN_CHANGE,)
    with pytest.raises(NotIncludedError, match="own experience of change"):
        check_may_be_booked(known)


def test_a_professional_needs_experience_and_no_confirmation(tx: Transaction) -> None:
    person = informed(tx, approved(tx), "professionals")
    assert readiness_of(tx.connection, person.id).missing == (
        CriterionKind.FIELD_EXPERIENCE,
    )
    asked = criterion(tx, "professionals", CriterionKind.FIELD_EXPERIENCE)
    participant.record_criterion(
        tx, participant_id=person.id, criterion_id=asked, on=LATER
    )
    consent(tx, person)
    check_may_be_booked(readiness_of(tx.connection, person.id))


def test_criteria_and_consent_are_not_dated_before_the_approval(
    tx: Transaction,
) -> None:
    person = informed(tx, approved(tx))
    asked = criterion(tx, "users", CriterionKind.OWN_CHANGE)
    with pytest.raises(BeforeApprovalError):
        participant.record_criterion(
            tx,
            participant_id=person.id,
            criterion_id=asked,
            on=APPROVED - DAY,
            own_words="x",
        )
    with pytest.raises(BeforeApprovalError):
        consent(tx, person, on=APPROVED - DAY)


def test_who_left_keeps_the_number_and_nothing_is_added(tx: Transaction) -> None:
    ground = approved(tx)
    person = proposed(tx, ground)
    participant.record_exit(
        tx, participant_id=person.id, exit_=Exit.DECLINED, on=INFORMED
    )
    assert proposed(tx, ground).number == person.number + 1
    asked = criterion(tx, "users", CriterionKind.OWN_CHANGE)
    with pytest.raises(LeftError):
        participant.record_criterion(
            tx,
            participant_id=person.id,
            criterion_id=asked,
            on=LATER,
            own_words="x",
        )
    shown = recruitment.show_record(tx, person.id)
    assert (shown.standing, shown.step) == (PersonStanding.DECLINED, None)


def test_who_has_agreed_does_not_decline_but_withdraws(tx: Transaction) -> None:
    person = ready_user(tx, approved(tx))
    for how in (Exit.DECLINED, Exit.WITHDRAWN):
        with pytest.raises(LeftError, match="withdraw"):
            participant.record_exit(tx, participant_id=person.id, exit_=how, on=AGREED)


def test_two_members_change_different_facts_and_both_stand(tx: Transaction) -> None:
    person = participant.add_participant(tx, group="users", gender="woman", age=40)
    participant.change_participant(
        tx, participant_id=person.id, age=41, seen=person.seen
    )
    changed = participant.change_participant(
        tx, participant_id=person.id, gender="man", seen=person.seen
    )
    assert (changed.gender, changed.age) == ("man", 41)


def test_the_later_of_two_members_is_told_what_the_other_changed(
    tx: Transaction,
) -> None:
    person = participant.add_participant(tx, group="users", age=40)
    first = participant.change_participant(
        tx, participant_id=person.id, age=41, seen=person.seen
    )
    with pytest.raises(ChangedMeanwhileError, match="age"):
        participant.change_participant(
            tx, participant_id=person.id, age=42, seen=person.seen
        )
    chosen = participant.change_participant(
        tx, participant_id=person.id, age=42, seen=first.seen
    )
    assert chosen.age == 42


def test_only_coordinators_see_who_referred_and_confirmed(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        ground = approved(tx)
        person = ready_user(tx, ground)
        bo = member(tx, "bo", Role.RESEARCHER)
        seen = recruitment.show_record(tx, person.id)
        assert seen.referral is not None
        assert seen.referral.contact_id == ground.contact
    with database.read(bo) as tx:
        shown = recruitment.show_record(tx, person.id)
        assert shown.referral is not None
        assert shown.referral.contact_id is None
        assert {each.contact_id for each in shown.inclusions} == {None}
        assert any(each.service_id is not None for each in shown.inclusions)
        assert (shown.information, shown.consents) == (None, None)
        assert shown.is_informed
        assert shown.scopes == {ConsentScope.TAKE_PART}
        for verb in (
            participant.list_contacts,
            participant.list_referrals,
            participant.list_double_roles,
            participant.list_confirmations,
        ):
            with pytest.raises(NotAllowedError):
                verb(tx)
        assert participant.list_inclusions(tx)[0].contact_id is None


def test_a_professional_who_confirmed_and_is_interviewed_is_listed(
    tx: Transaction,
) -> None:
    ground = approved(tx)
    assert participant.count_double_roles(tx) == 0
    person = ready_user(tx, ground)
    interviewed = informed(tx, ground, "professionals")
    participant.change_contact(
        tx, contact_id=ground.contact, participant_id=interviewed.id
    )
    (role,) = participant.list_double_roles(tx)
    assert role.participant_id == interviewed.id
    assert role.confirmed == (person.id,)
    assert person.id in role.referred
    assert participant.count_double_roles(tx) == 1


def test_the_flow_is_exported_as_counts_only(tx: Transaction) -> None:
    ground = approved(tx)
    ready_user(tx, ground)
    written = recruitment.export_flow(tx)
    head, users, professionals = written.splitlines()
    assert head.startswith("group,target,approached")
    assert users.startswith("users,,1,0,0,0,0,0,0,0")
    assert professionals.startswith("professionals,,0")
    assert "post" not in written


def test_the_grid_has_every_cell_also_the_empty_ones(tx: Transaction) -> None:
    proposed(tx, approved(tx))
    cells = recruitment.show_grid(tx)
    assert sum(cell.people for cell in cells) == 1
    assert len(cells) == 2 * 3 * 7
    assert sum(cell.people == 0 for cell in cells) == 2 * 3 * 7 - 1


def test_history_holds_no_word_and_no_day_of_a_persons_life(tx: Transaction) -> None:
    ready_user(tx, approved(tx))
    told = " ".join(str(entry.payload) for entry in history.entries(tx.connection))
    assert "post" not in told
    assert AGREED.isoformat() not in told

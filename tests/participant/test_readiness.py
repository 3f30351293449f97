"""What stands between somebody and an interview: the rules, without a database."""

from dataclasses import replace
from datetime import date, time

import pytest

from counterpoint.kernel.ids import ParticipantId
from counterpoint.participant.consent.model import ConsentScope
from counterpoint.participant.readiness.model import (
    DayAheadError,
    Exit,
    FactsBeforeConsentError,
    LeftError,
    NotConsentedError,
    NotIncludedError,
    NotInformedAnewError,
    Occasion,
    PersonOrigin,
    PersonStanding,
    Readiness,
    Step,
    check_happened,
    check_may_be_booked,
    check_may_keep_facts,
    check_may_start,
    next_step,
    standing_of,
)
from counterpoint.study.criterion.model import CriterionKind

DAY, NEXT = date(2024, 3, 1), date(2024, 3, 2)
PROPOSED = Readiness(ParticipantId("p"), PersonOrigin.RECRUITED)
INFORMED = replace(PROPOSED, first_information=Occasion(DAY))
READY = replace(INFORMED, consent=frozenset({ConsentScope.TAKE_PART}))
NONE: frozenset[str] = frozenset()


@pytest.mark.parametrize("kind", CriterionKind)
def test_a_booking_without_a_criterion_is_refused_by_its_name(
    kind: CriterionKind,
) -> None:
    with pytest.raises(NotIncludedError) as refused:
        check_may_be_booked(replace(READY, missing=(kind,)))
    assert kind.value in str(refused.value)


def test_a_booking_without_consent_to_take_part_is_refused() -> None:
    only_recorded = replace(READY, consent=frozenset({ConsentScope.RECORDING}))
    with pytest.raises(NotConsentedError):
        check_may_be_booked(only_recorded)
    check_may_be_booked(READY)


@pytest.mark.parametrize("how", Exit)
def test_who_left_is_not_booked(how: Exit) -> None:
    with pytest.raises(LeftError):
        check_may_be_booked(replace(READY, exit=how))


@pytest.mark.parametrize(
    ("anew", "start"),
    [
        ((), Occasion(NEXT)),
        ((Occasion(DAY),), Occasion(NEXT)),
        ((Occasion(date(2024, 3, 3)),), Occasion(NEXT)),
        ((Occasion(NEXT, time(10, 1)),), Occasion(NEXT, time(10))),
    ],
    ids=["never", "on the day of the first", "after the day", "after the hour"],
)
def test_a_start_without_informed_anew_in_time_is_refused(
    anew: tuple[Occasion, ...], start: Occasion
) -> None:
    with pytest.raises(NotInformedAnewError):
        check_may_start(replace(READY, anew=anew), start)


def test_informed_anew_on_the_day_of_the_start_is_in_time() -> None:
    check_may_start(replace(READY, anew=(Occasion(NEXT),)), Occasion(NEXT, time(9)))


def test_one_day_is_after_itself_only_by_the_clock() -> None:
    assert Occasion(NEXT).is_after(Occasion(DAY))
    assert not Occasion(DAY).is_after(Occasion(DAY))
    assert not Occasion(DAY, time(10)).is_after(Occasion(DAY))
    assert Occasion(DAY, time(10)).is_after(Occasion(DAY, time(9)))


def test_facts_wait_for_consent_unless_the_study_says_otherwise() -> None:
    with pytest.raises(FactsBeforeConsentError):
        check_may_keep_facts(INFORMED, allowed_before=False)
    check_may_keep_facts(INFORMED, allowed_before=True)
    check_may_keep_facts(READY, allowed_before=False)
    brought_in = replace(PROPOSED, origin=PersonOrigin.BROUGHT_IN)
    check_may_keep_facts(brought_in, allowed_before=False)


def test_a_day_ahead_has_not_happened_but_tomorrow_may_be_today_elsewhere() -> None:
    check_happened(NEXT, DAY)
    with pytest.raises(DayAheadError):
        check_happened(date(2024, 3, 3), DAY)


MISSING = (CriterionKind.OWN_CHANGE,)


@pytest.mark.parametrize(
    ("known", "interviews", "complete", "standing", "step"),
    [
        (PROPOSED, NONE, False, PersonStanding.PROPOSED, Step.INFORM),
        (
            replace(INFORMED, missing=MISSING),
            NONE,
            False,
            PersonStanding.INFORMED,
            Step.CRITERION,
        ),
        (INFORMED, NONE, False, PersonStanding.INCLUDED, Step.CONSENT),
        (READY, NONE, False, PersonStanding.CONSENTED, Step.BOOK),
        (READY, {"no-show"}, False, PersonStanding.CONSENTED, Step.BOOK),
        (READY, {"booked"}, False, PersonStanding.BOOKED, Step.INFORM_ANEW),
        (
            replace(READY, anew=(Occasion(NEXT),)),
            {"booked"},
            False,
            PersonStanding.INFORMED_ANEW,
            Step.INTERVIEW,
        ),
        (READY, {"held"}, False, PersonStanding.INTERVIEWED, Step.REPORT),
        (READY, {"held"}, True, PersonStanding.COMPLETE, None),
        (
            replace(READY, exit=Exit.WITHDRAWN),
            {"held"},
            True,
            PersonStanding.WITHDRAWN,
            None,
        ),
        (
            replace(PROPOSED, exit=Exit.DECLINED),
            NONE,
            False,
            PersonStanding.DECLINED,
            None,
        ),
        (
            Readiness(ParticipantId("p"), PersonOrigin.BROUGHT_IN),
            NONE,
            False,
            PersonStanding.BROUGHT_IN,
            Step.INFORM,
        ),
    ],
)
def test_how_far_somebody_has_come_follows_from_the_records(
    known: Readiness,
    interviews: set[str],
    complete: bool,  # noqa: FBT001 - a column of the table above
    standing: PersonStanding,
    step: Step | None,
) -> None:
    found = standing_of(known, frozenset(interviews), complete=complete)
    assert (found, next_step(known, found)) == (standing, step)

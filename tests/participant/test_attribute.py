"""Attributes: what a group is asked for, and what people have, on both databases."""

from datetime import date

import pytest

from counterpoint import participant
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import AttributeId, GroupId, MemberId
from counterpoint.participant import NOT_DISCLOSED, AttributeKind, Definition
from counterpoint.participant.attribute.definition.model import (
    AttributeNameError,
    AttributeNameTakenError,
    AttributeRetiredError,
    BoundsError,
    ChoicesError,
    ValueReadError,
    ValuesDoNotFitError,
)
from counterpoint.participant.attribute.model import AttributeChangedMeanwhileError
from counterpoint.participant.person.model import Participant
from counterpoint.participant.readiness.model import (
    DayAheadError,
    FactsBeforeConsentError,
)
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from tests.participant.recruiting import approved
from tests.report.material import take_back

NUMBER, DATE, CHOICE = AttributeKind.NUMBER, AttributeKind.DATE, AttributeKind.CHOICE


def asked(**parts: object) -> Definition:
    """Make a definition."""
    given = {"is_many": False, **parts}
    return Definition(
        AttributeId("a"),
        GroupId("g"),
        "users",
        "fact",
        **given,  # type: ignore[arg-type]
    )


def someone(tx: Transaction) -> Participant:
    """Take somebody in."""
    return participant.add_participant(tx, group="users")


@pytest.mark.parametrize(
    ("parts", "typed", "kept"),
    [
        ({}, "  work \n training ", "work training"),
        ({"is_many": True}, "anxiety;depression ; anxiety;", "anxiety; depression"),
        ({"kind": NUMBER}, "12,50", "12.5"),
        ({"kind": NUMBER}, "1 200", "1200"),
        ({"kind": DATE}, "2016", "2016"),
        ({"kind": DATE}, "2016-6", "2016-06"),
        ({"kind": DATE}, "2016-02-29", "2016-02-29"),
        ({"kind": CHOICE, "choices": ("Alone", "Partner")}, "alone", "Alone"),
        ({"kind": NUMBER}, "Not disclosed", NOT_DISCLOSED),
        ({"kind": CHOICE, "choices": ("PTSD",)}, "Unspecified", "unspecified"),
        ({}, "", ""),
    ],
)
def test_a_value_is_read_as_its_attribute_asks(
    parts: dict[str, object], typed: str, kept: str
) -> None:
    assert asked(**parts).read(typed) == kept
    assert asked(**parts).read(kept) == kept


@pytest.mark.parametrize(
    ("parts", "typed"),
    [
        ({}, "anxiety; depression"),
        ({"kind": NUMBER}, "twelve"),
        ({"kind": NUMBER}, "nan"),
        ({"kind": NUMBER}, "inf"),
        ({"kind": NUMBER, "lowest": 0.0, "highest": 60.0}, "61"),
        ({"kind": NUMBER, "lowest": 0.0}, "-1"),
        ({"kind": DATE}, "2015-02-29"),
        ({"kind": DATE}, "13/6/2016"),
        ({"kind": CHOICE, "choices": ("Alone",)}, "with friends"),
        ({"is_many": True}, "anxiety; not disclosed"),
    ],
)
def test_a_value_of_another_kind_is_refused(
    parts: dict[str, object], typed: str
) -> None:
    with pytest.raises(ValueReadError):
        asked(**parts).read(typed)


@pytest.mark.parametrize(
    ("parts", "refusal"),
    [
        ({"kind": CHOICE}, ChoicesError),
        ({"choices": ("a",)}, ChoicesError),
        ({"kind": CHOICE, "choices": ("a", "A")}, ChoicesError),
        ({"kind": CHOICE, "choices": ("a; b",)}, ChoicesError),
        ({"kind": CHOICE, "choices": ("Not disclosed",)}, ChoicesError),
        ({"kind": NUMBER, "lowest": 2.0, "highest": 1.0}, BoundsError),
    ],
)
def test_a_definition_that_cannot_be_is_refused(
    parts: dict[str, object], refusal: type[InputError]
) -> None:
    with pytest.raises(refusal):
        asked(**parts)


def test_each_group_has_its_own_attributes_in_order(tx: Transaction) -> None:
    for group, name in [
        ("users", "benefit"),
        ("users", "role"),
        ("professionals", "role"),
    ]:
        participant.define_attribute(tx, group=group, name=name)
    names = [(d.group, d.name) for d in participant.list_definitions(tx)]
    assert sorted(names) == [
        ("professionals", "role"),
        ("users", "benefit"),
        ("users", "role"),
    ]
    first, second = participant.list_definitions(tx, "users")
    assert (first.name, second.name) == ("benefit", "role")
    participant.change_definition(
        tx, attribute_id=second.id, position=first.position - 1
    )
    assert participant.list_definitions(tx, "users")[0].name == "role"


def test_a_name_stands_once_in_a_group_and_gender_and_age_never(
    tx: Transaction,
) -> None:
    participant.define_attribute(tx, group="users", name="Benefit")
    with pytest.raises(AttributeNameTakenError):
        participant.define_attribute(tx, group="users", name=" benefit")
    for name in ("Age", "gender", "", "two\x07lines"):
        with pytest.raises(AttributeNameError):
            participant.define_attribute(tx, group="users", name=name)


def test_a_new_name_is_the_name_of_what_people_have(tx: Transaction) -> None:
    who = someone(tx)
    participant.set_attribute(tx, participant_id=who.id, name="home", value="own")
    (definition,) = participant.list_definitions(tx)
    participant.change_definition(tx, attribute_id=definition.id, name="dwelling")
    (fact,) = participant.show_participant(tx, who.id).attributes
    assert (fact.name, fact.value) == ("dwelling", "own")


def test_a_retired_attribute_is_shown_nowhere_and_loses_nothing(
    tx: Transaction,
) -> None:
    who = someone(tx)
    participant.set_attribute(
        tx, participant_id=who.id, name="home", value="own", own_words="my door"
    )
    (definition,) = participant.list_definitions(tx)
    participant.retire_definition(tx, attribute_id=definition.id)
    assert participant.show_participant(tx, who.id).attributes == ()
    with pytest.raises(AttributeRetiredError):
        participant.set_attribute(tx, participant_id=who.id, name="home", value="x")
    participant.revive_definition(tx, attribute_id=definition.id)
    (fact,) = participant.show_participant(tx, who.id).attributes
    assert (fact.value, fact.own_words) == ("own", "my door")


def test_a_definition_is_not_changed_under_the_values_that_people_have(
    tx: Transaction,
) -> None:
    who = someone(tx)
    participant.set_attribute(tx, participant_id=who.id, name="years", value="many")
    (definition,) = participant.list_definitions(tx)
    with pytest.raises(ValuesDoNotFitError, match="1 values"):
        participant.change_definition(tx, attribute_id=definition.id, kind=NUMBER)
    participant.set_attribute(tx, participant_id=who.id, name="years", value="12")
    participant.change_definition(tx, attribute_id=definition.id, kind=NUMBER)
    with pytest.raises(ValuesDoNotFitError):
        participant.change_definition(tx, attribute_id=definition.id, highest=11)


def test_not_disclosed_is_recorded_and_missing_is_not(tx: Transaction) -> None:
    told, asked_ = someone(tx), someone(tx)
    participant.define_attribute(tx, group="users", name="years", kind=NUMBER)
    (fact,) = participant.set_attribute(
        tx, participant_id=asked_.id, name="years", value="NOT DISCLOSED"
    )
    assert fact.is_undisclosed
    assert participant.show_participant(tx, told.id).attributes == ()


def test_m15_a_fact_holds_for_the_interview_or_for_a_day_of_its_own(
    tx: Transaction,
) -> None:
    who = someone(tx)
    (fact,) = participant.set_attribute(
        tx, participant_id=who.id, name="home", value="own"
    )
    assert fact.as_of is None
    (fact,) = participant.set_attribute(
        tx, participant_id=who.id, name="home", value="own", as_of=date(2016, 5, 1)
    )
    assert fact.as_of == date(2016, 5, 1)
    with pytest.raises(DayAheadError):
        participant.set_attribute(
            tx, participant_id=who.id, name="home", value="own", as_of=date(9999, 1, 1)
        )


def test_before_consent_nothing_is_kept_of_somebody_recruited_here(
    tx: Transaction,
) -> None:
    approved(tx)
    who = participant.propose_participant(tx, group="users")
    with pytest.raises(FactsBeforeConsentError):
        participant.set_attribute(tx, participant_id=who.id, name="home", value="own")
    assert participant.list_definitions(tx) == []


def test_the_later_of_two_members_writes_over_nothing_and_is_told_who_was_first(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        bo = add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER]).id
        who = someone(tx)
        (seen,) = participant.set_attribute(
            tx, participant_id=who.id, name="home", value="own"
        )
    with database.write(bo) as tx:
        participant.set_attribute(
            tx, participant_id=who.id, name="home", value="hostel", seen=seen.seen
        )
    with (
        pytest.raises(AttributeChangedMeanwhileError, match="bo changed") as told,
        database.write(ada) as tx,
    ):
        participant.set_attribute(
            tx, participant_id=who.id, name="home", value="flat", seen=seen.seen
        )
    assert "hostel" not in str(told.value)
    with database.write(ada) as tx:
        (now,) = participant.show_participant(tx, who.id).attributes
        assert now.value == "hostel"
        participant.set_attribute(
            tx, participant_id=who.id, name="home", value="hostel", seen=seen.seen
        )
        participant.set_attribute(
            tx, participant_id=who.id, name="home", value="", seen=now.seen
        )


def test_a_fact_that_another_took_away_is_not_brought_back_unseen(
    tx: Transaction,
) -> None:
    who = someone(tx)
    (seen,) = participant.set_attribute(
        tx, participant_id=who.id, name="home", value="own"
    )
    participant.set_attribute(tx, participant_id=who.id, name="home", value="")
    with pytest.raises(AttributeChangedMeanwhileError):
        participant.set_attribute(
            tx, participant_id=who.id, name="home", value="flat", seen=seen.seen
        )


def test_one_cell_is_one_step_and_can_be_taken_back_with_its_definition(
    tx: Transaction,
) -> None:
    who = someone(tx)
    participant.set_attribute(tx, participant_id=who.id, name="home", value="own")
    participant.set_attribute(tx, participant_id=who.id, name="home", value="flat")
    take_back(tx)
    (fact,) = participant.show_participant(tx, who.id).attributes
    assert fact.value == "own"
    definition = participant.define_attribute(tx, group="users", name="role")
    take_back(tx)
    assert definition.id not in {d.id for d in participant.list_definitions(tx)}

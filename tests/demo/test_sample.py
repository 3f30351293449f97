"""The demo's people give exactly the sample figures of the method (M3, M11-M28)."""

from collections import Counter
from collections.abc import Iterator

import pytest

from counterpoint import interview, participant
from counterpoint.interview.meeting.model import Interview
from counterpoint.participant.person.model import Participant
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.verbs import list_members
from tests import studies


@pytest.fixture
def reading(demo: Database) -> Iterator[Transaction]:
    """Let Ada look at the demo."""
    with demo.read(studies.member_of(demo, "ada")) as tx:
        yield tx


@pytest.fixture
def users(reading: Transaction) -> list[Participant]:
    """Give the forty users."""
    return [p for p in participant.list_participants(reading) if p.group == "users"]


@pytest.fixture
def professionals(reading: Transaction) -> list[Participant]:
    """Give the fifteen professionals."""
    listed = participant.list_participants(reading)
    return [p for p in listed if p.group == "professionals"]


def values(people: list[Participant], name: str) -> Counter[str]:
    """Count the values of an attribute; those who lack it count as empty."""
    shown = ({a.name: a.value for a in person.attributes} for person in people)
    return Counter(facts.get(name, "") for facts in shown)


def held_with(reading: Transaction, people: list[Participant]) -> list[Interview]:
    """Give the interviews held with these people."""
    ids = {person.id for person in people}
    return [i for i in interview.list_interviews(reading) if i.participant_id in ids]


def test_forty_users_and_fifteen_professionals(
    users: list[Participant], professionals: list[Participant]
) -> None:
    assert [p.label for p in users] == [str(n) for n in range(1, 41)]
    assert [p.label for p in professionals][:4] == ["I", "II", "III", "IV"]
    assert [p.number for p in professionals] == list(range(1, 16))


def test_thirteen_women_and_27_men_between_26_and_62(users: list[Participant]) -> None:
    assert Counter(p.gender for p in users) == {"woman": 13, "man": 27}
    ages = [p.age for p in users if p.age is not None]
    assert (len(ages), min(ages), max(ages)) == (40, 26, 62)


def test_eleven_women_and_four_men_between_39_and_61(
    professionals: list[Participant],
) -> None:
    assert Counter(p.gender for p in professionals) == {"woman": 11, "man": 4}
    ages = [p.age for p in professionals if p.age is not None]
    assert (len(ages), min(ages), max(ages)) == (15, 39, 61)


def test_drugs_come_first_then_alcohol_then_both(users: list[Participant]) -> None:
    ranked = [value for value, _ in values(users, "substance problem").most_common()]
    assert ranked == ["drugs", "alcohol", "alcohol and drugs"]
    assert len(set(values(users, "substance problem").values())) == 3


def test_four_published_groups_cover_nine_named_conditions(
    users: list[Participant],
) -> None:
    def parts(name: str) -> set[str]:
        return {part for value in values(users, name) for part in value.split("; ")}

    assert len(parts("mental health group")) == 4
    assert parts("mental health") - {"unspecified"} == {
        *("bipolar disorder", "depression", "anxiety", "social phobia", "psychosis"),
        *("ADD", "ADHD", "Asperger syndrome", "PTSD"),
    }


def test_self_described_problems_are_kept_in_the_persons_own_words(
    users: list[Participant],
) -> None:
    own = [
        a.own_words for p in users for a in p.attributes if a.name == "mental health"
    ]
    assert len(own) == 40
    assert all(own)


def test_the_shares_that_are_printed_in_words_hold(users: list[Participant]) -> None:
    occupation = values(users, "occupation")
    assert 16 <= 40 - occupation["none"] < 20, "almost half"
    assert 40 - values(users, "benefit")["none"] > 26, "most"
    assert values(users, "household")["alone"] > 20, "a majority"
    dwelling = values(users, "dwelling")
    assert dwelling["own home"] > 20
    assert dwelling["supported housing"] + dwelling["training apartment"] > 2


def test_interviews_with_users_lasted_20_to_40_minutes(
    reading: Transaction, users: list[Participant]
) -> None:
    minutes = [i.minutes for i in held_with(reading, users) if i.minutes is not None]
    assert (len(minutes), min(minutes), max(minutes)) == (40, 20, 40)


def test_interviews_with_professionals_lasted_about_an_hour(
    reading: Transaction, professionals: list[Participant]
) -> None:
    minutes = [
        i.minutes for i in held_with(reading, professionals) if i.minutes is not None
    ]
    assert len(minutes) == 15
    assert all(50 <= each <= 70 for each in minutes)


def test_professionals_have_8_to_28_years_four_educations_and_nine_services(
    professionals: list[Participant],
) -> None:
    years = [int(value) for value in values(professionals, "years experience")]
    assert (min(years), max(years)) == (8, 28)
    assert set(values(professionals, "education")) == {
        *("social worker", "doctor", "nurse", "assistant nurse"),
    }
    assert len(values(professionals, "service")) == 9


def test_every_interview_lies_in_two_years_and_after_the_approval(
    reading: Transaction,
) -> None:
    years = {i.held_on.year for i in interview.list_interviews(reading) if i.held_on}
    assert years == {2016, 2017}


def test_everybody_interviews(reading: Transaction) -> None:
    interviewers = {i.interviewer_id for i in interview.list_interviews(reading)}
    assert interviewers == {member.id for member in list_members(reading)}

"""The demo's members, participants and interviews."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from counterpoint import interview, participant
from counterpoint.demo import material
from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.participant.attribute.model import Attribute
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.verbs import change_study
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member

_OWN_WORDS = {"mental_health": "mental_health_own_words"}
_FACTS = (
    *("service", "substance_problem", "mental_health", "mental_health_group"),
    *("occupation", "benefit", "household", "dwelling", "housing_subsidy"),
    *("education", "role", "years_experience", "home_since", "confirmed_on"),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One interview of the demo, and who writes and approves its report."""

    interview_id: InterviewId
    interviewer: MemberId
    writer: MemberId


def state_design(tx: Transaction, design: Mapping[str, Any]) -> None:
    """Say what the demo study is about."""
    stated = design["study"]
    change_study(
        tx,
        title=stated["title"],
        aim=stated["aim"],
        setting=stated["setting"],
        language=stated["language"],
    )


def add_members(tx: Transaction, design: Mapping[str, Any]) -> dict[str, MemberId]:
    """Let the demo's other members join; the first one acts."""
    members = {design["member"][0]["key"]: tx.actor}
    for each in design["member"][1:]:
        roles = [Role(role) for role in each["roles"]]
        new = add_member(tx, key=each["key"], name=each["name"], roles=roles)
        members[new.key] = new.id
    return members


def add_people(tx: Transaction, members: Mapping[str, MemberId]) -> dict[str, Asked]:
    """Add the 55 participants with their interviews, by the key of the report."""
    asked = {}
    for row in material.table("people.csv"):
        person = participant.add_participant(
            tx,
            group=row["group"],
            number=int(row["number"]),
            gender=row["gender"],
            age=int(row["age"]),
        )
        participant.set_attributes(
            tx, participant_id=person.id, attributes=_attributes(row)
        )
        held = interview.plan_interview(
            tx,
            participant_id=person.id,
            interviewer_id=members[row["interviewer"]],
            held_on=date.fromisoformat(row["interviewed_on"]),
            minutes=int(row["minutes"]),
            place_kind=row["place_kind"],
        )
        key = f"{row['group'].removesuffix('s')}-{int(row['number']):02}"
        asked[key] = Asked(held.id, members[row["interviewer"]], members[row["writer"]])
    return asked


def _attributes(row: Mapping[str, str]) -> list[Attribute]:
    given = [
        Attribute(
            name=name.replace("_", " "),
            value=row[name].replace("|", "; "),
            own_words=row.get(_OWN_WORDS.get(name, ""), ""),
        )
        for name in _FACTS
        if row[name]
    ]
    if row["own_change"]:
        given.append(Attribute("own experience of change", "yes", row["own_change"]))
    return given

"""The demo's attributes: what each group is asked for, and how it is grouped."""

from counterpoint.demo import material
from counterpoint.participant import AttributeKind, define_attribute
from counterpoint.storage.transaction import Transaction

USERS, PROFESSIONALS = "users", "professionals"
NUMBER, DATE, CHOICE = AttributeKind.NUMBER, AttributeKind.DATE, AttributeKind.CHOICE
TEXT = AttributeKind.TEXT

_SELF_DESCRIBED = frozenset(
    {"substance problem", "mental health", "mental health group"}
)
_SEVERAL = frozenset({"mental health", "mental health group", "household"})
_ASKED = (
    (USERS, "service", TEXT),
    (USERS, "substance problem", CHOICE),
    (USERS, "mental health", CHOICE),
    (USERS, "mental health group", CHOICE),
    (USERS, "occupation", TEXT),
    (USERS, "benefit", TEXT),
    (USERS, "household", CHOICE),
    (USERS, "dwelling", CHOICE),
    (USERS, "housing subsidy", CHOICE),
    (USERS, "home since", DATE),
    (PROFESSIONALS, "service", TEXT),
    (PROFESSIONALS, "education", CHOICE),
    (PROFESSIONALS, "role", TEXT),
    (PROFESSIONALS, "years experience", NUMBER),
)
LONGEST_EXPERIENCE = 60


def define_all(tx: Transaction) -> None:
    """Define what each group is asked for, its choices taken from the records."""
    rows = material.table("people.csv")
    for group, name, kind in _ASKED:
        column = name.replace(" ", "_")
        values = {
            part
            for row in rows
            if row["group"] == group
            for part in row[column].split("|")
            if part not in {"", "unspecified"}
        }
        define_attribute(
            tx,
            group=group,
            name=name,
            kind=kind,
            is_many=name in _SEVERAL,
            is_self_described=name in _SELF_DESCRIBED,
            choices=sorted(values, key=str.casefold) if kind is CHOICE else (),
            lowest=0 if kind is NUMBER else None,
            highest=LONGEST_EXPERIENCE if kind is NUMBER else None,
        )

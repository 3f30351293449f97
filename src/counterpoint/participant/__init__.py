"""Who is asked: the people who are interviewed, numbered in their groups.

Takes a group of the study and what the team knows of a person. Gives each a
number in print, a label for quotes, and attributes. Refuses a number that was
ever given to somebody else of that group, even to one who has gone.
"""

from counterpoint.participant.attribute.model import Attribute
from counterpoint.participant.attribute.verbs import set_attribute, set_attributes
from counterpoint.participant.person.model import Participant, label
from counterpoint.participant.person.verbs import (
    add_participant,
    change_participant,
    find_participant,
    list_labels,
    list_participants,
    retire_participant,
    show_participant,
)

__all__ = [
    "Attribute",
    "Participant",
    "add_participant",
    "change_participant",
    "find_participant",
    "label",
    "list_labels",
    "list_participants",
    "retire_participant",
    "set_attribute",
    "set_attributes",
    "show_participant",
]

"""All stages that keep something of a person, asked in the order of the research.

A stage joins with a module ``erasing`` of its own; a test finds those that are
missing here, and the tables that hold participants' words and are in none.
"""

from collections.abc import Sequence
from typing import Protocol, cast

from sqlalchemy import Connection

from counterpoint.across import erasing as across
from counterpoint.across.withdrawal.model import Touched
from counterpoint.article import erasing as article
from counterpoint.coding import erasing as coding
from counterpoint.discussion import erasing as discussion
from counterpoint.interview import erasing as interview
from counterpoint.kernel.ids import ParticipantId
from counterpoint.manuscript import erasing as manuscript
from counterpoint.participant import erasing as participant
from counterpoint.participant.erasing import Whose
from counterpoint.quote import erasing as quote
from counterpoint.reading import erasing as reading
from counterpoint.report import erasing as report
from counterpoint.review import erasing as review
from counterpoint.storage.erasing import Part, count_standing
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import erasing as theme


class Stage(Protocol):
    """What a stage gives, so that a person's words can be taken out of it."""

    __name__: str

    def parts_of(self, connection: Connection, whose: Whose) -> list[Part]:
        """Name the rows of the stage that are a person's."""
        ...

    def erase_words(self, tx: Transaction, seq: int, whose: Whose) -> None:
        """Empty them in all versions, and end those that stand."""
        ...


STAGES: Sequence[Stage] = cast(
    "Sequence[Stage]",
    (
        participant,
        interview,
        report,
        review,
        article,
        reading,
        discussion,
        coding,
        theme,
        quote,
        manuscript,
        across,
    ),
)


def all_parts(connection: Connection, whose: Whose) -> list[Part]:
    """Name all rows of all stages that are a person's."""
    return [part for stage in STAGES for part in stage.parts_of(connection, whose)]


def count_touched(connection: Connection, whose: Whose) -> list[Touched]:
    """Count what a person's withdrawal empties, in the order of the research."""
    counted = [
        Touched("identities", participant.count_identities(connection, whose)),
        *count_sound(connection, whose.participant_id),
    ]
    counted += [
        Touched(part.thing, count_standing(connection, part))
        for part in all_parts(connection, whose)
        if part.thing
    ]
    return [each for each in counted if each.number]


def count_sound(connection: Connection, id_: ParticipantId) -> list[Touched]:
    """Count the recordings that go with the consent to be recorded."""
    number = interview.count_recordings(connection, id_)
    return [Touched("recordings", number)] if number else []


def erase_everywhere(tx: Transaction, seq: int, whose: Whose) -> None:
    """Take a person's words out of every stage, the last ones first."""
    for stage in reversed(STAGES):
        stage.erase_words(tx, seq, whose)

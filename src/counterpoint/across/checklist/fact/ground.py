"""What every sentence is told from: one article, its people and their interviews."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import Connection

from counterpoint.article.model import Article
from counterpoint.article.selection.store import list_omissions
from counterpoint.interview.meeting.model import TOLD, Interview
from counterpoint.interview.meeting.store import list_interviews
from counterpoint.kernel.ids import MemberId, ParticipantId
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.check.model import Check
from counterpoint.manuscript.check.verbs import check_manuscript
from counterpoint.participant.person.model import Participant
from counterpoint.participant.person.store import list_participants
from counterpoint.report.model import Report
from counterpoint.report.store import list_reports
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.model import Group, Study
from counterpoint.study.design.store import get_study, list_groups
from counterpoint.study.member.model import Member
from counterpoint.study.member.store import list_members

SMALLEST = 3
"""Fewer people than these are told as "fewer than three". Method, invariant 28."""


@dataclass(frozen=True)
class Ground:
    """An article and what many sentences ask for."""

    tx: Transaction
    article: Article

    @property
    def connection(self) -> Connection:
        """Where it is read."""
        return self.tx.connection

    @cached_property
    def study(self) -> Study:
        """The study's own facts."""
        return get_study(self.connection)

    @cached_property
    def groups(self) -> list[Group]:
        """The groups that the article follows, in the study's order."""
        known = list_groups(self.connection)
        return [each for each in known if each.key in self.article.groups]

    @cached_property
    def members(self) -> dict[MemberId, Member]:
        """All who ever took part in the research, by id."""
        return {each.id: each for each in list_members(self.connection)}

    @cached_property
    def people(self) -> dict[ParticipantId, Participant]:
        """Those of the article's groups who are part of the study, by id."""
        listed = list_participants(self.connection)
        mine = [each for each in listed if each.group in self.article.groups]
        return {each.id: each for each in mine if each.exit is None}

    @cached_property
    def interviews(self) -> list[Interview]:
        """The interviews that were held with them."""
        return [
            each
            for each in list_interviews(self.connection)
            if each.state in TOLD and each.participant_id in self.people
        ]

    @cached_property
    def reports(self) -> list[Report]:
        """The reports that the article takes in."""
        left = list_omissions(self.connection, self.article.id)
        gone = {each.report_id for each in left}
        return [each for each in list_reports(self.connection) if each.id not in gone]

    @cached_property
    def interviewers(self) -> list[Member]:
        """Who interviewed, in the order in which they joined."""
        asked = {each.interviewer_id for each in self.interviews}
        asked |= {each.interviewer_id for each in self.reports}
        return [each for id_, each in self.members.items() if id_ in asked]

    @cached_property
    def found(self) -> list[Check]:
        """The kinds of all that the manuscript's checks find and nobody accepted.

        Linear in the manuscript, and in the reports where it quotes.
        """
        checked = check_manuscript(self.tx, self.article.id)
        return [each.check for each in checked.open]


Source = Callable[[Ground], Iterator[Said]]
"""Tells what the records say to an item; nothing where they say nothing."""


def listed(parts: Iterable[str]) -> str:
    """Join names and terms, which are the same in every language."""
    return ", ".join(part for part in parts if part)


def counted(number: int) -> str:
    """Write a count of people, those too small to print alone together."""
    return f"1-{SMALLEST - 1}" if 0 < number < SMALLEST else str(number)

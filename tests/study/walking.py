"""The demo study as a place in which every verb is called, and nothing is kept."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn

import pytest
from sqlalchemy import Connection, text

from counterpoint import coding, review
from counterpoint.interview.grant import verbs as grants
from counterpoint.kernel.errors import CounterpointError
from counterpoint.kernel.ids import ExclusionId, InterviewId, MemberId, ReportId
from counterpoint.kernel.spans import Span, TimeSpan
from counterpoint.report.exclusion.model import (
    Exclusion,
    ExclusionReason,
    SoundExcluded,
)
from counterpoint.report.exclusion.store import put_exclusion
from counterpoint.storage.database import Database
from counterpoint.storage.schema import metadata
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Role
from counterpoint.study.permission import (
    Deed,
    NotAllowedError,
    Relation,
    UnknownMemberError,
)
from tests.study.fabrication import arguments_of

REFUSED = (NotAllowedError, UnknownMemberError)
STRANGER = MemberId("stranger")


@dataclass(frozen=True)
class World:
    """The demo study with members of each role, and one object of each kind.

    Attributes:
        actors: Who acts, by kind; nobody of them has anything to do with the
            objects.
        owners: Who has a relation to the objects.
    """

    database: Database
    actors: Mapping[str, MemberId]
    owners: Mapping[Relation, MemberId]
    objects: Mapping[str, Any]


@dataclass
class Asked:
    """What one call of a verb asked, in order."""

    deeds: list[tuple[Deed, bool]] = field(default_factory=list)


class _NothingIsKept(Exception):  # noqa: N818 - ends a transaction, is no error
    """Ends a transaction without keeping it."""


def laid_out(opened: Database) -> World:
    """Add members of each role, and choose the objects in hand."""
    with opened.raw_connection() as connection:
        lead = connection.scalar(text("SELECT id FROM member ORDER BY id LIMIT 1"))
    with opened.write(MemberId(str(lead))) as tx:
        actors = {
            role.value: members.add_member(
                tx, key=f"walk-{role}", name="W", roles=[role]
            ).id
            for role in Role
        }
        listener = members.add_member(
            tx, key="walk-listener", name="W", roles=[Role.RESEARCHER]
        )
        left = members.add_member(tx, key="left", name="L", roles=list(Role))
        members.let_leave(tx, member_id=left.id)
        objects, owners = chosen(tx.connection)
        grants.grant_listening(
            tx,
            interview_id=objects["interview_id"],
            member_id=listener.id,
            reason="to walk",
        )
        owners[Relation.LISTENER] = listener.id
        facet = coding.add_facet(
            tx, article_id=objects["article_id"], name="walk-facet", values=["one"]
        )
        objects["facet_id"] = facet.id
        objects["facet_value_id"] = facet.values[0].id
        concept = coding.add_concept(
            tx, article_id=objects["article_id"], name="walk-concept"
        )
        objects["concept_id"] = concept.id
        story = coding.add_story(
            tx,
            article_id=objects["article_id"],
            report_id=coded_report(tx.connection, objects["coding_id"]),
            span=Span(0, 10),
        )
        objects["story_id"] = story.id
        objects["story_span_id"] = coding.link_stretch(
            tx, story_id=story.id, span=Span(0, 20)
        ).id
        objects["exclusion_id"] = excluded(tx, objects["interview_id"])
    with opened.write(owners[Relation.REVIEWER]) as tx:
        reviewed: ReportId = objects["report_id"]
        review.reopen_report(tx, report_id=reviewed, reason="to walk")
        opened_again = review.open_review(tx, report_id=reviewed)
        noted = review.note_discrepancy(
            tx,
            report_id=reviewed,
            passage_id=opened_again.text.passages[0].id,
            what="to walk",
        )
        objects["discrepancy_id"] = noted.discrepancies[0].id
    return World(
        opened, {**actors, "stranger": STRANGER, "left": left.id}, owners, objects
    )


def coded_report(connection: Connection, coding_id: str) -> ReportId:
    """Name the report of a coding, which is one that stories are made of."""
    query = text("SELECT report_id FROM coding WHERE id = :id AND until IS NULL")
    return ReportId(str(connection.scalar(query, {"id": coding_id})))


def excluded(tx: Transaction, interview_id: InterviewId) -> ExclusionId:
    """Leave a stretch of the chosen interview's sound out, as its writer might."""
    made = Exclusion(
        id=ExclusionId("walk-exclusion"),
        interview_id=interview_id,
        sound=TimeSpan(0, 1_000),
        reason=ExclusionReason.WISH,
        note="",
        made_by=tx.actor,
        made_at=tx.now(),
    )
    event = SoundExcluded(interview_id, made.id, 0, 1_000, made.reason)
    put_exclusion(tx.connection, tx.record(event), made)
    return made.id


def _first_of_each(connection: Connection) -> dict[str, Any]:
    """Name the first object that stands in each table, as its parameters are named."""
    objects: dict[str, Any] = {}
    for table in metadata.sorted_tables:
        if "id" in table.c:
            present = " WHERE until IS NULL" if table.info.get("versioned") else ""
            query = f"SELECT id FROM {table.name}{present} ORDER BY id LIMIT 1"  # noqa: S608
            objects[f"{table.name}_id"] = connection.scalar(text(query)) or "nothing"
    return objects


def chosen(connection: Connection) -> tuple[dict[str, Any], dict[Relation, MemberId]]:
    """Choose one object of each kind, all of one interview and one article."""
    objects = _first_of_each(connection)
    one = connection.execute(
        text(
            "SELECT r.id, r.interview_id, r.participant_id, r.interviewer_id,"
            " r.writer_id FROM report r JOIN interview i ON i.id = r.interview_id"
            " WHERE r.until IS NULL AND i.until IS NULL AND NOT r.brought_in"
            " AND r.writer_id IS NOT NULL ORDER BY r.id LIMIT 1"
        )
    ).one()
    # Under way, for what an interviewer may read ends when the interview is complete.
    under_way = (
        "UPDATE interview SET state = 'started' WHERE id = :id AND until IS NULL"
    )
    connection.execute(text(under_way), {"id": one.interview_id})
    theme = connection.execute(
        text(
            "SELECT p.theme_id, p.id, t.article_id FROM pole p JOIN theme t"
            " ON t.id = p.theme_id WHERE p.until IS NULL AND t.until IS NULL LIMIT 1"
        )
    ).one()
    coding = connection.execute(
        text("SELECT id, code_id, made_by FROM coding WHERE until IS NULL LIMIT 1")
    ).one()
    lead = connection.scalar(
        text("SELECT lead_id FROM article WHERE until IS NULL AND id = :id"),
        {"id": theme.article_id},
    )
    assert lead, "the demo's article names its lead"
    objects |= {
        "report_id": one.id,
        "interview_id": one.interview_id,
        "participant_id": one.participant_id,
        "about_id": one.participant_id,
        "interviewer_id": one.interviewer_id,
        "writer_id": one.writer_id,
        "readers": [one.interviewer_id],
        "theme_id": theme.theme_id,
        "pole_id": theme.id,
        "article_id": theme.article_id,
        "coding_id": coding.id,
        "code_id": coding.code_id,
        "lead_id": lead,
        "group": "users",
        "key": "walk",
    }
    return objects, {
        Relation.THEMSELVES: MemberId(objects["member_id"]),
        Relation.INTERVIEWER: MemberId(one.interviewer_id),
        Relation.WRITER: MemberId(one.writer_id),
        Relation.REVIEWER: MemberId(one.interviewer_id),
        Relation.LEAD: MemberId(lead),
        Relation.AUTHOR: MemberId(coding.made_by),
    }


def listen(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Hear what is asked, and what the answer was."""
    asked, ask = Asked(), permission.ask

    def heard(tx: Transaction, deed: Deed, *relations: Relation) -> None:
        try:
            ask(tx, deed, *relations)
        except REFUSED:
            asked.deeds.append((deed, False))
            raise
        asked.deeds.append((deed, True))

    monkeypatch.setattr(permission, "ask", heard)
    return asked


def called(
    world: World,
    verb: Callable[..., Any],
    actor: MemberId,
    role: Role | None,
    asked: Asked,
) -> tuple[Deed, bool]:
    """Call a verb as a member, keep nothing, and give what it asked first.

    Raises:
        AssertionError: It asked nothing, or let somebody in and refused within.
    """
    asked.deeds.clear()
    named = f"{verb.__module__}.{verb.__name__}"
    end: CounterpointError | None = None
    try:
        with world.database.write(actor) as tx:
            _try(tx, verb, arguments_of(verb, world.objects), role)
    except _NothingIsKept:
        pass
    except CounterpointError as refusal:
        end = refusal
    except Exception as error:
        msg = f"{named} could not be called: {error!r}; teach fabrication.py"
        raise AssertionError(msg) from error
    assert asked.deeds, f"{named} asked nothing before it ended with {end!r}"
    first = asked.deeds[0]
    is_refused_within = first[1] and isinstance(end, REFUSED)
    assert not is_refused_within, f"{named} lets somebody in and refuses within"
    return first


def _try(
    tx: Transaction,
    verb: Callable[..., Any],
    given: Mapping[str, Any],
    role: Role | None,
) -> NoReturn:
    if role is not None:
        change = text("UPDATE member SET roles = :roles WHERE id = :id")
        tx.connection.execute(change, {"roles": role.value, "id": tx.actor})
    answer = verb(tx, **given)
    if inspect.isgenerator(answer):
        list(answer)
    raise _NothingIsKept

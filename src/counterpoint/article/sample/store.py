"""Where the lines of sample descriptions are kept, and whom they count."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Column, Connection, Float, Row, select

from counterpoint.article.sample.fact import Person
from counterpoint.article.sample.model import LineKind, SampleLine
from counterpoint.interview.meeting.model import TOLD, Interview
from counterpoint.interview.meeting.store import list_interviews
from counterpoint.kernel.ids import (
    ArticleId,
    AttributeId,
    ParticipantId,
    SampleLineId,
)
from counterpoint.participant.attribute.definition.model import Definition
from counterpoint.participant.attribute.definition.store import (
    list_definitions,
    names_now,
)
from counterpoint.participant.person.model import Participant
from counterpoint.participant.person.store import list_participants
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    state,
    versioned_table,
    words,
)
from counterpoint.study.service.model import Service
from counterpoint.study.service.store import list_services

sample_line = versioned_table(
    "sample_line",
    identifier("article_id", nullable=False, refers_to="article"),
    state("kind", nullable=False),
    Column("position", Float, nullable=False),
    state("group_key", nullable=False),
    words("attribute", Holds.TEAM),
    words("counted", Holds.PARTICIPANT),
    words("of_attribute", Holds.TEAM),
    words("of_counted", Holds.PARTICIPANT),
    words("wording", Holds.TEAM),
    state("quantifier", nullable=False),
    words("approved", Holds.PARTICIPANT),
    present_index("sample_line", "article_id"),
)
"""Values of attributes stand as JSON lists of texts."""

SERVICE_ATTRIBUTE = "service"
"""Where a study of before services kept the code of one."""


def put_line(connection: Connection, seq: int, line: SampleLine) -> None:
    """Keep a line, after what it was before."""
    versions.put(
        connection,
        sample_line,
        seq,
        line.id,
        article_id=line.article_id,
        kind=line.kind,
        position=line.position,
        group_key=line.group,
        attribute=line.attribute,
        counted=_json(line.values),
        of_attribute=line.of_attribute,
        of_counted=_json(line.of_values),
        wording=line.wording,
        quantifier=line.quantifier,
        approved=_json(line.approved),
    )


def retire_line(connection: Connection, seq: int, id_: SampleLineId) -> None:
    """Take a line out."""
    versions.retire(connection, sample_line, seq, [id_])


def get_line(connection: Connection, id_: SampleLineId) -> SampleLine:
    """Read a line.

    Raises:
        NotFoundError: There is none of that id.
    """
    return _line(versions.get(connection, sample_line, id_), names_now(connection))


def list_lines(connection: Connection, article_id: ArticleId) -> list[SampleLine]:
    """List an article's lines in their order.

    An attribute that was renamed since goes by its present name.
    """
    query = select(sample_line).where(
        versions.present(sample_line), sample_line.c.article_id == article_id
    )
    renamed = names_now(connection)
    rows = connection.execute(query.order_by("position", "id"))
    return [_line(row, renamed) for row in rows]


def list_people(connection: Connection) -> list[Person]:
    """Read the facts of all who were interviewed and are still part of the study.

    Linear in participants, attributes and interviews.
    """
    held: dict[ParticipantId, list[Interview]] = {}
    for each in list_interviews(connection):
        if each.state in TOLD:
            held.setdefault(each.participant_id, []).append(each)
    services = list_services(connection)
    asked = {each.id: each for each in list_definitions(connection)}
    return [
        _person(each, held[each.id], services, asked)
        for each in list_participants(connection)
        if each.id in held and each.exit is None
    ]


def _person(
    known: Participant,
    held: list[Interview],
    services: list[Service],
    asked: Mapping[AttributeId, Definition],
) -> Person:
    values: dict[str, tuple[str, ...]] = {}
    for fact in known.attributes:
        counted = map(asked[fact.attribute_id].printed, fact.values)
        if fact.value:
            values[fact.name] = tuple(dict.fromkeys(counted))
    by_id = {each.id: each for each in services}
    by_code = {each.code: each for each in services}
    service = by_id.get(known.service_id) if known.service_id else None
    if service is None:
        service = by_code.get("".join(values.get(SERVICE_ATTRIBUTE, ())[:1]))
    return Person(
        id=known.id,
        group=known.group,
        gender=known.gender,
        age=known.age,
        values=values,
        service=service.code if service else None,
        service_type=service.type or None if service else None,
        minutes=tuple(each.minutes for each in held if each.minutes is not None),
        places=tuple(each.place_kind for each in held if each.place_kind),
        years=frozenset(each.held_on.year for each in held if each.held_on),
    )


def _json(values: tuple[str, ...]) -> str:
    return json.dumps(list(values), ensure_ascii=False)


def _line(row: Row[Any], renamed: Mapping[tuple[str, str], str]) -> SampleLine:
    group = row.group_key
    return SampleLine(
        id=SampleLineId(row.id),
        article_id=ArticleId(row.article_id),
        kind=LineKind(row.kind),
        position=row.position,
        group=group,
        attribute=renamed.get((group, row.attribute), row.attribute),
        values=tuple(json.loads(row.counted)),
        of_attribute=renamed.get((group, row.of_attribute), row.of_attribute),
        of_values=tuple(json.loads(row.of_counted)),
        wording=row.wording,
        quantifier=row.quantifier,
        approved=tuple(json.loads(row.approved)),
    )

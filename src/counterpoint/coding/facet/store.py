"""Where facets are kept, and which codings have their values. The only SQL of it."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Float,
    Row,
    Select,
    and_,
    func,
    select,
    union,
)

from counterpoint.article.selection.store import left_out
from counterpoint.coding.coding.store import coding
from counterpoint.coding.facet.model import CodingFacet, Facet, FacetValue
from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    CodingId,
    FacetId,
    FacetValueId,
    MemberId,
    ReportId,
    new_id,
)
from counterpoint.participant.person.store import participant
from counterpoint.report.store import in_analysis, report
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    versioned_table,
    words,
)
from counterpoint.study.design.store import participant_group

facet = versioned_table(
    "facet",
    identifier("article_id", nullable=False, refers_to="article"),
    words("name", Holds.TEAM),
    words("definition", Holds.TEAM),
    Column("several", Boolean, nullable=False),
    Column("position", Float(53), nullable=False),
    salt(),
    present_index("facet", "article_id"),
)

facet_value = versioned_table(
    "facet_value",
    identifier("facet_id", nullable=False, refers_to="facet"),
    words("name", Holds.TEAM),
    words("definition", Holds.TEAM),
    Column("position", Float(53), nullable=False),
    salt(),
    present_index("facet_value", "facet_id"),
)

coding_facet = versioned_table(
    "coding_facet",
    identifier("coding_id", nullable=False, refers_to="coding"),
    identifier("report_id", nullable=False, refers_to="report"),
    identifier("facet_id", nullable=False, refers_to="facet"),
    identifier("value_id", nullable=False, refers_to="facet_value"),
    present_index("coding_facet", "coding_id"),
    present_index("coding_facet", "facet_id", "value_id"),
    present_index("coding_facet", "report_id"),
)
"""Which coding has which value; the report is the coding's own, for its withdrawal."""


def list_facets(connection: Connection, article_id: ArticleId) -> list[Facet]:
    """List an article's facets with their values, in their order."""
    query = (
        select(facet)
        .where(facet.c.article_id == article_id, versions.present(facet))
        .order_by(facet.c.position, facet.c.id)
    )
    rows = connection.execute(query).all()
    values = _values(connection, [row.id for row in rows])
    return [_facet(row, values[row.id]) for row in rows]


def get_facet(connection: Connection, facet_id: FacetId) -> Facet:
    """Read a facet with its values.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    row = versions.get(connection, facet, facet_id)
    return _facet(row, _values(connection, [facet_id])[facet_id])


def get_value(connection: Connection, facet_value_id: FacetValueId) -> FacetValue:
    """Read a facet's value.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    return _value(versions.get(connection, facet_value, facet_value_id))


def put_facet(connection: Connection, seq: int, kept: Facet, salt_bytes: bytes) -> None:
    """Keep a facet, without its values, with the salt of its digest."""
    versions.put(
        connection,
        facet,
        seq,
        kept.id,
        article_id=kept.article_id,
        name=kept.name,
        definition=kept.definition,
        several=kept.several,
        position=kept.position,
        salt=salt_bytes,
    )


def put_value(
    connection: Connection, seq: int, kept: FacetValue, salt_bytes: bytes
) -> None:
    """Keep a facet's value, with the salt of its digest."""
    versions.put(
        connection,
        facet_value,
        seq,
        kept.id,
        facet_id=kept.facet_id,
        name=kept.name,
        definition=kept.definition,
        position=kept.position,
        salt=salt_bytes,
    )


def retire_facet(connection: Connection, seq: int, retired: Facet) -> None:
    """End a facet, its values, and their being on codings."""
    for each in retired.values:
        retire_value(connection, seq, each.id)
    versions.retire(connection, facet, seq, [retired.id])


def retire_value(
    connection: Connection, seq: int, facet_value_id: FacetValueId
) -> None:
    """End a value, and its being on codings."""
    given = coding_facet.c.value_id == facet_value_id
    query = select(coding_facet.c.id).where(given, versions.present(coding_facet))
    versions.retire(connection, coding_facet, seq, list(connection.scalars(query)))
    versions.retire(connection, facet_value, seq, [facet_value_id])


def give(
    connection: Connection,
    seq: int,
    value: FacetValue,
    coded: Iterable[tuple[CodingId, ReportId]],
) -> None:
    """Let codings have a value. One statement for all."""
    rows = [
        {
            "id": new_id(),
            "coding_id": coding_id,
            "report_id": report_id,
            "facet_id": value.facet_id,
            "value_id": value.id,
        }
        for coding_id, report_id in coded
    ]
    versions.put_new(connection, coding_facet, seq, rows)


def take_off(
    connection: Connection,
    seq: int,
    coding_ids: Collection[CodingId],
    *,
    facet_id: FacetId | None = None,
    facet_value_id: FacetValueId | None = None,
) -> None:
    """Take off codings one value, all values of a facet, or all they have."""
    query = select(coding_facet.c.id).where(
        coding_facet.c.coding_id.in_(sorted(coding_ids)),
        versions.present(coding_facet),
    )
    if facet_id is not None:
        query = query.where(coding_facet.c.facet_id == facet_id)
    if facet_value_id is not None:
        query = query.where(coding_facet.c.value_id == facet_value_id)
    versions.retire(connection, coding_facet, seq, list(connection.scalars(query)))


def list_given(
    connection: Connection,
    article_id: ArticleId,
    report_id: ReportId | None = None,
) -> list[CodingFacet]:
    """List which codings of an article, or of one of its reports, have which values."""
    query = _given(coding_facet.c.coding_id, coding_facet.c.value_id).where(
        coding.c.article_id == article_id
    )
    if report_id is not None:
        query = query.where(coding.c.report_id == report_id)
    ordered = query.order_by(coding_facet.c.coding_id, coding_facet.c.value_id)
    return [
        CodingFacet(CodingId(row.coding_id), FacetValueId(row.value_id))
        for row in connection.execute(ordered)
    ]


def having(
    connection: Connection, facet_value_id: FacetValueId
) -> dict[CodingId, MemberId]:
    """Name the codings that have a value, each with its member."""
    query = _given(coding.c.id, coding.c.made_by).where(
        coding_facet.c.value_id == facet_value_id
    )
    rows = connection.execute(query)
    return {CodingId(row.id): MemberId(row.made_by) for row in rows}


def count_with_several(connection: Connection, facet_id: FacetId) -> int:
    """Count the codings that have more than one value of a facet."""
    several = (
        _given(coding_facet.c.coding_id)
        .where(coding_facet.c.facet_id == facet_id)
        .group_by(coding_facet.c.coding_id)
        .having(func.count() > 1)
    )
    return int(
        connection.scalar(select(func.count()).select_from(several.subquery())) or 0
    )


def codings_of_article(
    connection: Connection,
    article_id: ArticleId,
    codes: Collection[CodeId] | None = None,
) -> dict[CodingId, ReportId]:
    """Name the codings of an article, or of some of its codes, with their reports."""
    query = select(coding.c.id, coding.c.report_id).where(
        coding.c.article_id == article_id, versions.present(coding)
    )
    if codes is not None:
        query = query.where(coding.c.code_id.in_(sorted(codes)))
    rows = connection.execute(query)
    return {CodingId(row.id): ReportId(row.report_id) for row in rows}


def article_of_codings(
    connection: Connection, coding_ids: Collection[CodingId]
) -> set[ArticleId]:
    """Name the articles in which some codings were made."""
    query = select(coding.c.article_id).where(
        coding.c.id.in_(sorted(coding_ids)), versions.present(coding)
    )
    return {ArticleId(id_) for id_ in connection.scalars(query)}


def count_hanging(connection: Connection, seq: int) -> int:
    """Count what a history entry let hang: values without a facet, or a coding."""
    restored = select(func.count()).where(
        coding_facet.c.since == seq, versions.present(coding_facet)
    )
    whole = select(func.count()).select_from(
        _given(coding_facet.c.id).where(coding_facet.c.since == seq).subquery()
    )
    housed = and_(facet.c.id == facet_value.c.facet_id, versions.present(facet))
    homeless = (
        select(func.count())
        .select_from(facet_value.outerjoin(facet, housed))
        .where(
            facet_value.c.since == seq,
            versions.present(facet_value),
            facet.c.id.is_(None),
        )
    )
    counted = [connection.scalar(query) or 0 for query in (restored, whole, homeless)]
    return int(counted[0] - counted[1] + counted[2])


def list_articles_changed(connection: Connection, seq: int) -> list[ArticleId]:
    """List the articles whose facets, or facets' values, a history entry changed."""
    own = select(facet.c.article_id).where(facet.c.since == seq)
    values = (
        select(facet.c.article_id)
        .join(facet_value, facet_value.c.facet_id == facet.c.id)
        .where(facet_value.c.since == seq, versions.present(facet))
    )
    given = (
        select(facet.c.article_id)
        .join(coding_facet, coding_facet.c.facet_id == facet.c.id)
        .where(coding_facet.c.since == seq, versions.present(facet))
    )
    ids = connection.scalars(union(own, values, given))
    return [ArticleId(id_) for id_ in ids]


def _given(*columns: Column[Any]) -> Select[Any]:
    """Pick what stands of values on codings that stand."""
    return (
        select(*columns)
        .join_from(coding_facet, coding, coding.c.id == coding_facet.c.coding_id)
        .join(facet_value, facet_value.c.id == coding_facet.c.value_id)
        .where(
            versions.present(coding_facet),
            versions.present(coding),
            versions.present(facet_value),
        )
    )


def _values(
    connection: Connection, facet_ids: Collection[str]
) -> dict[str, list[FacetValue]]:
    query = (
        select(facet_value)
        .where(facet_value.c.facet_id.in_(facet_ids), versions.present(facet_value))
        .order_by(facet_value.c.position, facet_value.c.id)
    )
    found: dict[str, list[FacetValue]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.facet_id].append(_value(row))
    return found


def _facet(row: Row[Any], values: Iterable[FacetValue]) -> Facet:
    return Facet(
        id=FacetId(row.id),
        article_id=ArticleId(row.article_id),
        name=row.name,
        definition=row.definition,
        several=row.several,
        position=row.position,
        values=tuple(values),
    )


def _value(row: Row[Any]) -> FacetValue:
    return FacetValue(
        id=FacetValueId(row.id),
        facet_id=FacetId(row.facet_id),
        name=row.name,
        definition=row.definition,
        position=row.position,
    )


Speakers = dict[ReportId, tuple[str | None, str]]
"""By report, the speaker's group and who it is: a person, or the report itself."""


def speakers_of(
    connection: Connection, article_id: ArticleId, groups: Collection[str]
) -> Speakers:
    """Read whose words each report is, of those in the article's analysis.

    A group that is not among ``groups`` is none.
    """
    person, group = participant, participant_group
    theirs = and_(person.c.id == report.c.participant_id, versions.present(person))
    of_group = and_(group.c.id == person.c.group_id, versions.present(group))
    query = (
        select(report.c.id, person.c.id.label("person"), group.c.key)
        .outerjoin(person, theirs)
        .outerjoin(group, of_group)
        .where(versions.present(report), in_analysis().is_not(None))
    )
    rows = connection.execute(query).all()
    away = left_out(connection, article_id, [ReportId(row.id) for row in rows])
    return {
        ReportId(row.id): (row.key if row.key in groups else None, row.person or row.id)
        for row in rows
        if row.id not in away
    }

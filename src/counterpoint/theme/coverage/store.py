"""Who has a report, and who has something under a pole. Reads only."""

from collections.abc import Collection

from sqlalchemy import Connection, select

from counterpoint.article.selection.store import omission
from counterpoint.coding.code.store import list_codes
from counterpoint.coding.coding.store import coding
from counterpoint.kernel.ids import ArticleId, CodeId, ParticipantId
from counterpoint.participant.person.store import participant
from counterpoint.report.store import in_analysis, report
from counterpoint.storage import versions
from counterpoint.study.design.store import participant_group
from counterpoint.theme.coverage.model import with_descendants
from counterpoint.theme.evidence.model import Place
from counterpoint.theme.evidence.store import evidence, tied_code


def people_with_reports(
    connection: Connection, article_id: ArticleId, groups: Collection[str]
) -> dict[str, set[ParticipantId]]:
    """Give those with a report in an article, by group in the order given."""
    left_out = select(omission.c.report_id).where(
        omission.c.article_id == article_id, versions.present(omission)
    )
    query = (
        select(participant_group.c.key, participant.c.id)
        .join(participant, participant.c.group_id == participant_group.c.id)
        .join(report, report.c.participant_id == participant.c.id)
        .where(
            versions.present(participant_group),
            versions.present(participant),
            versions.present(report),
            in_analysis().is_not(None),
            report.c.id.not_in(left_out),
        )
        .distinct()
    )
    people: dict[str, set[ParticipantId]] = {group: set() for group in groups}
    for row in connection.execute(query):
        if row.key in people:
            people[row.key].add(ParticipantId(row.id))
    return people


def list_parents(
    connection: Connection, article_id: ArticleId
) -> dict[CodeId, CodeId | None]:
    """Give the parent of each of an article's codes."""
    return {code.id: code.parent_id for code in list_codes(connection, article_id)}


def voices(
    connection: Connection, pole: Place, parents: dict[CodeId, CodeId | None]
) -> set[ParticipantId]:
    """Find who has evidence at a pole, or a coding under one of its codes."""
    laid = select(evidence.c.report_id).where(
        evidence.c.pole_id == pole.id, versions.present(evidence)
    )
    tied = select(tied_code.c.code_id).where(
        tied_code.c.pole_id == pole.id, versions.present(tied_code)
    )
    codes = with_descendants(map(CodeId, connection.scalars(tied)), parents)
    coded = select(coding.c.report_id).where(
        coding.c.code_id.in_(codes), versions.present(coding)
    )
    who = select(report.c.participant_id).where(
        report.c.id.in_(laid.union(coded)),
        report.c.participant_id.is_not(None),
        versions.present(report),
    )
    return {ParticipantId(id_) for id_ in connection.scalars(who.distinct())}

"""Whose each attachment of a project would be, and which codes it would bear."""

from collections.abc import Iterator, Mapping, Sequence

from counterpoint.across.foreign.arranged import (
    Became,
    PlannedAttachment,
    case_named,
)
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.kernel.ids import CodeId


def planned_attachments(
    project: ForeignProject,
    became: Mapping[str, Became],
    people: Sequence[str],
    codes: Mapping[str, CodeId],
) -> Iterator[PlannedAttachment]:
    """Plan attachments: each is its report's, or its case's, or nobody's.

    Args:
        project: As it was read.
        became: What each of its texts becomes, by its id in the file.
        people: Names of the participants to make.
        codes: What its codes have become, by their ids in the file.
    """
    whose = {
        id_: case_named(nth)
        for nth, case in enumerate(project.cases)
        for id_ in case.source_ids
        if case_named(nth) in people
    }
    for each in project.attachments:
        report = became.get(each.text_id)
        yield PlannedAttachment(
            given=each,
            marks=tuple((mark, codes.get(mark.code_id)) for mark in each.marks),
            report_id=None if report is None else report.report_id,
            person=whose.get(each.id) if report is None else report.person,
        )

"""Whose each attachment of a project would be, and which codes it would bear."""

from collections.abc import Iterator, Mapping, Sequence

from counterpoint.across.foreign.arranged import (
    PlannedAttachment,
    PlannedReport,
    case_named,
)
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.kernel.ids import CodeId


def planned_attachments(
    project: ForeignProject,
    reports: Sequence[PlannedReport],
    people: Sequence[str],
    codes: Mapping[str, CodeId],
) -> Iterator[PlannedAttachment]:
    """Plan attachments: each is its report's, or its case's, or nobody's.

    Args:
        project: As it was read.
        reports: Those that its texts become.
        people: Names of the participants to make.
        codes: What its codes have become, by their ids in the file.
    """
    by_text = {each.laid_out.text.id: each for each in reports}
    whose = {
        id_: case_named(nth)
        for nth, case in enumerate(project.cases)
        for id_ in case.source_ids
        if case_named(nth) in people
    }
    for each in project.attachments:
        report = by_text.get(each.text_id)
        yield PlannedAttachment(
            given=each,
            marks=tuple((mark, codes.get(mark.code_id)) for mark in each.marks),
            report_id=None if report is None else report.id,
            person=whose.get(each.id) if report is None else report.person,
        )

"""Which version of a report is in analysis, and who may read which.

Source: method, section 3.6 (rows "Report draft", "Report approved"), invariants
6 and 7, design rule 15.
"""

from collections.abc import Collection

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.ids import MemberId
from counterpoint.report.model import Report
from counterpoint.study.design.model import DataMode
from counterpoint.study.permission import Relation


class NotInAnalysisError(RuleError):
    """No version of the report has been approved yet."""


def version_in_analysis(report: Report) -> int:
    """Give the version of a report that is read, coded and quoted.

    Raises:
        NotInAnalysisError: None has been approved yet.

    Source: method, section 3.4: only approved versions are readable in analysis.
    """
    if report.version_in_analysis is None:
        msg = "The report {key} is {state}; it can be used once its reviewer approves."
        raise NotInAnalysisError(msg, key=report.key, state=report.state.value)
    return report.version_in_analysis


def is_reviewer(report: Report, member_id: MemberId) -> bool:
    """Say whether a member is one who may review a report.

    In report mode that is the interviewer, or who stands in by a recorded
    decision. A verbatim transcript is reviewed by any other member than its
    writer, or by the interviewer.

    Source: method, invariants 6 and 7.
    """
    if member_id in (report.interviewer_id, report.substitute_id):
        return True
    return report.data_mode is DataMode.VERBATIM and member_id != report.writer_id


def may_read(
    report: Report,
    version: int,
    related: Collection[Relation],
    approved: Collection[int],
) -> bool:
    """Say whether somebody may read a version's words.

    Args:
        report: Whose version it is.
        version: Its number.
        related: What the reader is to the report.
        approved: The numbers of the versions that were ever approved.
    """
    if report.brought_in or version in approved or Relation.WRITER in related:
        return True
    handed_over = report.submitted_version or 0
    return Relation.REVIEWER in related and version <= handed_over


def latest_readable(report: Report, related: Collection[Relation]) -> int | None:
    """Give the latest version that somebody may read; None if there is none."""
    if report.brought_in or Relation.WRITER in related:
        return report.version
    if Relation.REVIEWER in related and report.submitted_version is not None:
        return max(report.submitted_version, report.approved_version or 0)
    return report.approved_version

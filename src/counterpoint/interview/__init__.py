"""When somebody was asked: the meetings, who interviewed, and when.

Takes a participant and a member of the team. Gives each report the interview
it is the account of. Refuses to change who interviewed once there is a report:
that is then done at the report, which knows who wrote it.
"""

from counterpoint.interview.meeting.model import Interview
from counterpoint.interview.meeting.verbs import (
    change_interview,
    list_interviews,
    plan_interview,
    show_interview,
)

__all__ = [
    "Interview",
    "change_interview",
    "list_interviews",
    "plan_interview",
    "show_interview",
]

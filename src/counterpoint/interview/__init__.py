"""When somebody was asked: the meetings, who interviewed, and when.

Takes an included, consenting participant and a member of the team. Gives each
report the interview it is the account of. Refuses to book somebody who is not
included, to start before they were informed anew, and to change who interviewed
once there is a report: that is done at the report, which knows who wrote it.
"""

from counterpoint.interview.course.verbs import (
    break_off,
    cancel_interview,
    finish_interview,
    inform_anew,
    keep_field_note,
    mark_no_show,
    start_interview,
)
from counterpoint.interview.meeting.model import (
    Chooser,
    Flag,
    Interview,
    InterviewState,
)
from counterpoint.interview.meeting.verbs import (
    book_interview,
    change_interview,
    list_flags,
    list_interviews,
    list_my_interviews,
    note_interview,
    show_interview,
)
from counterpoint.interview.paper.verbs import print_interview

__all__ = [
    "Chooser",
    "Flag",
    "Interview",
    "InterviewState",
    "book_interview",
    "break_off",
    "cancel_interview",
    "change_interview",
    "finish_interview",
    "inform_anew",
    "keep_field_note",
    "list_flags",
    "list_interviews",
    "list_my_interviews",
    "mark_no_show",
    "note_interview",
    "print_interview",
    "show_interview",
    "start_interview",
]

"""What a team does together: meetings, with what was decided in and between them.

Takes what an article's members put before one another. Gives later stages the
decisions that their changes of form need. Refuses an outcome recorded by anybody
but the lead, an adopted decision without alternatives, and one that nobody is for.
Dissent is kept beside assent.
"""

from counterpoint.discussion.decision.verbs import (
    change_draft,
    draft_decision,
    settle_decision,
)
from counterpoint.discussion.meeting.model import Meeting
from counterpoint.discussion.meeting.verbs import (
    begin_meeting,
    change_meeting,
    list_meetings,
    show_meeting,
)

__all__ = [
    "Meeting",
    "begin_meeting",
    "change_draft",
    "change_meeting",
    "draft_decision",
    "list_meetings",
    "settle_decision",
    "show_meeting",
]

"""What a team does together: notes side by side, meetings, and what was decided.

Takes notes whose seal is open and what members put before one another. Gives later
stages the decisions and the origins that themes and codes need. Refuses sealed
notes, an outcome recorded by anybody but the lead, an adopted decision without
alternatives, and one that nobody is for. Dissent is kept beside assent.
"""

from counterpoint.discussion.comparison.model import (
    ComparedPassage,
    ComparedReport,
    Occasion,
)
from counterpoint.discussion.comparison.verbs import (
    list_comparisons,
    show_comparison,
)
from counterpoint.discussion.decision.verbs import (
    change_draft,
    draft_decision,
    settle_decision,
)
from counterpoint.discussion.mark.model import AgendaMark
from counterpoint.discussion.mark.verbs import (
    list_marks,
    mark_for_agenda,
    take_off_agenda,
)
from counterpoint.discussion.meeting.model import Meeting
from counterpoint.discussion.meeting.verbs import (
    begin_meeting,
    change_meeting,
    list_meetings,
    show_meeting,
)
from counterpoint.discussion.origin.model import MadeKind, Origin
from counterpoint.discussion.origin.verbs import show_origin

__all__ = [
    "AgendaMark",
    "ComparedPassage",
    "ComparedReport",
    "MadeKind",
    "Meeting",
    "Occasion",
    "Origin",
    "begin_meeting",
    "change_draft",
    "change_meeting",
    "draft_decision",
    "list_comparisons",
    "list_marks",
    "list_meetings",
    "mark_for_agenda",
    "settle_decision",
    "show_comparison",
    "show_meeting",
    "show_origin",
    "take_off_agenda",
]

"""What two copies may have made twice: one number for two, or two rows for one thing.

Ids never meet, so this is told by what tables mean. A test sees that each column
that is named here exists.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import count

from counterpoint.across.foreign.attachment.model import AttachmentRemoved
from counterpoint.interview.recording.event import RecordingPartRemoved
from counterpoint.interview.recording.model import RecordingState


@dataclass(frozen=True, slots=True)
class Label:
    """A number or name that one thing alone may have within a scope.

    Attributes:
        within: The columns that make the scope; empty for the whole study.
        column: What must differ.
        ever: Whether one that stands no more keeps it.
    """

    within: tuple[str, ...]
    column: str
    ever: bool = False


LABELS: Mapping[str, Label] = {
    "participant": Label(("group_id",), "number", ever=True),
    "contact": Label((), "number", ever=True),
    "sheet": Label(("kind", "group_id"), "number", ever=True),
    "guide": Label(("group_id",), "version", ever=True),
    "participant_group": Label((), "key"),
    "report": Label((), "key"),
    "code": Label(("article_id", "parent_id"), "name"),
    "facet": Label(("article_id",), "name"),
    "facet_value": Label(("facet_id",), "name"),
    "concept": Label(("article_id", "parent_id"), "name"),
    "saved_question": Label(("article_id", "made_by"), "name"),
    "term_set": Label(("article_id", "made_by"), "name"),
}

PAIRS: Mapping[str, tuple[str, ...]] = {
    "article_approach": ("article_id",),
    "article_group": ("article_id", "group_id"),
    "assignment": ("interview_id",),
    "attribute": ("participant_id", "attribute_id"),
    "author": ("article_id", "member_id"),
    "band": ("article_id", "quantity"),
    "checklist_answer": ("article_id", "kind", "item"),
    "checklist_request": ("article_id", "kind"),
    "citation_style": ("article_id",),
    "code_naming": ("article_id",),
    "code_place": ("code_id", "parent_id"),
    "coding_facet": ("coding_id", "value_id"),
    "concept_code": ("concept_id", "code_id"),
    "decision_affect": ("decision_id", "kind", "object_id"),
    "decision_position": ("decision_id", "member_id"),
    "draft": ("interview_id", "writer_id"),
    "edition": ("article_id",),
    "inclusion": ("participant_id", "criterion_id"),
    "label_form": ("article_id", "group_id", "output"),
    "machine_draft": ("interview_id",),
    "meeting_decision": ("meeting_id", "decision_id"),
    "omission": ("article_id", "report_id"),
    "pole": ("theme_id", "letter"),
    "prompt": ("article_id", "report_id", "version", "start", "end"),
    "pseudonym": ("participant_id",),
    "quote_translation": ("quote_id", "language"),
    "reader": ("article_id", "member_id"),
    "reading_assignment": ("article_id", "member_id", "report_id"),
    "reading_pass": ("article_id", "report_id", "member_id", "no"),
    "recording": ("interview_id",),
    "recruitment_rule": (),
    "report_speaker": ("report_id", "mark"),
    "review_setting": (),
    "review_verdict": ("round_id", "passage_id"),
    "seal_vote": ("article_id", "member_id"),
    "story_facet": ("story_id", "value_id"),
    "table_cell": ("article_id", "group_key", "section"),
    "table_omission": ("article_id", "section"),
    "terminology": ("article_id",),
    "theme_concept": ("theme_id", "concept_id"),
    "tied_code": ("theme_id", "pole_id", "way_id", "search_id", "code_id"),
    "way_group": ("way_id", "group_id"),
}
"""What there is once only: the table, and the columns that say of what."""

ENDS: Mapping[str, tuple[str, str]] = {
    "recording": ("state", RecordingState.DESTROYED),
}
"""What is never undone, whatever the other did meanwhile: the column and its value."""

REMOVED: Mapping[str, tuple[str, str]] = {
    "attachment": (AttachmentRemoved.__name__, "attachment_id"),
    "recording_part": (RecordingPartRemoved.__name__, "part_id"),
}
"""What a step took away for good, its name too: the step, and where it names it."""

MOMENTS = frozenset(
    {"made_at", "made_by", "begun_at", "ended_at", "finished_at", "taken_at"}
    | {"saved_at", "cleared_at", "position", "id", "since", "until", "salt"}
)
"""Columns in which two rows for one thing may differ and still say the same."""

SHOWN = frozenset(
    {"article", "block", "code", "concept", "contrary_search", "decision", "facet"}
    | {"facet_value", "guide", "limitation", "meeting", "mirror", "paradox", "pole"}
    | {"participant_group", "quote", "sample_line", "study", "term", "terminology"}
    | {"theme", "theme_proposal", "theme_relation", "way", "work", "remark"}
    | {"checklist_answer", "edition", "edition_piece", "suggestion"}
)
"""Tables whose team text every member of the team may read."""


def folded(value: object) -> object:
    """Give a number or name as two of them are told apart."""
    return value.strip().casefold() if isinstance(value, str) else value


def another(value: object, taken: Collection[object], joint: str = " ") -> int | str:
    """Give a number or name like one that is taken, and free.

    Args:
        value: The one that two were given.
        taken: Those that somebody has, as ``folded`` gives them.
        joint: What stands between a name and the number that is added to it.
    """
    if isinstance(value, int):
        return next(n for n in count(value + 1) if n not in taken)
    named = (f"{value}{joint}{n}" for n in count(2))
    return next(name for name in named if folded(name) not in taken)

"""What was said: the written account of one interview, passage by passage.

Takes a member's own account, written here or brought in without its history.
Gives who is to write, drafts, what was excluded of the sound, versions, passages
with their speakers and marks, and search. Refuses a
writer who interviewed, and readers of what nobody has approved yet.
"""

from counterpoint.report.approval.verbs import submit_report
from counterpoint.report.assignment.model import Assignment, Plan
from counterpoint.report.assignment.verbs import (
    assign_writer,
    claim_report,
    release_report,
    show_plan,
)
from counterpoint.report.comparison.model import Comparison, VersionKnown
from counterpoint.report.comparison.verbs import compare_versions, list_versions
from counterpoint.report.correction.verbs import correct_passage
from counterpoint.report.draft.model import Draft, DraftPassage, DraftState
from counterpoint.report.draft.verbs import (
    DraftShown,
    list_draft_states,
    open_draft,
    put_draft_aside,
    save_draft,
    show_draft_state,
    submit_draft,
)
from counterpoint.report.exclusion.model import (
    Exclusion,
    ExclusionReason,
    ExportFormat,
)
from counterpoint.report.exclusion.verbs import (
    exclude_sound,
    export_exclusions,
    list_exclusions,
    restore_sound,
)
from counterpoint.report.listening.model import SoundOf, media_type_of
from counterpoint.report.listening.verbs import (
    find_sound,
    read_peaks,
    read_sound,
    show_recording,
)
from counterpoint.report.machine.verbs import (
    begin_machine_draft,
    discard_machine_draft,
    end_machine_draft,
    keep_machine_piece,
    lay_out_machine_draft,
    list_engines,
    resume_machine_draft,
    show_machine_draft,
    stop_machine_draft,
)
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.mark.verbs import mark_passage
from counterpoint.report.model import (
    Passage,
    PassageGiven,
    PassageKind,
    Report,
    ReportState,
    ReportText,
    Speaker,
)
from counterpoint.report.origin.verbs import (
    correct_interviewer,
    correct_writer,
    say_who_made,
    say_whose,
)
from counterpoint.report.restoring import check_restored
from counterpoint.report.revision.verbs import revise_report
from counterpoint.report.search.verbs import search_words
from counterpoint.report.speaker.verbs import say_who_speaks
from counterpoint.report.taking.model import Taken
from counterpoint.report.taking.verbs import take_machine_draft, take_transcript
from counterpoint.report.verbs import (
    ReportShown,
    bring_in_report,
    file_report,
    find_label,
    get_report,
    get_text,
    list_labels,
    list_originals,
    list_reports,
    list_texts,
    show_report,
)

__all__ = [
    "Assignment",
    "Comparison",
    "Draft",
    "DraftPassage",
    "DraftShown",
    "DraftState",
    "Exclusion",
    "ExclusionReason",
    "ExportFormat",
    "Passage",
    "PassageGiven",
    "PassageKind",
    "PassageMark",
    "Plan",
    "Report",
    "ReportShown",
    "ReportState",
    "ReportText",
    "SoundOf",
    "Speaker",
    "Taken",
    "VersionKnown",
    "assign_writer",
    "begin_machine_draft",
    "bring_in_report",
    "check_restored",
    "claim_report",
    "compare_versions",
    "correct_interviewer",
    "correct_passage",
    "correct_writer",
    "discard_machine_draft",
    "end_machine_draft",
    "exclude_sound",
    "export_exclusions",
    "file_report",
    "find_label",
    "find_sound",
    "get_report",
    "get_text",
    "keep_machine_piece",
    "lay_out_machine_draft",
    "list_draft_states",
    "list_engines",
    "list_exclusions",
    "list_labels",
    "list_originals",
    "list_reports",
    "list_texts",
    "list_versions",
    "mark_passage",
    "media_type_of",
    "open_draft",
    "put_draft_aside",
    "read_peaks",
    "read_sound",
    "release_report",
    "restore_sound",
    "resume_machine_draft",
    "revise_report",
    "save_draft",
    "say_who_made",
    "say_who_speaks",
    "say_whose",
    "search_words",
    "show_draft_state",
    "show_machine_draft",
    "show_plan",
    "show_recording",
    "show_report",
    "stop_machine_draft",
    "submit_draft",
    "submit_report",
    "take_machine_draft",
    "take_transcript",
]

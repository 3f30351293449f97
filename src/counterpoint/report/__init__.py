"""What was said: the written account of one interview, passage by passage.

Takes a member's own account, or a text that came in without its history. Gives
versions, passages with their speakers, approval by the interviewer, and search.
Refuses a writer who interviewed, and approval by anybody but the interviewer.
"""

from counterpoint.report.approval.verbs import approve_report, submit_report
from counterpoint.report.correction.verbs import correct_passage
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
    "Passage",
    "PassageGiven",
    "PassageKind",
    "Report",
    "ReportShown",
    "ReportState",
    "ReportText",
    "SoundOf",
    "Speaker",
    "approve_report",
    "begin_machine_draft",
    "bring_in_report",
    "check_restored",
    "correct_interviewer",
    "correct_passage",
    "correct_writer",
    "discard_machine_draft",
    "end_machine_draft",
    "file_report",
    "find_label",
    "find_sound",
    "get_report",
    "get_text",
    "keep_machine_piece",
    "lay_out_machine_draft",
    "list_engines",
    "list_labels",
    "list_originals",
    "list_reports",
    "list_texts",
    "media_type_of",
    "read_peaks",
    "read_sound",
    "resume_machine_draft",
    "revise_report",
    "say_who_made",
    "say_who_speaks",
    "say_whose",
    "search_words",
    "show_machine_draft",
    "show_recording",
    "show_report",
    "stop_machine_draft",
    "submit_report",
]

"""When somebody was asked: the meetings, who interviewed, when, and the sound.

Takes an included, consenting participant and a member of the team. Gives each
report the interview it is the account of, and the sound to write it from. Refuses
to book somebody who is not included, to start or to keep sound before they were
informed anew, sound without consent to record, and to change who interviewed once
there is a report: that is done at the report, which knows who wrote it.
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
from counterpoint.interview.grant.verbs import end_listening, grant_listening
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
from counterpoint.interview.recording.model import Part, Recording, RecordingState
from counterpoint.interview.recording.verbs import (
    destroy_recording,
    keep_until,
    order_parts,
    print_certificate,
    remove_part,
)
from counterpoint.interview.restoring import check_restored
from counterpoint.interview.upload.verbs import begin_upload, drop_upload, send_piece

__all__ = [
    "Chooser",
    "Flag",
    "Interview",
    "InterviewState",
    "Part",
    "Recording",
    "RecordingState",
    "begin_upload",
    "book_interview",
    "break_off",
    "cancel_interview",
    "change_interview",
    "check_restored",
    "destroy_recording",
    "drop_upload",
    "end_listening",
    "finish_interview",
    "grant_listening",
    "inform_anew",
    "keep_field_note",
    "keep_until",
    "list_flags",
    "list_interviews",
    "list_my_interviews",
    "mark_no_show",
    "note_interview",
    "order_parts",
    "print_certificate",
    "print_interview",
    "remove_part",
    "send_piece",
    "show_interview",
    "start_interview",
]

"""Each reader alone: who reads what, how far they are, and what only they see.

Takes an article and the reports it reads. Gives passes, notes and private codes
on spans, a diary, and the seal, which opens for all at once and never closes.
Refuses to show a member what another noted before it is open, and to begin the
shared codebook until then.
"""

from counterpoint.reading.assignment.model import Pass, Reading
from counterpoint.reading.assignment.verbs import (
    assign_readers,
    begin_pass,
    end_pass,
    finish_reading,
    list_my_readings,
    release_reader,
    resume_reading,
)
from counterpoint.reading.diary.model import DiaryEntry
from counterpoint.reading.diary.verbs import (
    change_diary,
    list_diary,
    tear_out,
    write_diary,
)
from counterpoint.reading.note.model import Note
from counterpoint.reading.note.verbs import (
    change_note,
    list_my_notes,
    list_notes,
    rename_private_code,
    search_my_notes,
    take_note_away,
    write_note,
)
from counterpoint.reading.seal.model import Opening, Progress, Seal
from counterpoint.reading.seal.verbs import (
    declare_read_together,
    show_seal,
    vote_on_opening,
)

__all__ = [
    "DiaryEntry",
    "Note",
    "Opening",
    "Pass",
    "Progress",
    "Reading",
    "Seal",
    "assign_readers",
    "begin_pass",
    "change_diary",
    "change_note",
    "declare_read_together",
    "end_pass",
    "finish_reading",
    "list_diary",
    "list_my_notes",
    "list_my_readings",
    "list_notes",
    "release_reader",
    "rename_private_code",
    "resume_reading",
    "search_my_notes",
    "show_seal",
    "take_note_away",
    "tear_out",
    "vote_on_opening",
    "write_diary",
    "write_note",
]

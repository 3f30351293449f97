"""From a file of another program to reports: looked at first, then taken in.

Looking reads the file, before and outside of any transaction. Importing is one
transaction of the caller's: all files come in, or none.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from counterpoint import participant, report
from counterpoint.interchange.document import (
    Document,
    Role,
    Turn,
    TurnStyle,
    propose_person,
    propose_roles,
    read_document,
)
from counterpoint.kernel.errors import CounterpointError, InputError
from counterpoint.kernel.ids import InterviewId, ParticipantId
from counterpoint.kernel.outcome import Item, Outcome
from counterpoint.report.model import (
    PassageGiven,
    PassageKind,
    Report,
    Speaker,
    count_words,
)
from counterpoint.report.original.model import OriginalGiven
from counterpoint.storage.transaction import Transaction

SEVERAL = "several"
UNNAMED = "report"
_MEDIA_TYPES = {
    "txt": "text/plain",
    "md": "text/markdown",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
    "rtf": "application/rtf",
    "pdf": "application/pdf",
    "html": "text/html",
    "vtt": "text/vtt",
    "srt": "application/x-subrip",
    "textgrid": "text/praat-textgrid",
    "eaf": "text/x-eaf+xml",
}
_SPEAKERS = {
    Role.INTERVIEWER: Speaker.INTERVIEWER,
    Role.INTERVIEWEE: Speaker.INTERVIEWEE,
    Role.UNKNOWN: Speaker.UNKNOWN,
}
_NOTES = frozenset({TurnStyle.NOTE, TurnStyle.HEADING})
_LAST_NUMBER = re.compile(r"(\d{1,4})(?!.*\d)")


class TwoOwnersError(InputError):
    """A file is filed under an interview, or given a participant, not both."""


class NoFilesError(InputError):
    """There is nothing to import."""


@dataclass(frozen=True, slots=True)
class MarkSeen:
    """A speaker's mark in a file.

    Attributes:
        mark: As it stood; empty for the paragraphs that bear none.
        turns: How many turns it has.
        speaker: Who it seems to stand for.
    """

    mark: str
    turns: int
    speaker: Speaker


@dataclass(frozen=True, slots=True)
class Looked:
    """A file that was read, and what it seems to be. Nothing is stored yet.

    Attributes:
        name: The file's name, without its folder.
        key: A proposal what to call the report.
        group: The key of the group its name hints at.
        number: The number in the group that its name hints at.
    """

    name: str
    document: Document = field(repr=False)
    data: bytes = field(repr=False)
    marks: tuple[MarkSeen, ...]
    key: str
    group: str | None
    number: int | None

    @property
    def words(self) -> int:
        """How many words the file has."""
        return sum(count_words(turn.text) for turn in self.document.turns)

    @property
    def speakers(self) -> dict[str, Speaker]:
        """Who seems to speak, by mark."""
        return {seen.mark: seen.speaker for seen in self.marks}


@dataclass(frozen=True, slots=True)
class Filing:
    """What a person decided about a file that was looked at.

    Attributes:
        key: What to call the report.
        speakers: Who each mark stands for; unknown if not named.
        participant_id: Whose account it is, if they are known here.
        group: Their group, if they are to be found or added by it.
        number: Their number in it; the next free one if not given.
        interview_id: The planned interview it is the report of; the acting
            member is then its writer, with every guard.
    """

    looked: Looked
    key: str
    speakers: Mapping[str, Speaker]
    participant_id: ParticipantId | None = None
    group: str | None = None
    number: int | None = None
    interview_id: InterviewId | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """The reports that came of some files, and the account of it."""

    reports: tuple[Report, ...]
    outcome: Outcome


def look(data: bytes, name: str, as_format: str | None = None) -> Looked:
    """Read a file and see who speaks in it, and whose it may be.

    Nothing is written anywhere.

    Args:
        data: The file.
        name: Its name; folders in front of it are dropped.
        as_format: One of ``document.FORMATS``, if a person says what it is.

    Raises:
        InputError: The file cannot be read; the sentence says what to do.
    """
    bare = PurePath(name.replace("\\", "/")).name or "file"
    document = read_document(data, bare, as_format)
    proposal = propose_person(bare)
    hinted = _LAST_NUMBER.search(proposal.key) if proposal.group_hint else None
    return Looked(
        name=bare,
        document=document,
        data=data,
        marks=_marks(document),
        key=proposal.key or UNNAMED,
        group=proposal.group_hint,
        number=int(hinted.group()) or None if hinted else None,
    )


def proposed(looked: Looked) -> Filing:
    """Decide about a file as it proposes itself, with its participant unknown."""
    return Filing(looked, key=looked.key, speakers=looked.speakers)


def import_files(tx: Transaction, filings: Sequence[Filing]) -> Imported:
    """Take in files that were looked at, all of them or, on refusal, none.

    A refusal names, beside its own values, the ``item`` that it is about, from 1.

    Raises:
        NoFilesError: There is none.
        TwoOwnersError: One has both an interview and a participant.
        CounterpointError: A verb of the stages refused.
    """
    if not filings:
        msg = "Choose at least one file to import."
        raise NoFilesError(msg)
    taken: list[Report] = []
    added = 0
    for nth, filing in enumerate(filings, 1):
        try:
            whose, is_new = _participant(tx, filing)
            taken.append(_file(tx, filing, whose))
        except CounterpointError as error:
            error.values = {**error.values, "item": nth}
            error.args = (f"File {nth}: {error}",)
            raise
        added += is_new
    return Imported(tuple(taken), _account(filings, len(taken), added))


def take_into_draft(  # noqa: PLR0913 - what a person decided about one file
    tx: Transaction,
    *,
    looked: Looked,
    speakers: Mapping[str, Speaker],
    interview_id: InterviewId,
    revision: int,
    since_ms: int = 0,
) -> tuple[report.Taken, Outcome]:
    """Take a file that was looked at over into the writer's own draft.

    Args:
        tx: Who acts: the writer.
        looked: The file.
        speakers: Who each mark stands for; unknown if not named.
        interview_id: The interview it is a transcript of.
        revision: The draft's revision that the writer sees.
        since_ms: From where in the recording on; 0 takes all.

    Returns:
        The draft, and the account of what the file held beside.

    Raises:
        CounterpointError: The draft cannot take it; the sentence says what to do.
    """
    passages = passages_of(looked.document, speakers)
    taken = report.take_transcript(
        tx,
        interview_id=interview_id,
        revision=revision,
        passages=passages,
        since_ms=since_ms,
    )
    outcome = Outcome(
        format=looked.document.format,
        changed=_placed(looked, looked.document.changed),
        left=(*_placed(looked, looked.document.left), *taken.left),
    )
    return taken, outcome


def passages_of(
    document: Document, speakers: Mapping[str, Speaker]
) -> list[PassageGiven]:
    """Make a document's turns into passages, each with its speaker.

    Headings and notes are the writer's notes, whoever spoke before them.
    """
    return [_passage(turn, speakers) for turn in document.turns]


def _passage(turn: Turn, speakers: Mapping[str, Speaker]) -> PassageGiven:
    if turn.style in _NOTES:
        speaker, kind = Speaker.WRITER, PassageKind.NOTE
    else:
        speaker = speakers.get(turn.mark, Speaker.UNKNOWN)
        kind = speaker.usual_kind
    return PassageGiven(turn.text, speaker, kind, turn.mark, turn.start_ms, turn.end_ms)


def _marks(document: Document) -> tuple[MarkSeen, ...]:
    roles = propose_roles(document)
    counts: dict[str, int] = {}
    for turn in document.turns:
        if turn.style not in _NOTES:
            counts[turn.mark] = counts.get(turn.mark, 0) + 1
    return tuple(
        MarkSeen(mark, turns, _SPEAKERS[roles.get(mark, Role.UNKNOWN)])
        for mark, turns in counts.items()
    )


def _participant(tx: Transaction, filing: Filing) -> tuple[ParticipantId | None, bool]:
    """Find whose account a file is, or take them in; say whether they are new."""
    is_named = filing.participant_id is not None or filing.group is not None
    if filing.interview_id is not None and is_named:
        msg = "Choose an interview or a participant for the file, not both."
        raise TwoOwnersError(msg)
    if filing.participant_id is not None or filing.group is None:
        return filing.participant_id, False
    group, number = filing.group, filing.number
    if number is not None:
        known = participant.find_participant(tx, group=group, number=number)
        if known is not None:
            return known.id, False
    return participant.add_participant(tx, group=group, number=number).id, True


def _file(tx: Transaction, filing: Filing, whose: ParticipantId | None) -> Report:
    looked = filing.looked
    passages = passages_of(looked.document, filing.speakers)
    media_type = _MEDIA_TYPES.get(looked.document.format, "application/octet-stream")
    original = OriginalGiven(looked.name, media_type, looked.data)
    if filing.interview_id is not None:
        return report.file_report(
            tx,
            interview_id=filing.interview_id,
            passages=passages,
            key=filing.key,
            original=original,
        )
    return report.bring_in_report(
        tx,
        key=filing.key,
        passages=passages,
        participant_id=whose,
        original=original,
    )


def _account(filings: Sequence[Filing], reports: int, participants: int) -> Outcome:
    formats = {filing.looked.document.format for filing in filings}
    taken = {"reports": reports, "participants": participants}
    return Outcome(
        format=formats.pop() if len(formats) == 1 else SEVERAL,
        taken={kind: number for kind, number in taken.items() if number},
        changed=tuple(
            i for f in filings for i in _placed(f.looked, f.looked.document.changed)
        ),
        left=tuple(
            i for f in filings for i in _placed(f.looked, f.looked.document.left)
        ),
    )


def _placed(looked: Looked, items: Sequence[Item]) -> tuple[Item, ...]:
    return tuple(replace(item, place=f"{looked.name}, {item.place}") for item in items)

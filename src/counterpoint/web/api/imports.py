"""Importing over HTTP: look at files first, then take them in together.

A file that was looked at waits in this process's memory and nowhere else.
"""

from typing import Annotated
from urllib.parse import unquote

from fastapi import Header

from counterpoint import participant, report
from counterpoint.interchange.document import Document
from counterpoint.interchange.importing import (
    Filing,
    Looked,
    import_files,
    look,
)
from counterpoint.kernel.ids import InterviewId, ParticipantId
from counterpoint.kernel.outcome import Outcome
from counterpoint.report.model import Speaker
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.verbs import list_groups
from counterpoint.web.api.losses import kept
from counterpoint.web.api.report import ReportShown, shown
from counterpoint.web.api.waiting import Looks
from counterpoint.web.endpoint import Sent, Shown, Streamed, endpoint

FIRST_TURNS = 5
FIRST_CHARACTERS = 300

FileName = Annotated[
    str,
    Header(
        alias="x-file-name",
        description=(
            "The file's name, percent-encoded UTF-8: it may name a person, and "
            "addresses end up in logs."
        ),
    ),
]


LOOKS: Looks[Looked] = Looks()
"""Those of this process. To be forgotten when its study is closed."""


class ItemShown(Shown):
    """One thing in a file that was changed on the way, or left behind."""

    kind: str
    place: str
    reason: str


class OutcomeShown(Shown):
    """The account of an import."""

    format: str
    taken: dict[str, int]
    changed: tuple[ItemShown, ...]
    left: tuple[ItemShown, ...]


class MarkShown(Shown):
    """A speaker's mark, how many turns it has, and who it seems to be."""

    mark: str
    turns: int
    role: Speaker


class TurnShown(Shown):
    """The beginning of a turn."""

    mark: str
    text: str


class ProposalShown(Shown):
    """What to call the report, and whose it may be, by the file's name."""

    key: str
    group: str | None
    number: int | None
    participant_id: ParticipantId | None


class LookShown(Shown):
    """A file that was read and waits to be imported."""

    token: str
    name: str
    format: str
    encoding: str | None
    marks: list[MarkShown]
    turns: int
    words: int
    first: list[TurnShown]
    proposal: ProposalShown
    changed: tuple[ItemShown, ...]
    left: tuple[ItemShown, ...]
    loss_list: str


class ImportItemSent(Sent):
    """What was decided about one file that waits."""

    token: str
    key: str
    speakers: dict[str, Speaker]
    group: str | None = None
    number: int | None = None
    participant_id: ParticipantId | None = None
    interview_id: InterviewId | None = None


class ImportSent(Sent):
    """What was decided about the files that are to come in together."""

    items: list[ImportItemSent]


class ImportShown(Shown):
    """The reports that came of the files, and the account of it."""

    reports: list[ReportShown]
    outcome: OutcomeShown


def look_at_file(tx: Transaction, file_name: FileName, body: Streamed) -> LookShown:
    """Read a file and show what is in it; nothing is stored in the study."""
    keys = {each.key for each in report.list_reports(tx)}
    groups = {each.key for each in list_groups(tx)}
    looked = look(body.content, unquote(file_name))
    group = looked.group if looked.group in groups else None
    document = looked.document
    return LookShown(
        token=LOOKS.keep(looked, tx.actor),
        name=looked.name,
        format=document.format,
        encoding=document.encoding,
        marks=[
            MarkShown(mark=seen.mark, turns=seen.turns, role=seen.speaker)
            for seen in looked.marks
        ],
        turns=len(document.turns),
        words=looked.words,
        first=_first(document),
        proposal=ProposalShown(
            key=_free(looked.key, keys),
            group=group,
            number=looked.number if group else None,
            participant_id=_known(tx, looked),
        ),
        changed=tuple(ItemShown.model_validate(item) for item in document.changed),
        left=tuple(ItemShown.model_validate(item) for item in document.left),
        loss_list=kept(
            tx,
            Outcome(
                document.format,
                {"reports": 1},
                tuple(document.changed),
                tuple(document.left),
            ),
        ),
    )


def import_looked(tx: Transaction, body: ImportSent) -> ImportShown:
    """Take in files that wait: all of them, or none."""
    filings = [
        Filing(
            looked=LOOKS.get(item.token, tx.actor),
            key=item.key,
            speakers=item.speakers,
            participant_id=item.participant_id,
            group=item.group,
            number=item.number,
            interview_id=item.interview_id,
        )
        for item in body.items
    ]
    imported = import_files(tx, filings)
    LOOKS.forget([item.token for item in body.items])
    return ImportShown(
        reports=[shown(each) for each in imported.reports],
        outcome=OutcomeShown.model_validate(imported.outcome),
    )


def _first(document: Document) -> list[TurnShown]:
    return [
        TurnShown(mark=turn.mark, text=turn.text[:FIRST_CHARACTERS])
        for turn in document.turns[:FIRST_TURNS]
    ]


def _free(key: str, taken: set[str]) -> str:
    nth, free = 1, key
    while free in taken:
        nth += 1
        free = f"{key}-{nth}"
    return free


def _known(tx: Transaction, looked: Looked) -> ParticipantId | None:
    if looked.number is None:
        return None
    known = {
        (each.group, each.number): each.id for each in participant.list_participants(tx)
    }
    return known.get((looked.group or "", looked.number))


ROUTES = [
    endpoint("POST", "/imports/look", look_at_file, reads=True),
    endpoint("POST", "/imports", import_looked),
]

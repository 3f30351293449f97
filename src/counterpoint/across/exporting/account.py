"""Reports as plain text that people read, and that can be read back whole.

The first line says where the file comes from. Each report is its key, a line that
says whom the marks stand for, and its passages, each after its mark and, if known,
its time in the recording. Lines of a passage after its first are set in.

    user-07 (7)

    Speakers: P = interviewee; I = interviewer; Note = note

    P [0:01:02.000]: The keys came on a Friday.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from counterpoint.report.model import (
    Passage,
    PassageKind,
    Report,
    ReportText,
    Speaker,
)

FIRST_LINE = "Reports, written out by Counterpoint"
INDENT = "    "
NOTE = "note"
LEGEND = "Speakers"
UNMARKED = f"{LEGEND}: not marked"

_NAMES = {
    Speaker.INTERVIEWER: "Interviewer",
    Speaker.INTERVIEWEE: "Participant",
    Speaker.WRITER: "Note",
    Speaker.UNKNOWN: "",
}
_ROLES = (NOTE, *(each.value for each in Speaker if each is not Speaker.WRITER))
_LEGEND = re.compile(
    rf"{LEGEND}: [^:;=\n]+ = (?:{'|'.join(_ROLES)})"
    rf"(?:; [^:;=\n]+ = (?:{'|'.join(_ROLES)}))*"
)
_STAMP = re.compile(r"\[(\d+):([0-5]\d):([0-5]\d)\.(\d{3})\]")
_NOT_IN_A_MARK = str.maketrans(dict.fromkeys(":;=[]", " "))


@dataclass(frozen=True, slots=True)
class Told:
    """A passage as it stands in the file.

    Attributes:
        mark: As the legend has it; empty where nobody is named.
        start_ms: Where it begins in the recording, if known.
    """

    mark: str
    start_ms: int | None
    text: str


def told(report: Report, text: ReportText, label: str | None) -> list[str]:
    """Write one report as the paragraphs of a file."""
    names = _names(text.passages)
    legend = "; ".join(f"{name} = {role}" for (_, role), name in names.items() if name)
    heading = report.key if label is None else f"{report.key} ({label})"
    return [
        heading,
        f"{LEGEND}: {legend}" if legend else UNMARKED,
        *(
            _told(text.words_of(each), names[_who(each)], each.start_ms, names.values())
            for each in text.passages
        ),
    ]


def legend_of(paragraph: str) -> Mapping[str, str] | None:
    """Read the line that says whom the marks stand for; None if it is not one."""
    if paragraph == UNMARKED:
        return {}
    if _LEGEND.fullmatch(paragraph) is None:
        return None
    pairs = (
        each.rpartition(" = ")
        for each in paragraph.removeprefix(f"{LEGEND}: ").split("; ")
    )
    return {mark: role for mark, _, role in pairs}


def read_told(paragraph: str, marks: Collection[str]) -> Told:
    """Part a paragraph into its mark, its time and its words."""
    head, joint, text = paragraph.partition(": ")
    mark, start_ms = head, None
    stamp = _STAMP.search(head)
    if stamp and stamp.end() == len(head) and head[: stamp.start()].endswith((" ", "")):
        hours, minutes, seconds, rest = (int(part) for part in stamp.groups())
        start_ms = ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest
        mark = head[: stamp.start()].removesuffix(" ")
    if not joint or (mark and mark not in marks):
        return Told("", None, paragraph)
    return Told(mark, start_ms, text)


def _who(passage: Passage) -> tuple[str, str]:
    """Give a passage's mark and what the legend calls its speaker."""
    is_note = passage.kind is PassageKind.NOTE or passage.speaker is Speaker.WRITER
    mark = "" if is_note else " ".join(passage.mark.translate(_NOT_IN_A_MARK).split())
    return mark, NOTE if is_note else passage.speaker.value


def _names(passages: Iterable[Passage]) -> dict[tuple[str, str], str]:
    """Give each mark with its speaker a name of its own in the file."""
    names: dict[tuple[str, str], str] = {}
    pairs = dict.fromkeys(_who(each) for each in passages)
    for mark, role in sorted(pairs, key=lambda pair: not pair[0]):  # given marks first
        speaker = Speaker.WRITER if role == NOTE else Speaker(role)
        usual = free = mark or _NAMES[speaker]
        nth = 1
        while free == LEGEND or (free and free in names.values()):
            nth += 1
            free = f"{usual} {nth}"
        names[mark, role] = free
    return {pair: names[pair] for pair in pairs}


def _told(text: str, name: str, start_ms: int | None, marks: Collection[str]) -> str:
    stamp = "" if start_ms is None else f"[{_clock(start_ms)}]"
    lines = text.replace("\n", f"\n{INDENT}")
    head = " ".join(part for part in (name, stamp) if part)
    if head:
        return f"{head}: {lines}"
    bare = text.split("\n", 1)[0]
    is_clear = read_told(bare, marks).text == bare and legend_of(bare) is None
    return lines if is_clear else f": {lines}"


def _clock(ms: int) -> str:
    seconds, rest = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}.{rest:03}"

"""Reports as plain text that people read, and that can be read back whole.

The first line says where the file comes from. Each report is its key, a line that
says whom the marks stand for, and its passages, each after its mark and, if known,
its time in the recording: where it begins, and where it ends if that is known too.
Lines of a passage after its first are set in.

    user-07 (7)

    Speakers: P = interviewee; I = interviewer; Note = note

    P [0:01:02.000-0:01:04.500]: The keys came on a Friday.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
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
_CLOCK = r"(\d+):([0-5]\d):([0-5]\d)\.(\d{3})"
_STAMP = re.compile(rf"\[(?:{_CLOCK})?(?:-{_CLOCK})?\]")
_NOT_IN_A_MARK = str.maketrans(dict.fromkeys(":;=[]", " "))


@dataclass(frozen=True, slots=True)
class Told:
    """A passage as it stands in the file.

    Attributes:
        mark: As the legend has it; empty where nobody is named.
        start_ms: Where it begins in the recording, if known.
        end_ms: Where it ends, if known; greater than ``start_ms``.
    """

    mark: str
    start_ms: int | None
    end_ms: int | None
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
            _told(text.words_of(each), names[_who(each)], _stamp(each), names.values())
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
    mark, start_ms, end_ms = head, None, None
    stamp = _STAMP.search(head)
    if (
        stamp
        and stamp[0] != "[]"
        and stamp.end() == len(head)
        and head[: stamp.start()].endswith((" ", ""))
    ):
        start_ms = _milliseconds(stamp.groups()[:4])
        end_ms = _milliseconds(stamp.groups()[4:])
        mark = head[: stamp.start()].removesuffix(" ")
    if not joint or (mark and mark not in marks):
        return Told("", None, None, paragraph)
    if end_ms is not None and end_ms <= (start_ms or 0):
        end_ms = None  # a hand has changed it; the beginning is believed
    return Told(mark, start_ms, end_ms, text)


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


def _told(text: str, name: str, stamp: str, marks: Collection[str]) -> str:
    lines = text.replace("\n", f"\n{INDENT}")
    head = " ".join(part for part in (name, stamp) if part)
    if head:
        return f"{head}: {lines}"
    bare = text.split("\n", 1)[0]
    is_clear = read_told(bare, marks).text == bare and legend_of(bare) is None
    return lines if is_clear else f": {lines}"


def _stamp(passage: Passage) -> str:
    """Write when a passage is said, as far as it is known."""
    begins = "" if passage.start_ms is None else _clock(passage.start_ms)
    ends = "" if passage.end_ms is None else f"-{_clock(passage.end_ms)}"
    return f"[{begins}{ends}]" if begins or ends else ""


def _milliseconds(parts: Sequence[str | None]) -> int | None:
    if None in parts:
        return None
    hours, minutes, seconds, rest = (int(part or 0) for part in parts)
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest


def _clock(ms: int) -> str:
    seconds, rest = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}.{rest:03}"

"""How reports and codings look as files. No database here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass

from counterpoint.across.exporting import account
from counterpoint.kernel.ids import CodeId
from counterpoint.kernel.separated import separated
from counterpoint.manuscript.rendering import NOTICE
from counterpoint.report.model import Report, ReportText, Speaker

_MARKS = {
    Speaker.INTERVIEWER: "Interviewer",
    Speaker.INTERVIEWEE: "Participant",
    Speaker.WRITER: "Note",
    Speaker.UNKNOWN: "",
}


@dataclass(frozen=True, slots=True)
class CodingRow:
    """One coding, as a line of the table.

    Attributes:
        code: Its path by the names that the article shows.
        named_by: Whose name the code has there: the analysts' or the participants'.
        other_name: The code's other name; empty if it has but one.
        prompt: The sign of the question of the guide that prompted the words, or
            "none"; empty if nothing is said.
        question: That question's words.
    """

    article: str
    report: str
    version: int
    label: str
    code: str
    start: int
    end: int
    member: str
    at: str
    named_by: str
    other_name: str
    prompt: str
    question: str
    text: str


COLUMNS = tuple(CodingRow.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class UncodedRow:
    """One passage that no code and no note covers, as a line of the table."""

    article: str
    report: str
    version: int
    label: str
    passage: int
    start: int
    end: int
    speaker: str
    state: str
    reason: str
    member: str
    at: str
    text: str


def reports_text(
    reports: Sequence[tuple[Report, ReportText, str | None]],
    *,
    is_markdown: bool,
    is_synthetic: bool,
) -> str:
    """Write reports in full, each under its key and its participant's label.

    What is not Markdown can be read back (see ``account``).
    """
    parts = [NOTICE] if is_synthetic else []
    if not is_markdown:
        parts.insert(0, account.FIRST_LINE)
        parts += [part for each in reports for part in account.told(*each)]
        return "\n\n".join(parts) + "\n"
    for report, text, label in reports:
        heading = report.key if label is None else f"{report.key} ({label})"
        parts.append(f"# {heading}")
        parts += [_passage(text.words_of(p), p.speaker, p.mark) for p in text.passages]
    return "\n\n".join(parts) + "\n"


def codings_csv(rows: Iterable[CodingRow]) -> bytes:
    """Write codings as a table that spreadsheets open: UTF-8 with its mark."""
    return _csv(CodingRow, rows)


def uncoded_csv(rows: Iterable[UncodedRow]) -> bytes:
    """Write uncoded passages as a table that spreadsheets open."""
    return _csv(UncodedRow, rows)


def _csv(
    kind: type[CodingRow | UncodedRow], rows: Iterable[CodingRow | UncodedRow]
) -> bytes:
    table = separated(kind.__dataclass_fields__, (astuple(row) for row in rows))
    return table.encode("utf-8-sig")


def code_paths(
    parents: Mapping[CodeId, CodeId | None], names: Mapping[CodeId, str]
) -> dict[CodeId, str]:
    """Write each code with those above it: "Home > own door"."""
    paths: dict[CodeId, str] = {}
    for code in names:
        line, at = [names[code]], parents.get(code)
        while at is not None and at in names:
            line.append(names[at])
            at = parents.get(at)
        paths[code] = " > ".join(reversed(line))
    return paths


def _passage(words: str, speaker: Speaker, mark: str) -> str:
    who = mark or _MARKS[speaker]
    return f"{who}: {words}" if who else words

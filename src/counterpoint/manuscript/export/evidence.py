"""The chain of evidence: where each printed quote stands, and who answers for it.

It is an appendix for the team. It names members, reports and places in them; of
participants it knows no more than the label that prints.

Source: method, row M49; issue 7, capability 5.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from counterpoint.kernel.ids import BlockId
from counterpoint.manuscript.export.wording import wording_in
from counterpoint.manuscript.paragraph import Grid, Rendered, Run, Style

_QUOTED = (Style.QUOTE, Style.QUESTION)
_SECOND_MS, _MINUTE, _HOUR = 1000, 60, 3600
_GROUP = 16


@dataclass(frozen=True, slots=True)
class Source:
    """Where a printed quote comes from.

    Attributes:
        words: As they print, paragraphs joined by line breaks, without the label.
        label: None where none is printed.
        report: The report's key.
        passages: Their numbers in the report, from 1, in order.
        start_ms: Where the first of them begins in the recording, if known.
        end_ms: Where the last of them ends, if known.
        writer: A member's name; None where nobody knows it.
        reviewer: Who approved this version; None where nobody did.
        proposer: Who cut the quote.
        cleared: Who cleared it, with the day; None if nobody did.
        translator: Who translated the words that print, if they are translated.
        checker: Who checked the translation against the own words.
    """

    words: str
    label: str | None
    report: str
    version: int
    brought_in: bool
    passages: tuple[int, ...]
    start_ms: int | None
    end_ms: int | None
    writer: str | None
    reviewer: str | None
    proposer: str | None
    cleared: tuple[str, str] | None
    translator: str | None = None
    checker: str | None = None

    @property
    def digest(self) -> str:
        """SHA-256 of the words, in groups that a line can break between."""
        whole = hashlib.sha256(self.words.encode()).hexdigest()
        return " ".join(whole[n : n + _GROUP] for n in range(0, len(whole), _GROUP))


def with_evidence(
    paragraphs: Sequence[Rendered], sources: Mapping[BlockId, Source], language: str
) -> list[Rendered]:
    """Mark each printed quote as Q1, Q2, … and append where each stands.

    Args:
        paragraphs: The manuscript's, as they print.
        sources: Of the quotes that print, by block.
        language: Of the publication; BCP 47.
    """
    printed = dict.fromkeys(
        each.block_id
        for each in paragraphs
        if each.style in _QUOTED and each.block_id in sources and each.runs
    )
    marks = {block_id: f"Q{n}" for n, block_id in enumerate(printed, 1)}
    marked = [
        _marked(each, after, marks)
        for each, after in zip(paragraphs, (*paragraphs[1:], None), strict=True)
    ]
    said = wording_in(language)
    rows = tuple(
        _row(mark, sources[block_id], said)
        for block_id, mark in marks.items()
        if block_id is not None
    )
    columns = tuple(said[key] for key in ("quote", "from", "by", "digest"))
    return [
        *marked,
        Rendered(None, Style.HEADING1, (Run(said["chain"]),)),
        Rendered(None, Style.PROSE, (Run(said["for_team"]),)),
        *([Rendered(None, Style.TABLE, (), grid=Grid(columns, rows))] if rows else []),
    ]


def _marked(
    paragraph: Rendered, after: Rendered | None, marks: Mapping[BlockId | None, str]
) -> Rendered:
    """Write a quote's mark behind its last paragraph."""
    mark = marks.get(paragraph.block_id) if paragraph.style in _QUOTED else None
    goes_on = (
        after is not None
        and after.style in _QUOTED
        and after.block_id == paragraph.block_id
    )
    if mark is None or goes_on:
        return paragraph
    return replace(paragraph, runs=(*paragraph.runs, Run(f" [{mark}]")))


def _row(mark: str, source: Source, said: Mapping[str, str]) -> tuple[str, ...]:
    label = said["no_label"] if source.label is None else f"({source.label})"
    stands = [said["version"].format(report=source.report, version=source.version)]
    if source.passages:
        numbers = _ranges(source.passages)
        stands.append(said["passages"].format(passages=numbers))
    if source.start_ms is not None:
        ends = "" if source.end_ms is None else f"–{clock(source.end_ms)}"
        stands.append(f"{clock(source.start_ms)}{ends}")
    answers = [
        said[key].format(name=name)
        for key, name in (
            ("written", source.writer),
            ("reviewed", source.reviewer),
            ("proposed", source.proposer),
            ("translated", source.translator),
            ("checked", source.checker),
        )
        if name is not None
    ]
    if source.brought_in:
        answers.insert(0, said["brought_in"])
    if source.cleared is None:
        answers.append(said["not_cleared"])
    else:
        name, day = source.cleared
        answers.append(said["cleared"].format(name=name, day=day))
    return f"{mark} {label}", "; ".join(stands), "; ".join(answers), source.digest


def _ranges(numbers: Sequence[int]) -> str:
    """Write numbers in order, rows of them as "3–5"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(
        str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs
    )


def clock(ms: int) -> str:
    """Write a place in a recording: "0:12:03"."""
    seconds = ms // _SECOND_MS
    minutes = seconds % _HOUR // _MINUTE
    return f"{seconds // _HOUR}:{minutes:02}:{seconds % _MINUTE:02}"

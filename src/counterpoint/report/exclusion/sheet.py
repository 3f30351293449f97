"""The log of exclusions as a table: minutes and reasons, and no content."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import xlsxwriter

from counterpoint.kernel.separated import separated
from counterpoint.report.exclusion.model import ExclusionReason, clock

HEADINGS = ("label", "begins", "ends", "minutes", "reason", "state")
MINUTE_MS = 60_000
WIDTH = 22


@dataclass(frozen=True, slots=True)
class LogRow:
    """One exclusion, as it is written out.

    Attributes:
        label: What prints after the participant's words: "7", "XV".
        state: "excluded", or "brought back".
    """

    label: str
    start_ms: int
    end_ms: int
    reason: ExclusionReason
    state: str

    @property
    def minutes(self) -> float:
        """How long it is, in minutes to two places."""
        return round((self.end_ms - self.start_ms) / MINUTE_MS, 2)

    def cells(self) -> tuple[str, str, str, float, str, str]:
        """Give the cells in the order of the headings."""
        return (
            self.label,
            clock(self.start_ms),
            clock(self.end_ms),
            self.minutes,
            self.reason.value,
            self.state,
        )


def csv_of(rows: Sequence[LogRow]) -> bytes:
    """Write the log as comma-separated values, UTF-8."""
    return separated(HEADINGS, (row.cells() for row in rows), ending="\n").encode()


def xlsx_of(rows: Sequence[LogRow], *, at: datetime) -> bytes:
    """Write the log as one sheet; words stay words, and no cell is a formula."""
    made = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False}
    book = xlsxwriter.Workbook(made, {**options, "strings_to_urls": False})
    book.set_properties({"title": "Exclusions", "created": at.astimezone(UTC)})
    sheet = book.add_worksheet("Exclusions")
    sheet.set_column(0, len(HEADINGS) - 1, WIDTH)
    bold = book.add_format({"bold": True, "bottom": 1})
    for nth, heading in enumerate(HEADINGS):
        sheet.write_string(0, nth, heading, bold)
    for at_row, row in enumerate(rows, start=1):
        for nth, cell in enumerate(row.cells()):
            if isinstance(cell, str):
                sheet.write_string(at_row, nth, cell)
            else:
                sheet.write_number(at_row, nth, cell)
    book.close()
    return made.getvalue()

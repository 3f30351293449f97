"""Tables as comma-separated values that a spreadsheet program takes for words.

Such a program reads a cell that begins with one of five signs as a formula: it then
shows an error where somebody said "- no", or does what a name from elsewhere tells it.
"""

import csv
import re
from collections.abc import Iterable

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_KEPT = re.compile(r"'+[=+\-@\t\r]")


def separated(
    heads: Iterable[str], rows: Iterable[Iterable[object]], *, ending: str = "\r\n"
) -> str:
    """Write a table whose cells are no formulas. Linear in it.

    Args:
        heads: What stands above the columns.
        rows: Of text, numbers and ``None``, which is written as nothing.
        ending: What ends a line.
    """
    lines = _Lines()
    table = csv.writer(lines, lineterminator=ending)
    table.writerow([harmless(each) for each in heads])
    table.writerows([harmless(cell) for cell in row] for row in rows)
    return "".join(lines)


class _Lines(list[str]):
    """What a table is written into, as ``csv`` asks for it."""

    def write(self, line: str) -> None:
        """Take a line."""
        self.append(line)


def harmless(cell: object) -> object:
    """Put an apostrophe before text that would be taken for a formula.

    Source: OWASP, CSV injection.
    """
    if isinstance(cell, str) and _FORMULA.match(cell):
        return f"'{cell}"
    return cell


def as_said(cell: str) -> str:
    """Take off the apostrophe that ``harmless`` put before a cell's text."""
    return cell[1:] if _KEPT.match(cell) else cell

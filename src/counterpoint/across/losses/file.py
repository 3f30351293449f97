"""An account as a file: for reading, for a spreadsheet, for a program."""

import json
from datetime import datetime
from enum import StrEnum

from counterpoint.kernel.outcome import Outcome
from counterpoint.kernel.separated import separated


class LossFormat(StrEnum):
    """The kinds of file that an account is written as."""

    DOCX = "docx"
    CSV = "csv"
    JSON = "json"

    @property
    def media_type(self) -> str:
        """As the web names it."""
        if self is LossFormat.DOCX:
            return (
                "application/vnd.openxmlformats-officedocument"
                ".wordprocessingml.document"
            )
        return "application/json" if self is LossFormat.JSON else "text/csv"


def written_losses(
    outcome: Outcome, format_: LossFormat, *, language: str, at: datetime
) -> bytes:
    """Write the account of one import or export.

    A table and JSON hold one row for each thing, with its reason in English, as
    scripts know it; a document holds each reason once, with all its places.
    Linear in the things named.

    Args:
        outcome: The account.
        format_: As what.
        language: Of the document: en or sv.
        at: When it was made, as a document says.

    Raises:
        NoSuchLanguageError: The language is neither.
    """
    if format_ is LossFormat.JSON:
        return json.dumps(outcome.shown(), ensure_ascii=False, indent=1).encode()
    if format_ is LossFormat.CSV:
        return _table_of(outcome)
    # Here, since its library would slow every start of the program.
    from counterpoint.across.losses.document import docx_of  # noqa: PLC0415

    return docx_of(outcome, language=language, at=at)


def _table_of(outcome: Outcome) -> bytes:
    """Write a row for each thing changed or left, and one for each kind taken."""
    rows = [("taken", kind, number, "", "") for kind, number in outcome.taken.items()]
    for fate, items in (("changed", outcome.changed), ("left", outcome.left)):
        rows += [(fate, each.kind, 1, each.place, each.reason) for each in items]
    heads = ("fate", "kind", "number", "place", "reason")
    return separated(heads, rows).encode("utf-8-sig")

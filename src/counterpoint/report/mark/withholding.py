"""Sensitive passages, kept from those who only audit.

Source: method, row F43; section 3.6, row "Report approved".
"""

from dataclasses import replace

from counterpoint.report.mark.model import PassageMark
from counterpoint.report.model import ReportText
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission

WITHHELD = "▒"
"""Stands for each code point that is not shown, so that spans keep their places."""


def as_seen(tx: Transaction, text: ReportText) -> ReportText:
    """Give a version as the acting member sees it.

    Whoever takes part in the research sees every word. An auditor sees where
    sensitive passages stand and how long they are, and none of their words.
    """
    if permission.takes_part(tx):
        return text
    seen = text.text
    for each in text.passages:
        if PassageMark.SENSITIVE in each.marks:
            covered = WITHHELD * (each.end - each.start)
            seen = seen[: each.start] + covered + seen[each.end :]
    return replace(text, text=seen)

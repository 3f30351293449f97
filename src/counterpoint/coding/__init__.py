"""Codes on passages: an article's codebook, and what each member coded with it.

Takes codes, arranged as a tree, and spans of reports that are approved or were
brought in. Gives the codings of a report, the passages of a code, and counts.
Refuses a coding beyond the text or made twice, one that another member made, and
a code that leaves while something hangs on it.
"""

from counterpoint.coding.code.model import Code, CountedCode, Origin
from counterpoint.coding.code.verbs import (
    add_code,
    change_code,
    list_codes,
    move_code,
    retire_code,
    show_code,
)
from counterpoint.coding.coding.model import (
    CodedPassage,
    CodedReport,
    Coding,
    PassagesPage,
    Standing,
    ToCode,
)
from counterpoint.coding.coding.verbs import (
    code_span,
    code_spans,
    list_code_passages,
    list_codings,
    show_coding,
    stretch_coding,
    uncode,
)
from counterpoint.coding.restoring import check_restored

__all__ = [
    "Code",
    "CodedPassage",
    "CodedReport",
    "Coding",
    "CountedCode",
    "Origin",
    "PassagesPage",
    "Standing",
    "ToCode",
    "add_code",
    "change_code",
    "check_restored",
    "code_span",
    "code_spans",
    "list_code_passages",
    "list_codes",
    "list_codings",
    "move_code",
    "retire_code",
    "show_code",
    "show_coding",
    "stretch_coding",
    "uncode",
]

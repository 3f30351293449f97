"""Coding over HTTP: the codebook, the codings of a report, a code's passages.

The two lists that hold thousands are written by msgspec, in the shape that their
``Shown`` model describes.
"""

from dataclasses import replace
from datetime import datetime

import msgspec

from counterpoint.coding.code import verbs as codes
from counterpoint.coding.code.guide import Guide
from counterpoint.coding.code.model import CountedCode, Origin
from counterpoint.coding.coding import verbs
from counterpoint.coding.coding.model import CodedPassage, Standing
from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    CodingId,
    MemberId,
    NoteId,
    ReportId,
)
from counterpoint.kernel.spans import Span
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Encoded, Sent, Shown, endpoint

_encode = msgspec.json.Encoder().encode


class CodeShown(Shown):
    """A code, and how much it is used."""

    id: CodeId
    article_id: ArticleId
    parent_id: CodeId | None
    name: str
    definition: str
    origin: Origin
    colour: int
    position: float
    count: int
    reports: int
    used_when: str
    not_used_when: str
    example: str
    citation: str
    own_word: str
    outside: str
    also_beneath: list[CodeId]


class CodesShown(Shown):
    """An article's codebook."""

    items: list[CodeShown]


class CodeSent(Sent):
    """A new code, made from notes if some are named."""

    name: str
    parent_id: CodeId | None = None
    definition: str = ""
    origin: Origin = Origin.DATA
    colour: int | None = None
    position: float | None = None
    own_word: str = ""
    citation: str = ""
    notes: tuple[NoteId, ...] = ()


class CodeChangeSent(Sent):
    """Those parts of a code that change; a parent of null is the top."""

    name: str | None = None
    definition: str | None = None
    origin: Origin | None = None
    colour: int | None = None
    parent_id: CodeId | None = None
    position: float | None = None
    used_when: str | None = None
    not_used_when: str | None = None
    example: str | None = None
    citation: str | None = None
    own_word: str | None = None
    outside: str | None = None


class CodingShown(Shown):
    """A span of a report's version under a code, in code points."""

    id: CodingId
    report_id: ReportId
    version: int
    code_id: CodeId
    start: int
    end: int
    by: MemberId
    at: datetime
    exact: str
    standing: Standing


class CodingsShown(Shown):
    """A report's codings in one article, and its version in analysis, if any."""

    report_id: ReportId
    version: int | None
    items: list[CodingShown]


class CodePassageShown(CodingShown):
    """A coding as it is read in the list of its code."""

    report: str
    label: str | None
    before: str
    after: str


class PassagesShown(Shown):
    """Some of a code's passages, and how many there are."""

    items: list[CodePassageShown]
    next: str | None
    of: int


class SpanSent(Sent):
    """A span, in code points, and the version it was chosen in."""

    start: int
    end: int
    version: int | None = None


class CodingSent(SpanSent):
    """A span that is given a code."""

    code_id: CodeId


class _Coding(msgspec.Struct, frozen=True, gc=False):
    """``CodingShown`` for thousands."""

    id: str
    report_id: str
    version: int
    code_id: str
    start: int
    end: int
    by: str
    at: datetime
    exact: str
    standing: str


class _Passage(_Coding, frozen=True, gc=False):
    """``CodePassageShown`` for thousands."""

    report: str
    label: str | None
    before: str
    after: str


def list_codes(tx: Transaction, article_id: ArticleId) -> CodesShown:
    """Show an article's codebook: siblings in their order."""
    found = codes.list_codes(tx, article_id)
    return CodesShown(items=[code_shown(each) for each in found])


def add_code(tx: Transaction, article_id: ArticleId, body: CodeSent) -> CodeShown:
    """Put a new code into the codebook."""
    added = codes.add_code(
        tx,
        article_id=article_id,
        name=body.name,
        parent_id=body.parent_id,
        definition=body.definition,
        origin=body.origin,
        colour=body.colour,
        position=body.position,
        guide=Guide(own_word=body.own_word, citation=body.citation),
        notes=body.notes,
    )
    return code_shown(codes.show_code(tx, added.id))


def change_code(tx: Transaction, code_id: CodeId, body: CodeChangeSent) -> CodeShown:
    """Change or move a code."""
    sent = body.model_fields_set
    stands = codes.show_code(tx, code_id).code
    if sent - {"parent_id", "position"}:
        said = body.model_dump(include=set(stands.guide.parts), exclude_none=True)
        codes.change_code(
            tx,
            code_id=code_id,
            name=body.name,
            definition=body.definition,
            origin=body.origin,
            colour=body.colour,
            guide=replace(stands.guide, **said),
        )
    if sent & {"parent_id", "position"}:
        codes.move_code(
            tx,
            code_id=code_id,
            parent_id=body.parent_id if "parent_id" in sent else stands.parent_id,
            position=body.position,
        )
    return code_shown(codes.show_code(tx, code_id))


def retire_code(tx: Transaction, code_id: CodeId) -> CodeShown:
    """Take a code that is not in use out of the codebook."""
    return code_shown(CountedCode(codes.retire_code(tx, code_id=code_id), 0, 0))


def list_codings(
    tx: Transaction, article_id: ArticleId, report_id: ReportId
) -> Encoded:
    """Show a report's codings in one article."""
    found = verbs.list_codings(tx, report_id, article_id)
    items = [_Coding(*coding) for coding in found.codings]
    shown = {"report_id": report_id, "version": found.version, "items": items}
    return Encoded(_encode(shown))


def code_span(
    tx: Transaction, article_id: ArticleId, report_id: ReportId, body: CodingSent
) -> CodingShown:
    """Give a code to a span."""
    made = verbs.code_span(
        tx,
        report_id=report_id,
        code_id=body.code_id,
        span=Span(body.start, body.end),
        version=body.version,
        article_id=article_id,
    )
    return CodingShown.model_validate(made)


def stretch_coding(tx: Transaction, coding_id: CodingId, body: SpanSent) -> CodingShown:
    """Move the ends of one's own coding."""
    stretched = verbs.stretch_coding(
        tx,
        coding_id=coding_id,
        span=Span(body.start, body.end),
        version=body.version,
    )
    return CodingShown.model_validate(stretched)


def uncode(tx: Transaction, coding_id: CodingId) -> CodingShown:
    """Take one's own coding away."""
    return CodingShown.model_validate(verbs.uncode(tx, coding_id=coding_id))


def list_code_passages(
    tx: Transaction, code_id: CodeId, after: str | None = None, limit: int = 100
) -> Encoded:
    """Show a code's passages, a page at a time."""
    page = verbs.list_code_passages(tx, code_id, after=after, limit=limit)
    items = [_passage(each) for each in page.items]
    return Encoded(_encode({"items": items, "next": page.next, "of": page.of}))


def _passage(each: CodedPassage) -> _Passage:
    return _Passage(*each.coding, each.report, each.label, each.before, each.after)


def code_shown(counted: CountedCode) -> CodeShown:
    """Show a code with its use."""
    code = counted.code
    return CodeShown(
        id=code.id,
        article_id=code.article_id,
        parent_id=code.parent_id,
        name=code.name,
        definition=code.definition,
        origin=code.origin,
        colour=code.colour,
        position=code.position,
        count=counted.count,
        reports=counted.reports,
        also_beneath=list(code.also_beneath),
        **code.guide.parts,
    )


ROUTES = [
    endpoint("GET", "/articles/{article_id}/codes", list_codes),
    endpoint("POST", "/articles/{article_id}/codes", add_code),
    endpoint("PATCH", "/codes/{code_id}", change_code),
    endpoint("DELETE", "/codes/{code_id}", retire_code),
    endpoint(
        "GET",
        "/articles/{article_id}/reports/{report_id}/codings",
        list_codings,
        shown=CodingsShown,
    ),
    endpoint("POST", "/articles/{article_id}/reports/{report_id}/codings", code_span),
    endpoint("PATCH", "/codings/{coding_id}", stretch_coding),
    endpoint("DELETE", "/codings/{coding_id}", uncode),
    endpoint(
        "GET", "/codes/{code_id}/passages", list_code_passages, shown=PassagesShown
    ),
]

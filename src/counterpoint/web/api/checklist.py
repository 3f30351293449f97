"""Reporting checklists over HTTP. Nothing here counts: a list is no score."""

from collections.abc import Mapping

from fastapi import Response

from counterpoint.across.checklist import verbs as sheets
from counterpoint.across.checklist.model import Row, Sheet
from counterpoint.across.prose.model import ProseFormat
from counterpoint.kernel.ids import ArticleId, BlockId
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.checklist import verbs
from counterpoint.manuscript.checklist.catalogue import LISTS
from counterpoint.manuscript.checklist.model import ChecklistKind
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class SaidShown(Shown):
    """An English sentence, with the values that it names."""

    sentence: str
    values: Mapping[str, str | int]

    @classmethod
    def of(cls, said: Said) -> "SaidShown":
        """Show a sentence."""
        return cls(sentence=said.sentence, values=dict(said.values))


class ChecklistShown(Shown):
    """A list that can be asked for, and whether somebody does."""

    kind: ChecklistKind
    title: SaidShown
    source: str
    note: SaidShown
    is_requested: bool
    asked_by: str


class ChecklistsShown(Shown):
    """All lists, in their order."""

    items: list[ChecklistShown]


class ChecklistPlaceShown(Shown):
    """Where the manuscript says it: under which heading, which paragraph."""

    block_id: BlockId
    heading: str
    paragraph: int


class ChecklistAnswerShown(Shown):
    """The team's answer; or the reason, where the item is not used."""

    text: str
    block_id: BlockId | None
    is_used: bool


class ChecklistItemShown(Shown):
    """An item with what the records say, its answer and its place."""

    key: str
    part: SaidShown
    title: SaidShown
    asks: SaidShown | None
    verbatim: str
    facts: list[SaidShown]
    answer: ChecklistAnswerShown | None
    place: ChecklistPlaceShown | None
    has_lost_place: bool

    @classmethod
    def of(cls, row: Row) -> "ChecklistItemShown":
        """Show a row of the list."""
        item, answer, place = row.item, row.answer, row.place
        return cls(
            key=item.key,
            part=SaidShown.of(item.part),
            title=SaidShown.of(item.title),
            asks=None if item.asks is None else SaidShown.of(item.asks),
            verbatim=item.verbatim,
            facts=[SaidShown.of(each) for each in row.facts],
            answer=None
            if answer is None
            else ChecklistAnswerShown.model_validate(answer),
            place=None if place is None else ChecklistPlaceShown.model_validate(place),
            has_lost_place=row.has_lost_place,
        )


class ChecklistSheetShown(Shown):
    """A whole list; the licensed text is RTARG's slot, as the team pasted it."""

    article_id: ArticleId
    kind: ChecklistKind
    title: SaidShown
    source: str
    note: SaidShown
    is_requested: bool
    asked_by: str
    licensed_text: str
    items: list[ChecklistItemShown]

    @classmethod
    def of(cls, sheet: Sheet) -> "ChecklistSheetShown":
        """Show a list."""
        asked = sheet.request
        return cls(
            article_id=sheet.article_id,
            kind=sheet.checklist.kind,
            title=SaidShown.of(sheet.checklist.title),
            source=sheet.checklist.source,
            note=SaidShown.of(sheet.checklist.note),
            is_requested=asked is not None,
            asked_by="" if asked is None else asked.asked_by,
            licensed_text="" if asked is None else asked.licensed_text,
            items=[ChecklistItemShown.of(row) for row in sheet.rows],
        )


class ChecklistRequestSent(Sent):
    """Who asks for the list."""

    asked_by: str = ""


class ChecklistAnswerSent(Sent):
    """An answer with its place; or a reason, where the item is not used."""

    text: str = ""
    block_id: BlockId | None = None
    is_used: bool = True


class GuidelineTextSent(Sent):
    """The text that the team is licensed to use."""

    text: str


class ChecklistFileSent(Sent):
    """As what the list is written, and in which language."""

    format: ProseFormat = ProseFormat.DOCX
    language: str | None = None


def list_checklists(tx: Transaction, article_id: ArticleId) -> ChecklistsShown:
    """List the checklists, and which are asked for."""
    asked = {each.kind: each for each in verbs.list_requests(tx, article_id)}
    return ChecklistsShown(
        items=[
            ChecklistShown(
                kind=kind,
                title=SaidShown.of(known.title),
                source=known.source,
                note=SaidShown.of(known.note),
                is_requested=kind in asked,
                asked_by=asked[kind].asked_by if kind in asked else "",
            )
            for kind, known in LISTS.items()
        ]
    )


def show_checklist(
    tx: Transaction, article_id: ArticleId, kind: ChecklistKind
) -> ChecklistSheetShown:
    """Show a checklist with what the records say."""
    return ChecklistSheetShown.of(sheets.show_checklist(tx, article_id, kind))


def request_checklist(
    tx: Transaction,
    article_id: ArticleId,
    kind: ChecklistKind,
    body: ChecklistRequestSent,
) -> ChecklistsShown:
    """Take a checklist up, because somebody asks for it."""
    verbs.request_checklist(
        tx, article_id=article_id, kind=kind, asked_by=body.asked_by
    )
    return list_checklists(tx, article_id)


def drop_checklist(
    tx: Transaction, article_id: ArticleId, kind: ChecklistKind
) -> ChecklistsShown:
    """Put a checklist away; its answers are kept."""
    verbs.drop_checklist(tx, article_id=article_id, kind=kind)
    return list_checklists(tx, article_id)


def put_guideline_text(
    tx: Transaction, article_id: ArticleId, kind: ChecklistKind, body: GuidelineTextSent
) -> ChecklistSheetShown:
    """Put in the text of a guideline that the team is licensed to use."""
    verbs.put_guideline_text(tx, article_id=article_id, kind=kind, text=body.text)
    return show_checklist(tx, article_id, kind)


def answer_checklist_item(
    tx: Transaction,
    article_id: ArticleId,
    kind: ChecklistKind,
    item: str,
    body: ChecklistAnswerSent,
) -> ChecklistSheetShown:
    """Answer an item, or set it aside with a reason."""
    if body.is_used:
        verbs.answer_item(
            tx,
            article_id=article_id,
            kind=kind,
            item=item,
            text=body.text,
            block_id=body.block_id,
        )
    else:
        verbs.set_aside_item(
            tx, article_id=article_id, kind=kind, item=item, reason=body.text
        )
    return show_checklist(tx, article_id, kind)


def clear_checklist_item(
    tx: Transaction, article_id: ArticleId, kind: ChecklistKind, item: str
) -> ChecklistSheetShown:
    """Take an answer away."""
    verbs.clear_item(tx, article_id=article_id, kind=kind, item=item)
    return show_checklist(tx, article_id, kind)


def export_checklist(
    tx: Transaction, article_id: ArticleId, kind: ChecklistKind, body: ChecklistFileSent
) -> Response:
    """Write a checklist out. Its file's name holds no title."""
    content = sheets.export_checklist(
        tx,
        article_id=article_id,
        kind=kind,
        format=body.format,
        language=body.language,
    )
    name = f'attachment; filename="{kind}.{body.format}"'
    headers = {"content-disposition": name}
    return Response(content, media_type=body.format.media_type, headers=headers)


_ONE = "/articles/{article_id}/checklists/{kind}"
ROUTES = [
    endpoint("GET", "/articles/{article_id}/checklists", list_checklists),
    endpoint("GET", _ONE, show_checklist),
    endpoint("PUT", _ONE, request_checklist),
    endpoint("DELETE", _ONE, drop_checklist),
    endpoint("PUT", f"{_ONE}/text", put_guideline_text),
    endpoint("PUT", f"{_ONE}/items/{{item}}", answer_checklist_item),
    endpoint("DELETE", f"{_ONE}/items/{{item}}", clear_checklist_item),
    endpoint("POST", f"{_ONE}/exports", export_checklist),
]

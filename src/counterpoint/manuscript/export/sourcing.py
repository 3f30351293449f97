"""Where the quotes of a manuscript come from, looked up as it is written out."""

from collections.abc import Iterable
from functools import cache

from counterpoint.kernel.ids import BlockId, MemberId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.manuscript.export.evidence import Source
from counterpoint.manuscript.ingredient import Material
from counterpoint.quote.model import QuoteInPrint
from counterpoint.report.approval.store import find_approval
from counterpoint.report.model import Passage, ReportText
from counterpoint.report.store import get_report, get_text
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.store import list_members


def sources_of(tx: Transaction, material: Material) -> dict[BlockId, Source]:
    """Look up the sources of all quotes that a manuscript prints, by block.

    Asks no permission: the verb that calls it has asked its own. Each version of a
    report is read once.
    """
    connection = tx.connection
    names = {member.id: member.name for member in list_members(connection)}

    @cache
    def text_of(report_id: ReportId, version: int) -> ReportText:
        return get_text(connection, report_id, version)

    def name_of(member_id: MemberId | None) -> str | None:
        return None if member_id is None else names.get(member_id)

    found = {}
    for block in material.blocks:
        printed = material.quotes.get(block.quote_id) if block.quote_id else None
        if printed is None or printed.is_held_back:
            continue
        cut = printed.quote
        report = get_report(connection, cut.report_id)
        approval = find_approval(connection, cut.report_id, cut.version)
        touched = _touched(
            text_of(cut.report_id, cut.version), (each.span for each in cut.fragments)
        )
        cleared = printed.clearance
        translator, checker = _translators(printed)
        who = None if cleared is None else name_of(cleared.cleared_by)
        found[block.id] = Source(
            words=printed.text,
            label=_label(printed),
            report=printed.report,
            version=cut.version,
            brought_in=report.brought_in,
            passages=tuple(each.order + 1 for each in touched),
            start_ms=touched[0].start_ms if touched else None,
            end_ms=touched[-1].end_ms if touched else None,
            writer=name_of(report.writer_id),
            reviewer=None if approval is None else name_of(approval.by),
            proposer=name_of(cut.proposed_by),
            cleared=(who, cleared.cleared_on) if cleared and who else None,
            translator=name_of(translator),
            checker=name_of(checker),
        )
    return found


def _label(printed: QuoteInPrint) -> str | None:
    attribution = printed.quote.attribution
    return printed.name if attribution.follows or attribution.leads else None


def _translators(printed: QuoteInPrint) -> tuple[MemberId | None, MemberId | None]:
    """Name who translated the words that print, and who checked that as it stands."""
    shown = printed.translated
    if shown is None or shown.given is None or not shown.lines:
        return None, None
    checker = shown.given.checked_by if shown.is_checked else None
    return shown.given.translated_by, checker


def _touched(text: ReportText, spans: Iterable[Span]) -> list[Passage]:
    asked = tuple(spans)
    return [
        passage
        for passage in text.passages
        if any(passage.span.overlaps(span) for span in asked)
    ]

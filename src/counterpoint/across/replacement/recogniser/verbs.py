"""What is done to find words that may identify somebody: suggest them."""

from collections.abc import Iterator

from counterpoint.across.replacement import keeping, store
from counterpoint.across.replacement.model import Kind
from counterpoint.across.replacement.recogniser.model import (
    Recogniser,
    Suggestion,
    suggestions,
)
from counterpoint.across.replacement.recogniser.name import ByCapitals, Known
from counterpoint.across.replacement.recogniser.pattern import ByForm, ByTelephone
from counterpoint.kernel.ids import InterviewId, ReportId
from counterpoint.participant.vault import verbs as vault
from counterpoint.participant.vault.holder.model import OpenedVault
from counterpoint.participant.vault.model import AboutKind, IdentityField
from counterpoint.report import open_draft
from counterpoint.report.relation import version_to_read, writer_relations
from counterpoint.report.store import get_report, get_text
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed

_KINDS = (
    (AboutKind.PARTICIPANT, Kind.PERSON),
    (AboutKind.CONTACT, Kind.PERSON),
    (AboutKind.SERVICE, Kind.INSTITUTION),
)


def suggest_replacements(
    tx: Transaction,
    *,
    report_id: ReportId | None = None,
    interview_id: InterviewId | None = None,
    opened: OpenedVault | None = None,
) -> list[Suggestion]:
    """Suggest words of one report, or of one's own draft, that may identify somebody.

    Suggestions miss some: names in small letters, what only somebody who knows the
    place would know. A reader must read. A coordinator whose vault is open is also
    told what the study knows: names of its people and services, and what stands
    under a token elsewhere.

    Args:
        tx: Who acts, and in which study.
        report_id: The report, in the latest version that the member may read.
        interview_id: The interview of which the member writes a draft; of another's
            draft nothing is told.
        opened: The member's own key of the vault, if it is open.

    Raises:
        NotFoundError: There is no such report or interview.

    Source: method, row F42; section 5.6.
    """
    permission.ask(tx, Deed.REPLACE_WORDS)
    texts = list(_texts(tx, report_id, interview_id))
    recognisers: list[Recogniser] = [ByTelephone(), ByForm(), ByCapitals()]
    also: dict[str, str] = {}
    if opened is not None and permission.may(tx, Deed.KEEP_VAULT):
        also = _originals(tx, opened)
        named = list(_named(tx, opened))
        recognisers = [
            Known([(each, Kind.OTHER) for each in also], "replaced elsewhere"),
            Known(named, "the vault"),
            *recognisers,
        ]
    return [
        Suggestion(
            each.words,
            each.kind,
            each.places,
            each.source,
            also.get(each.words.casefold(), ""),
        )
        for each in suggestions(texts, recognisers)
    ]


def _texts(
    tx: Transaction, report_id: ReportId | None, interview_id: InterviewId | None
) -> Iterator[str]:
    known = [each.printed for each in store.list_every_token(tx.connection).values()]
    if report_id is not None:
        facts = get_report(tx.connection, report_id)
        version = version_to_read(tx, facts)
        if version is not None:
            text = get_text(tx.connection, report_id, version)
            yield from (_bare(text.words_of(each), known) for each in text.passages)
    writes = interview_id is not None and writer_relations(tx, interview_id)
    if interview_id is not None and writes:
        shown = open_draft(tx, interview_id)
        yield from (_bare(each.text, known) for each in shown.draft.passages)


def _bare(text: str, tokens: list[str]) -> str:
    """Leave tokens out, of which nothing is to be suggested."""
    for each in tokens:
        text = text.replace(each, "·" * len(each))
    return text


def _originals(tx: Transaction, opened: OpenedVault) -> dict[str, str]:
    tokens = store.list_every_token(tx.connection)
    read = keeping.read_originals(tx, opened)
    return {
        read[each.id].casefold(): tokens[each.token_id].printed
        for each in store.list_replacements(tx.connection)
        if each.id in read
    }


def _named(tx: Transaction, opened: OpenedVault) -> Iterator[tuple[str, Kind]]:
    for about, kind in _KINDS:
        for read in vault.read_names(tx, opened=opened, about_kind=about):
            name = read.fields.get(IdentityField.NAME)
            if name:
                yield name, kind

"""Which reports may go into an archive, and which of their passages with words."""

from collections.abc import Sequence
from dataclasses import dataclass

from counterpoint import participant, report
from counterpoint.article.selection.verbs import list_omissions
from counterpoint.kernel.ids import ArticleId, ParticipantId
from counterpoint.kernel.outcome import Item
from counterpoint.kernel.spans import Span
from counterpoint.participant.consent.model import (
    Consent,
    ConsentScope,
    standing_scopes,
)
from counterpoint.participant.consent.store import said_by_person
from counterpoint.participant.person.model import Participant
from counterpoint.quote.clearance.model import name_likes
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.model import Passage, PassageKind, Report, ReportText
from counterpoint.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Selected:
    """What of a study goes into an archive of an article.

    Attributes:
        people: Whose reports do.
        texts: The reports' versions in analysis.
        outside: All words that stay: of other reports, and of passages withheld.
        left: What stays, and why.
        names: Words that look like names in what goes, to be looked at.
    """

    people: tuple[Participant, ...]
    texts: tuple[ReportText, ...]
    outside: tuple[str, ...]
    left: tuple[Item, ...]
    names: tuple[Item, ...]


def select(tx: Transaction, article_id: ArticleId) -> Selected:
    """Part what may be archived from what may not.

    Only who agreed to be shared is: nothing known is no agreement.

    Source: method, invariant 23.
    """
    said = said_by_person(tx.connection)
    omitted = {each.report_id for each in list_omissions(tx, article_id)}
    kept = {each.report_id: each for each in report.list_texts(tx)}
    going: list[ReportText] = []
    left: list[Item] = []
    for each in report.list_reports(tx):
        if each.id in omitted:
            left.append(Item("reports", each.key, "The article leaves it out."))
        elif each.id not in kept:
            msg = "No version of it is approved yet; export it again after its review."
            left.append(Item("reports", each.key, msg))
        elif not _may_be_shared(each, said):
            msg = "It is not recorded that its participant agreed to be shared."
            left.append(Item("reports", each.key, msg))
        else:
            going.append(kept[each.id])
    whose = {text.participant_id for text in going}
    people = [p for p in participant.list_participants(tx) if p.id in whose]
    ids = {text.report_id for text in going}
    outside = [text.text for id_, text in kept.items() if id_ not in ids]
    for text in going:
        for passage in text.passages:
            if reason := withheld(passage):
                place = f"{text.key}, passage {passage.order + 1}"
                left.append(Item("passages", place, reason))
                outside.append(text.words_of(passage))
    return Selected(
        tuple(people), tuple(going), tuple(outside), tuple(left), _names(going)
    )


def withheld(passage: Passage) -> str:
    """Say why a passage's words stay; nothing if they may go."""
    if PassageMark.SENSITIVE in passage.marks:
        return "The passage is marked as sensitive."
    if PassageMark.SECOND_HAND in passage.marks:
        return "The passage tells of somebody who did not agree to it."
    if passage.kind is PassageKind.NOTE:
        return "The passage is the writer's note."
    return ""


def touches_withheld(text: ReportText, span: Span) -> bool:
    """Whether a stretch reaches into words that stay."""
    return any(withheld(each) for each in text.passages_in(span))


def _may_be_shared(each: Report, said: dict[ParticipantId, list[Consent]]) -> bool:
    own = said.get(each.participant_id, []) if each.participant_id else []
    return ConsentScope.ARCHIVE in standing_scopes(own)


def _names(going: Sequence[ReportText]) -> tuple[Item, ...]:
    msg = "It looks like a name; see that it may be read, or replace it."
    return tuple(
        Item("passages", f"{text.key}, passage {passage.order + 1}: {name.text}", msg)
        for text in going
        for passage in text.passages
        if not withheld(passage)
        for name in name_likes(text.words_of(passage))
    )

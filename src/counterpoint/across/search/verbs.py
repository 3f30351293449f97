"""What is done to find words in the whole study, and to code what was found."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from counterpoint.across.memo.verbs import list_memos
from counterpoint.across.search.asking import Asked, elsewhere
from counterpoint.across.search.model import (
    Elsewhere,
    Found,
    GroupCount,
    Kind,
    NothingTickedError,
    Person,
    Ticked,
)
from counterpoint.article import show_article
from counterpoint.coding import Coding, ToCode, code_spans, list_codes, list_concepts
from counterpoint.coding.code.model import OtherArticleError
from counterpoint.coding.code.verbs import show_code
from counterpoint.coding.coding.model import OtherVersionError
from counterpoint.coding.story.model import StoryPart
from counterpoint.coding.story.telling import list_stories
from counterpoint.kernel.ids import ArticleId, CodeId, ParticipantId
from counterpoint.participant.person.model import Participant
from counterpoint.participant.person.verbs import list_participants
from counterpoint.reading.note import store as note_store
from counterpoint.reading.note.carrying import carried
from counterpoint.reading.seal.store import get_seal
from counterpoint.report import store as report_store
from counterpoint.report.search.manner import Manner
from counterpoint.report.search.model import Hit
from counterpoint.report.search.store import list_analysed
from counterpoint.report.search.verbs import MOST_HITS, asked_for, search_words
from counterpoint.storage.fulltext import Phrase
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.verbs import get_group
from counterpoint.study.permission import Deed
from counterpoint.theme import list_themes


def search_study(
    tx: Transaction,
    asked: Asked,
    article_id: ArticleId | None = None,
    limit: int = MOST_HITS,
) -> Found:
    """Find words in reports and, in one article, in what the team wrote for it.

    That is notes, codes, themes, concepts, stories and memos, with the memos about the
    study, a person or a report. Of notes it finds the acting member's own, and
    everybody's once the seal of the article is open; of memos those that the member
    may read; of words on sensitive passages an auditor finds none.

    Args:
        tx: Who asks, and in which study.
        asked: What is looked for, and how.
        article_id: The article whose notes, codes and memos are searched; none
            if not given. Filters of speaker and group leave them out, too.
        limit: The most hits in reports.

    Raises:
        NothingAskedError: There is no word in it.
        NoSuchGroupError: The study has no such group.
        NotFoundError: There is no such article.

    Source: method, rows B6 and M41.
    """
    permission.ask(tx, Deed.READ_REPORTS)
    phrases, manner = asked_for(asked.words), asked.manner
    everybody = list_participants(tx)
    here = everybody
    if asked.group is not None:
        group = get_group(tx, asked.group)
        here = [each for each in everybody if each.group_id == group.id]
    hits = search_words(
        tx,
        asked.words,
        limit + 1,
        manner=manner,
        speakers=asked.speakers,
        people=None if asked.group is None else {each.id for each in here},
    )
    shown = hits[:limit]
    written: list[Elsewhere] = []
    if article_id is not None and not asked.speakers and asked.group is None:
        written = list(_written(tx, article_id, phrases, manner))
    found = {hit.participant_id for hit in shown}
    return Found(
        hits=shown,
        is_whole=len(hits) <= limit,
        people={
            each.id: Person(each.label, each.group)
            for each in everybody
            if each.id in found
        },
        counts=_counts(tx, here, shown),
        elsewhere=written,
    )


def code_ticked(
    tx: Transaction,
    *,
    article_id: ArticleId,
    code_id: CodeId,
    places: Sequence[Ticked],
) -> list[Coding]:
    """Give a code to the places of a search that were ticked, in one step.

    A place that was ticked twice, as two hits in one sentence, is coded once.

    Raises:
        NothingTickedError: No place was ticked.
        OtherArticleError: The code stands in another article's codebook.
        OtherVersionError: A report has another version by now.
        CounterpointError: As ``code_spans``; then nothing is coded.
    """
    permission.ask(tx, Deed.CODE)
    if not places:
        msg = "Tick at least one place; only what you ticked is coded."
        raise NothingTickedError(msg)
    if show_code(tx, code_id).code.article_id != article_id:
        msg = "This code belongs to another article; choose one of this codebook."
        raise OtherArticleError(msg)
    for report_id, version in {(each.report_id, each.version) for each in places}:
        now = report_store.get_report(tx.connection, report_id).version_in_analysis
        if now is not None and now != version:
            msg = "A report has another version by now; search again, and tick anew."
            raise OtherVersionError(msg)
    once = dict.fromkeys((each.report_id, each.span) for each in places)
    return code_spans(
        tx, spans=[ToCode(report_id, code_id, span) for report_id, span in once]
    )


def _counts(
    tx: Transaction, people: Sequence[Participant], hits: Sequence[Hit]
) -> list[GroupCount]:
    """Count, by group, who has the words, of those who have a report in analysis."""
    heard = {report.participant_id for report in list_analysed(tx.connection)}
    found: set[ParticipantId | None] = {hit.participant_id for hit in hits}
    of = Counter(each.group for each in people if each.id in heard)
    have = Counter(each.group for each in people if each.id in found)
    return [GroupCount(group, have[group], count) for group, count in of.items()]


def _written(
    tx: Transaction, article_id: ArticleId, asked: Sequence[Phrase], manner: Manner
) -> Iterator[Elsewhere]:
    """Find words in what the team wrote for an article, and in memos of the study."""
    show_article(tx, article_id)
    yield from _noted(tx, article_id, asked, manner)
    for counted in list_codes(tx, article_id):
        code = counted.code
        parts = [code.name, code.definition, *code.guide.parts.values()]
        yield from _found_in(Kind.CODE, code.id, code.name, parts, asked, manner)
    for whole in list_themes(tx, article_id):
        theme = whole.theme
        parts = [theme.title, theme.short, theme.definition]
        yield from _found_in(Kind.THEME, theme.id, theme.title, parts, asked, manner)
    for each in list_concepts(tx, article_id):
        concept = each.concept
        parts = [concept.name, concept.definition, concept.citation]
        yield from _found_in(
            Kind.CONCEPT, concept.id, concept.name, parts, asked, manner
        )
    yield from _storied(tx, article_id, asked, manner)
    for shown in list_memos(tx):
        memo = shown.memo
        if memo.subject.article_id in {None, article_id}:
            parts, name = [memo.title, memo.text], memo.title or memo.kind
            yield from _found_in(Kind.MEMO, memo.id, name, parts, asked, manner)


def _storied(
    tx: Transaction, article_id: ArticleId, asked: Sequence[Phrase], manner: Manner
) -> Iterator[Elsewhere]:
    """Find words in what stories say, as far as the member may read it."""
    for told in list_stories(tx, article_id):
        story = told.story
        name, parts = story.telling.place or told.report, story.telling.texts
        spans = (e.span for e in told.stretches if e.part is StoryPart.TELLING)
        for found in _found_in(Kind.STORY, story.id, name, parts, asked, manner):
            yield replace(found, report_id=story.report_id, at=next(spans, None))


def _noted(
    tx: Transaction, article_id: ArticleId, asked: Sequence[Phrase], manner: Manner
) -> Iterator[Elsewhere]:
    """Find words in notes: one's own, and once the seal is open, everybody's."""
    permission.ask(tx, Deed.READ_NOTES)
    by = tx.actor if get_seal(tx.connection, article_id).is_closed else None
    keys = {report.id: report.key for report in list_analysed(tx.connection)}
    for note in note_store.list_notes(tx.connection, article_id, by=by):
        if note.report_id not in keys:
            continue
        name, parts = keys[note.report_id], [note.code, note.text]
        for found in _found_in(Kind.NOTE, note.id, name, parts, asked, manner):
            (now,) = carried(tx, note.report_id, [note])
            at = None if now.is_broken else now.span
            yield replace(found, report_id=note.report_id, at=at)


def _found_in(  # noqa: PLR0913, PLR0917 - a text, whose it is, and what is sought
    kind: Kind,
    id_: str,
    name: str,
    parts: Sequence[str],
    asked: Sequence[Phrase],
    manner: Manner,
) -> Iterator[Elsewhere]:
    """Find words in the parts of one thing, taken together."""
    text = "\n".join(filter(None, parts))
    found = elsewhere(kind, id_, name=name, text=text, asked=asked, manner=manner)
    if found is not None:
        yield found

"""Finding what a memo is about, and how the page calls it."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from counterpoint.across.memo.model import (
    About,
    MemoSpan,
    NoWordsChosenError,
    Selected,
    Subject,
)
from counterpoint.across.memo.store import find_span
from counterpoint.article.selection.check import check_taken
from counterpoint.article.store import get_article, list_articles
from counterpoint.coding.code.store import get_code, list_codes
from counterpoint.coding.coding import store as coding_store
from counterpoint.coding.coding.model import check_version, codable_version, trimmed
from counterpoint.coding.coding.store import get_coding
from counterpoint.coding.story.lying import Finding
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    CodingId,
    MemoSpanId,
    ParticipantId,
    ReportId,
    ThemeId,
    new_id,
)
from counterpoint.kernel.spans import Span
from counterpoint.participant.person.store import get_participant, list_labels
from counterpoint.report.mark.withholding import WITHHELD, Cover
from counterpoint.report.store import get_report, list_reports
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.paradox.model import PoleId
from counterpoint.theme.paradox.store import get_pole, list_poles
from counterpoint.theme.theme.model import Theme
from counterpoint.theme.theme.store import get_theme, list_themes

Key = tuple[About, str]


@dataclass(frozen=True, slots=True)
class Called:
    """What an object is called now.

    Attributes:
        name: A label, a key, a code's name or a title; never a person's name.
        report_id: The report in which the words stand that it is about.
        span: Where words stand in the version in analysis; none of anything else, or
            if they were corrected away.
        theme_id: The paradox that a pole is of.
    """

    name: str
    report_id: ReportId | None = None
    theme_id: ThemeId | None = None
    span: Span | None = None


def find_subject(  # noqa: PLR0911 - one for each kind of thing
    tx: Transaction, about: About, object_id: str
) -> Subject:
    """Find what a memo is to be about.

    Raises:
        NotFoundError: There is no such object, or it was taken away.
        NoWordsChosenError: It is to be about words, which ``find_words`` finds.
    """
    connection = tx.connection
    match about:
        case About.STUDY:
            return Subject(about)
        case About.PERSON:
            person_id = get_participant(connection, ParticipantId(object_id)).id
            return Subject(about, person_id, participant_id=person_id)
        case About.REPORT:
            report_id = get_report(connection, ReportId(object_id)).id
            return Subject(about, report_id, report_id=report_id)
        case About.SPAN:
            msg = "Select the words that the memo is about."
            raise NoWordsChosenError(msg)
        case About.ARTICLE:
            article_id = get_article(connection, ArticleId(object_id)).id
            return Subject(about, article_id, article_id=article_id)
        case About.CODE:
            code = get_code(connection, CodeId(object_id))
            return Subject(about, code.id, article_id=code.article_id)
        case About.CODING:
            coding = get_coding(connection, CodingId(object_id))
            article_id = get_code(connection, coding.code_id).article_id
            return Subject(about, coding.id, article_id, coding.report_id)
        case About.THEME:
            theme = get_theme(connection, ThemeId(object_id))
            return Subject(about, theme.id, article_id=theme.article_id)
        case About.POLE:
            pole = get_pole(connection, PoleId(object_id))
            article_id = get_theme(connection, pole.theme_id).article_id
            return Subject(about, pole.id, article_id=article_id)


def find_words(tx: Transaction, report_id: ReportId, at: Selected) -> MemoSpan:
    """Find the words that a memo is to be about, without white space at their ends.

    Raises:
        NotFoundError: There is no such report or article.
        ReportLeftOutError: The article leaves the report out.
        NotCodableError: The report awaits approval.
        OtherVersionError: Another version was approved meanwhile.
        SpanOutsideError: The span ends after the text.
        EmptySpanError: It holds nothing but white space.
    """
    get_article(tx.connection, at.article_id)
    kept = coding_store.get_report(tx.connection, report_id)
    now = codable_version(kept)
    check_version(kept, at.version)
    check_taken(tx, at.article_id, {report_id})
    (text,) = coding_store.list_texts(tx.connection, report_id, now, now)
    cut = trimmed(at.span, text)
    return MemoSpan(MemoSpanId(new_id()), report_id, now, cut.start, cut.end)


def names_of(tx: Transaction, subjects: Collection[Subject]) -> dict[Key, Called]:
    """Say how objects are called now; those that were taken away are not in it."""
    wanted = {subject.about for subject in subjects}
    articles = {s.article_id for s in subjects if s.article_id is not None}
    named: dict[Key, Called] = {(About.STUDY, ""): Called("")}
    if About.PERSON in wanted:
        labels = list_labels(tx.connection)
        named |= {(About.PERSON, id_): Called(name) for id_, name in labels.items()}
    if wanted & {About.REPORT, About.CODING, About.SPAN}:
        reports = list_reports(tx.connection)
        named |= {
            (About.REPORT, each.id): Called(each.key, each.id) for each in reports
        }
    for each in list_articles(tx.connection) if articles else ():
        named[About.ARTICLE, each.id] = Called(each.title)
    for article_id in articles:
        codes = list_codes(tx.connection, article_id)
        named |= {(About.CODE, each.id): Called(each.name) for each in codes}
        themes = list_themes(tx.connection, article_id)
        named |= {(About.THEME, each.id): Called(each.title) for each in themes}
        if About.POLE in wanted:
            named |= dict(_poles(tx, themes))
    named |= dict(_codings(tx, subjects, named))
    named |= dict(_words(tx, subjects, named))
    return named


def is_withheld(tx: Transaction, cover: Cover, subject: Subject) -> bool:
    """Whether a memo is about words that the acting member may not read.

    What is written about a sensitive passage may repeat it.
    """
    if cover.lies_open or subject.about not in (About.CODING, About.SPAN):
        return False
    if subject.about is About.SPAN:
        place = find_span(tx.connection, subject.object_id)
        return place is None or _is_covered(cover, place)
    try:
        coding = get_coding(tx.connection, CodingId(subject.object_id))
    except NotFoundError:
        return True
    where = (coding.report_id, coding.version, coding.start)
    return cover.words(*where, coding.exact) != coding.exact


def _poles(tx: Transaction, themes: Iterable[Theme]) -> Iterator[tuple[Key, Called]]:
    for theme in themes:
        for letter, pole in list_poles(tx.connection, theme.id).items():
            name = pole.words.name or pole.words.shown
            called = Called(f"{theme.title}, {letter.upper()}: {name}", None, theme.id)
            yield (About.POLE, pole.id), called


def _codings(
    tx: Transaction, subjects: Collection[Subject], named: dict[Key, Called]
) -> Iterator[tuple[Key, Called]]:
    for subject in subjects:
        if subject.about is not About.CODING:
            continue
        try:
            coding = get_coding(tx.connection, CodingId(subject.object_id))
        except NotFoundError:
            continue
        code = named.get((About.CODE, coding.code_id), Called(""))
        report = named.get((About.REPORT, coding.report_id), Called(""))
        called = Called(f"{code.name}, {report.name}", coding.report_id)
        yield (About.CODING, coding.id), called


def _words(
    tx: Transaction, subjects: Collection[Subject], named: dict[Key, Called]
) -> Iterator[tuple[Key, Called]]:
    finding = Finding(tx.connection)
    for subject in subjects:
        if subject.about is not About.SPAN:
            continue
        place = find_span(tx.connection, subject.object_id)
        if place is None or (About.REPORT, place.report_id) not in named:
            continue
        now = finding.stretch(place.report_id, place.version, place.span)
        name = named[About.REPORT, place.report_id].name
        yield (About.SPAN, place.id), Called(name, place.report_id, span=now)


def _is_covered(cover: Cover, place: MemoSpan) -> bool:
    blank = "." * (place.end - place.start)
    shown = cover.words(place.report_id, place.version, place.start, blank)
    return WITHHELD in shown

"""What a slip of the pool shows: a quote with all that stands beside it."""

from counterpoint.kernel.ids import (
    ArticleId,
    ClarificationId,
    MemberId,
    ParticipantId,
    PassageId,
    QuoteId,
    QuotePartId,
    ReportId,
    ThemeId,
)
from counterpoint.quote.anatomy.model import Anatomy
from counterpoint.quote.clearance.model import NameUse
from counterpoint.quote.model import (
    Attribution,
    Length,
    QuoteInPrint,
    QuoteState,
    Voice,
)
from counterpoint.report.mark.model import PassageMark
from counterpoint.theme.paradox.model import Letter
from counterpoint.web.endpoint import Shown


class FragmentShown(Shown):
    """A span of the quoted version, in code points."""

    start: int
    end: int
    exact: str


class ParagraphShown(Shown):
    """A paragraph of the quote as it prints."""

    voice: Voice
    text: str


class NameLikeShown(Shown):
    """A word that looks like a name, and what it was said to be.

    Attributes:
        start: In code points of the quote's paragraphs, joined by line breaks.
    """

    start: int
    text: str
    use: NameUse | None


class ClearanceShown(Shown):
    """Who saw that a quote may be printed, and what they weighed."""

    cleared_by: MemberId
    cleared_on: str
    third_persons: str


class TranslationShown(Shown):
    """The own words beside what prints in the language of the publication.

    Attributes:
        original: The own words, paragraphs joined by line breaks.
        text: The translation; empty while there is none.
        is_checked: Whether the check holds for both as they stand.
    """

    original: str
    spoken: str
    language: str
    text: str
    translated_by: MemberId | None
    checked_by: MemberId | None
    checked_on: str
    is_checked: bool


class ClarificationShown(Shown):
    """What the authors put in, and behind which words of the quoted version."""

    id: ClarificationId
    start: int
    end: int
    text: str


class QuotePartShown(Shown):
    """Marked words of the quoted version."""

    id: QuotePartId
    start: int
    end: int
    tells_of: Anatomy


class QuoteShown(Shown):
    """A quote as it prints."""

    id: QuoteId
    article_id: ArticleId
    report_id: ReportId
    report: str
    version: int
    participant_id: ParticipantId | None
    participant: str | None
    group: str | None
    fragments: list[FragmentShown]
    paragraphs: list[ParagraphShown]
    text: str
    theme_id: ThemeId | None
    poles: list[Letter]
    attribution: Attribution
    withheld_reason: str
    printed: str
    state: QuoteState
    is_placed: bool
    words: int
    length: Length
    marks: list[PassageMark]
    lacks: list[Anatomy]
    context_note: str
    is_recognisable: bool
    is_case_story: bool
    language: str
    tells_of_others: bool
    proposed_by: MemberId | None
    names: list[NameLikeShown]
    clearance: ClearanceShown | None
    has_lapsed: bool
    translated: TranslationShown | None
    clarifications: list[ClarificationShown]
    parts: list[QuotePartShown]
    omitted: list[str]
    question_id: PassageId | None
    question: str
    problems: list[str]


def shown(found: QuoteInPrint, *, is_placed: bool) -> QuoteShown:
    """Show a quote."""
    quote = found.quote
    stands = found.state in (QuoteState.POOL, QuoteState.CLEARED)
    given = found.clearance
    return QuoteShown(
        id=quote.id,
        article_id=quote.article_id,
        report_id=quote.report_id,
        report=found.report,
        version=quote.version,
        participant_id=found.participant_id,
        participant=found.label,
        group=found.group,
        fragments=[
            FragmentShown(start=f.span.start, end=f.span.end, exact=f.exact)
            for f in quote.fragments
        ],
        paragraphs=[ParagraphShown.model_validate(each) for each in found.paragraphs],
        text=found.text,
        theme_id=quote.theme_id,
        poles=sorted(quote.poles),
        attribution=quote.attribution,
        withheld_reason=quote.withheld_reason,
        printed=found.printed,
        state=QuoteState.PLACED if is_placed and stands else found.state,
        is_placed=is_placed,
        words=found.words,
        length=found.length,
        marks=sorted(found.marks),
        lacks=list(found.lacks),
        context_note=quote.context_note,
        is_recognisable=quote.is_recognisable,
        is_case_story=quote.is_case_story,
        language=quote.language,
        tells_of_others=found.tells_of_others,
        proposed_by=quote.proposed_by,
        names=_names(found),
        clearance=ClearanceShown.model_validate(given) if given else None,
        has_lapsed=found.has_lapsed,
        translated=_translated(found),
        clarifications=[
            ClarificationShown(id=c.id, start=c.span.start, end=c.span.end, text=c.text)
            for c in found.clarifications
        ],
        parts=[
            QuotePartShown(
                id=p.id, start=p.span.start, end=p.span.end, tells_of=p.tells_of
            )
            for p in found.parts
        ],
        omitted=list(found.omitted),
        question_id=quote.question_id,
        question=found.question,
        problems=list(found.problems),
    )


def _names(found: QuoteInPrint) -> list[NameLikeShown]:
    settled = found.clearance.names if found.clearance else {}
    return [
        NameLikeShown(start=each.start, text=each.text, use=settled.get(each.start))
        for each in found.names
    ]


def _translated(found: QuoteInPrint) -> TranslationShown | None:
    translated = found.translated
    if translated is None:
        return None
    given = translated.given
    return TranslationShown(
        original=translated.original,
        spoken=translated.spoken,
        language=translated.language,
        text=given.text if given else "",
        translated_by=given.translated_by if given else None,
        checked_by=given.checked_by if given and translated.is_checked else None,
        checked_on=given.checked_on if given and translated.is_checked else "",
        is_checked=translated.is_checked,
    )

"""Search over HTTP. What is looked for is sent in a body and stands in no address."""

from counterpoint.across.search import verbs
from counterpoint.across.search.asking import Asked
from counterpoint.across.search.model import Found, Kind, Ticked
from counterpoint.kernel.ids import ArticleId, CodeId, PassageId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.report.model import Speaker
from counterpoint.report.search.model import Hit, Language
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class SearchSent(Sent):
    """What to search for, how, and in whose words."""

    words: str
    article_id: ArticleId | None = None
    stems: Language | None = None
    folds: bool = False
    speakers: tuple[Speaker, ...] = ()
    group: str | None = None


class SpanShown(Shown):
    """A stretch of a version's text, in code points."""

    start: int
    end: int


class HitShown(Shown):
    """A place where words were found, and what may be coded there."""

    report_id: ReportId
    report: str
    version: int
    passage_id: PassageId
    speaker: Speaker
    label: str | None
    group: str | None
    start: int
    end: int
    text: str
    before: str
    after: str
    sentence: SpanShown
    passage: SpanShown


class PassageFoundShown(Shown):
    """The words of a passage that hits stand in."""

    id: PassageId
    text: str


class ElsewhereShown(Shown):
    """A note, code or theme that holds the words."""

    kind: Kind
    id: str
    name: str
    text: str
    before: str
    after: str
    places: int
    report_id: ReportId | None
    at: SpanShown | None


class GroupFoundShown(Shown):
    """How many of a group's people have the words in their accounts."""

    group: str
    people: int
    of: int


class HitsShown(Shown):
    """What was found: the first hits, or all of them."""

    hits: list[HitShown]
    passages: list[PassageFoundShown]
    is_whole: bool
    people: int
    unknown: int
    counts: list[GroupFoundShown]
    elsewhere: list[ElsewhereShown]


class TickedSent(Sent):
    """A place that was ticked."""

    report_id: ReportId
    version: int
    start: int
    end: int


class TickedPlacesSent(Sent):
    """The code, and all that was ticked."""

    code_id: CodeId
    places: tuple[TickedSent, ...]


class CodedShown(Shown):
    """How many codings were made."""

    codings: int


def search_words(tx: Transaction, body: SearchSent) -> HitsShown:
    """Find words in all reports; in an article's notes, codes and themes, too."""
    asked = Asked(
        body.words,
        stems=body.stems,
        folds=body.folds,
        speakers=frozenset(body.speakers),
        group=body.group,
    )
    found = verbs.search_study(tx, asked, body.article_id)
    passages = {hit.passage_id: hit.passage_words for hit in found.hits}
    return HitsShown(
        hits=[_hit(hit, found) for hit in found.hits],
        passages=[
            PassageFoundShown(id=id_, text=text) for id_, text in passages.items()
        ],
        is_whole=found.is_whole,
        people=len(found.people),
        unknown=found.unknown,
        counts=[GroupFoundShown.model_validate(each) for each in found.counts],
        elsewhere=[ElsewhereShown.model_validate(each) for each in found.elsewhere],
    )


def code_ticked(
    tx: Transaction, article_id: ArticleId, body: TickedPlacesSent
) -> CodedShown:
    """Give a code to the places that were ticked; one step takes all back."""
    places = [
        Ticked(each.report_id, each.version, Span(each.start, each.end))
        for each in body.places
    ]
    made = verbs.code_ticked(
        tx, article_id=article_id, code_id=body.code_id, places=places
    )
    return CodedShown(codings=len(made))


def _hit(hit: Hit, found: Found) -> HitShown:
    who = found.person_of(hit)
    return HitShown(
        report_id=hit.report_id,
        report=hit.report,
        version=hit.version,
        passage_id=hit.passage_id,
        speaker=hit.speaker,
        label=None if who is None else who.label,
        group=None if who is None else who.group,
        start=hit.start,
        end=hit.end,
        text=hit.text,
        before=hit.before,
        after=hit.after,
        sentence=SpanShown.model_validate(hit.sentence),
        passage=SpanShown.model_validate(hit.passage),
    )


ROUTES = [
    endpoint("POST", "/search", search_words, reads=True),
    endpoint("POST", "/articles/{article_id}/codings/ticked", code_ticked),
]

"""The sample description over HTTP: its lines, what they say, their approvals."""

from collections.abc import Mapping

from counterpoint.article.sample import verbs as sample
from counterpoint.article.sample.model import LineKind, SampleLine, Told
from counterpoint.article.sample.wording import BANDS
from counterpoint.kernel.ids import ArticleId, ParticipantId, SampleLineId
from counterpoint.kernel.sentence import Said
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class SampleProblemShown(Shown):
    """What forbids a sentence or is worth a look, and what lifts it."""

    sentence: str
    values: Mapping[str, str | int]

    @classmethod
    def of(cls, said: Said) -> "SampleProblemShown":
        """Show a problem."""
        return cls(sentence=said.sentence, values=dict(said.values))


class CountShown(Shown):
    """A number behind a sentence, with whom it counts."""

    name: str
    count: int
    of: int
    people: tuple[ParticipantId, ...]


class SmallCellShown(Shown):
    """A small count that waits for approval."""

    name: str
    count: int


class SampleLineShown(Shown):
    """A line, and what it says now."""

    id: SampleLineId
    kind: LineKind
    group: str
    attribute: str
    values: tuple[str, ...]
    of_attribute: str
    of_values: tuple[str, ...]
    wording: str
    quantifier: str
    approved: tuple[str, ...]
    position: float
    text: str
    counts: list[CountShown]
    problems: list[SampleProblemShown]
    small: list[SmallCellShown]

    @classmethod
    def of(cls, line: SampleLine, told: Told) -> "SampleLineShown":
        """Show a line with what it says."""
        return cls(
            id=line.id,
            kind=line.kind,
            group=line.group,
            attribute=line.attribute,
            values=line.values,
            of_attribute=line.of_attribute,
            of_values=line.of_values,
            wording=line.wording,
            quantifier=line.quantifier,
            approved=line.approved,
            position=line.position,
            text=told.text,
            counts=[CountShown.model_validate(each) for each in told.counts],
            problems=[SampleProblemShown.of(each) for each in told.problems],
            small=[SmallCellShown.model_validate(each) for each in told.small],
        )


class SampleShown(Shown):
    """An article's sample description, counted from the records of now."""

    items: list[SampleLineShown]
    quantifiers: list[str]


class SampleLineSent(Sent):
    """A line to be laid down."""

    kind: LineKind
    group: str = ""
    attribute: str = ""
    values: tuple[str, ...] = ()
    of_attribute: str = ""
    of_values: tuple[str, ...] = ()
    wording: str = ""
    quantifier: str = ""


class SampleLineChangeSent(Sent):
    """Another wording, quantifier or place of a line."""

    wording: str | None = None
    quantifier: str | None = None
    position: float | None = None


class CellSent(Sent):
    """A small count to be approved, by name."""

    name: str


def get_sample(
    tx: Transaction, article_id: ArticleId, language: str | None = None
) -> SampleShown:
    """Say an article's sample description, in en or sv."""
    told = sample.show_sample(tx, article_id, language)
    return SampleShown(
        items=[SampleLineShown.of(each.line, each.told) for each in told],
        quantifiers=list(BANDS),
    )


def lay_out_sample(tx: Transaction, article_id: ArticleId) -> SampleShown:
    """Lay down the usual lines, after those that stand."""
    sample.lay_out_usual_lines(tx, article_id=article_id)
    return get_sample(tx, article_id)


def post_sample_line(
    tx: Transaction, article_id: ArticleId, body: SampleLineSent
) -> SampleShown:
    """Lay down a line."""
    sample.add_line(tx, article_id=article_id, **body.model_dump())
    return get_sample(tx, article_id)


def patch_sample_line(
    tx: Transaction, line_id: SampleLineId, body: SampleLineChangeSent
) -> SampleShown:
    """Word a line anew, choose its quantifier, or move it."""
    changed = sample.change_line(tx, line_id=line_id, **body.model_dump())
    return get_sample(tx, changed.article_id)


def delete_sample_line(tx: Transaction, line_id: SampleLineId) -> None:
    """Take a line out."""
    sample.retire_line(tx, line_id=line_id)


def approve_cell(tx: Transaction, line_id: SampleLineId, body: CellSent) -> SampleShown:
    """Let a small count print."""
    approved = sample.approve_cell(tx, line_id=line_id, name=body.name)
    return get_sample(tx, approved.article_id)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/sample", get_sample),
    endpoint("POST", "/articles/{article_id}/sample/usual", lay_out_sample),
    endpoint("POST", "/articles/{article_id}/sample", post_sample_line),
    endpoint("PATCH", "/sample/{line_id}", patch_sample_line),
    endpoint("DELETE", "/sample/{line_id}", delete_sample_line),
    endpoint("POST", "/sample/{line_id}/approved", approve_cell),
]

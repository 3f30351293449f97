"""What is done about the sample description: lay out, change, approve, show."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from counterpoint.article.band.store import list_bands
from counterpoint.article.model import Article
from counterpoint.article.sample import store
from counterpoint.article.sample.fact import of_group
from counterpoint.article.sample.model import (
    LineKind,
    NoCellError,
    SampleLine,
    SampleLineKept,
    SampleLineRetired,
    SampleLinesLaid,
    SmallCellApproved,
    Told,
)
from counterpoint.article.sample.sentence import Describer
from counterpoint.article.sample.wording import Wording
from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId, SampleLineId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study, list_groups
from counterpoint.study.design.verbs import get_group
from counterpoint.study.permission import Deed


@dataclass(frozen=True, slots=True)
class LineTold:
    """A line and what it says now."""

    line: SampleLine
    told: Told


def show_sample(
    tx: Transaction, article_id: ArticleId, language: str | None = None
) -> list[LineTold]:
    """Say an article's sample description, counted from the records of now.

    Args:
        tx: Who asks, and of which study.
        article_id: Whose lines.
        language: en or sv; that of the publication, else of the interviews.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    article = get_article(tx.connection, article_id)
    describer = _describer(tx, article, language)
    lines = store.list_lines(tx.connection, article_id)
    return [LineTold(line, describer.tell(line)) for line in lines]


def lay_out_usual_lines(tx: Transaction, *, article_id: ArticleId) -> list[SampleLine]:
    """Lay down the lines that every article has, after those that stand.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    article = get_article(tx.connection, article_id)
    standing = store.list_lines(tx.connection, article_id)
    have = {(each.kind, each.group) for each in standing}
    wanted: list[tuple[LineKind, str]] = [(LineKind.OPENING, "")]
    for key in article.groups:
        wanted += [(LineKind.COMPOSITION, key), (LineKind.DURATION, key)]
    wanted += [(LineKind.YEARS, "")]
    new = [
        SampleLine(
            SampleLineId(new_id()), article_id, kind, _after(standing) + n, group
        )
        for n, (kind, group) in enumerate(wanted)
        if (kind, group) not in have
    ]
    seq = tx.record(SampleLinesLaid(article_id, len(new)))
    for line in new:
        store.put_line(tx.connection, seq, line)
    return new


def add_line(  # noqa: PLR0913 - a line has these parts
    tx: Transaction,
    *,
    article_id: ArticleId,
    kind: LineKind,
    group: str = "",
    attribute: str = "",
    values: Sequence[str] = (),
    of_attribute: str = "",
    of_values: Sequence[str] = (),
    wording: str = "",
    quantifier: str = "",
) -> SampleLine:
    """Lay down a line, after those that stand.

    Raises:
        NotFoundError: There is no such article or group.
        LineIncompleteError: The line lacks what its kind speaks of.
        QuantifierError: No such quantifier is known.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    get_article(tx.connection, article_id)
    if group:
        get_group(tx, group)
    standing = store.list_lines(tx.connection, article_id)
    new = SampleLine(
        id=SampleLineId(new_id()),
        article_id=article_id,
        kind=kind,
        position=_after(standing),
        group=group,
        attribute=_line(attribute),
        values=tuple(_line(each) for each in values),
        of_attribute=_line(of_attribute),
        of_values=tuple(_line(each) for each in of_values),
        wording=_line(wording),
        quantifier=quantifier,
    )
    return _keep(tx, new)


def change_line(
    tx: Transaction,
    *,
    line_id: SampleLineId,
    wording: str | None = None,
    quantifier: str | None = None,
    position: float | None = None,
) -> SampleLine:
    """Word a line anew, choose its quantifier, or move it.

    Raises:
        NotFoundError: There is no such line.
        QuantifierError: No such quantifier is known.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    before = store.get_line(tx.connection, line_id)
    changed = replace(
        before,
        wording=before.wording if wording is None else _line(wording),
        quantifier=before.quantifier if quantifier is None else quantifier,
        position=before.position if position is None else position,
    )
    return _keep(tx, changed)


def retire_line(tx: Transaction, *, line_id: SampleLineId) -> None:
    """Take a line out of the sample description.

    Raises:
        NotFoundError: There is no such line.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    gone = store.get_line(tx.connection, line_id)
    seq = tx.record(SampleLineRetired(gone.article_id, line_id))
    store.retire_line(tx.connection, seq, line_id)


def approve_cell(tx: Transaction, *, line_id: SampleLineId, name: str) -> SampleLine:
    """Let a count print that is so small that people may be recognised.

    Raises:
        NotFoundError: There is no such line.
        NoCellError: No small cell of that name waits on the line.

    Source: method, invariant 28.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    line = store.get_line(tx.connection, line_id)
    article = get_article(tx.connection, line.article_id)
    waiting = {cell.name for cell in _describer(tx, article, None).tell(line).small}
    if name not in waiting:
        msg = "No such small count waits on this line; reload the page."
        raise NoCellError(msg)
    changed = replace(line, approved=(*line.approved, name))
    seq = tx.record(SmallCellApproved(line.article_id, line_id))
    store.put_line(tx.connection, seq, changed)
    return changed


def _describer(tx: Transaction, article: Article, language: str | None) -> Describer:
    study = get_study(tx.connection)
    chosen = language or study.publication_language or study.language
    people = store.list_people(tx.connection)
    by_key = {each.key: each for each in list_groups(tx.connection)}
    known = {key: by_key[key] for key in article.groups if key in by_key}
    asked = [each for key in known for each in of_group(people, key)]
    bands = list_bands(tx.connection, article.id)
    return Describer(asked, known, Wording(chosen), bands)


def _after(standing: Sequence[SampleLine]) -> float:
    return max((each.position for each in standing), default=0.0) + 1


def _keep(tx: Transaction, line: SampleLine) -> SampleLine:
    seq = tx.record(SampleLineKept(line.article_id, line.id, line.kind))
    store.put_line(tx.connection, seq, line)
    return line


def _line(value: str) -> str:
    return " ".join(normalised(value).split())

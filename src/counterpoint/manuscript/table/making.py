"""Makes the tables that blocks show. The verbs that call it have asked permission.

No name stands in them, and no count of people below the disclosure threshold.

Source: method, rows M11-M18, X5; sections 6.2 and 6.6; invariant 28.
"""

from collections.abc import Callable, Collection, Iterator, Mapping

from counterpoint.article.sample.model import SMALLEST_CELL
from counterpoint.article.table.model import WORDS as OF_SAMPLE
from counterpoint.article.table.verbs import show_table
from counterpoint.coding.code.store import list_codes
from counterpoint.coding.nomenclature.model import Called, called
from counterpoint.coding.nomenclature.store import get_naming
from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.manuscript.model import TableKey
from counterpoint.manuscript.paragraph import Grid
from counterpoint.manuscript.table.wording import Words, words_of
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.store import list_groups
from counterpoint.theme.evidence.model import Place, PlaceKind
from counterpoint.theme.paradox.store import list_poles, list_ways
from counterpoint.theme.theme.store import list_themes
from counterpoint.theme.voice.reading import people_at


def tables_of(
    tx: Transaction, article_id: ArticleId, keys: Collection[TableKey], language: str
) -> dict[TableKey, Grid]:
    """Make those tables of an article that are asked for.

    Raises:
        NotFoundError: There is no such article.
    """
    return {key: _MAKERS[key](tx, article_id, language) for key in keys}


def _sample(tx: Transaction, article_id: ArticleId, language: str) -> Grid:
    swedish = "sv" if language.split("-", maxsplit=1)[0] == "sv" else "en"
    table = show_table(tx, article_id, swedish)
    own = words_of(language)
    columns = [
        own["of"].format(group=_capital(each.plural), count=each.count)
        for each in table.columns
    ]
    nothing = ("",) * len(columns)
    rows: list[tuple[str, ...]] = []
    for section in table.sections:
        alone = not section.rows[0].name
        cells = section.rows[0].cells if alone else nothing
        rows.append((_capital(section.name), *cells))
        rows += [] if alone else [(row.name, *row.cells) for row in section.rows]
    notes = (OF_SAMPLE[swedish]["several"],) if rows else ()
    return Grid(("", *columns), tuple(rows), notes)


def _people(tx: Transaction, article_id: ArticleId, language: str) -> Grid:
    own = words_of(language)
    lines: list[tuple[str, str]] = []
    places: list[Place] = []
    for theme in list_themes(tx.connection, article_id):
        poles = list_poles(tx.connection, theme.id)
        for letter, pole in poles.items():
            name = pole.words.name or pole.words.shown
            lines.append((theme.title, f"{letter.upper()}: {name}"))
            places.append(Place(PlaceKind.POLE, pole.id))
        if not poles:
            lines.append((theme.title, ""))
            places.append(Place(PlaceKind.THEME, theme.id))
    people, speaking = people_at(tx, article_id, places)
    plurals = _plurals(tx)
    columns = [
        own["of"].format(group=_capital(plurals[group]), count=len(members))
        for group, members in people.items()
    ]
    rows = [
        (*line, *(_count(len(members & who), own) for members in people.values()))
        for line, who in zip(lines, speaking, strict=True)
    ]
    return Grid((own["theme"], own["pole"], *columns), tuple(_once(rows)))


def _ways(tx: Transaction, article_id: ArticleId, language: str) -> Grid:
    own = words_of(language)
    plurals = _plurals(tx)
    rows = [
        (theme.title, way.text, ", ".join(plurals[key] for key in way.groups))
        for theme in list_themes(tx.connection, article_id)
        for way in list_ways(tx.connection, theme.id)
    ]
    return Grid((own["theme"], own["way"], own["groups"]), tuple(_once(rows)))


def _codes(tx: Transaction, article_id: ArticleId, language: str) -> Grid:
    own = words_of(language)
    naming = get_naming(tx.connection, article_id)
    named = called(list_codes(tx.connection, article_id), naming)
    under: dict[CodeId | None, list[Called]] = {}
    for each in named:
        for place in (each.code.parent_id, *each.code.also_beneath):
            under.setdefault(place, []).append(each)
    rows = tuple(_below(None, under, ""))
    notes = (own[naming],) if any(each.other for each in named) else ()
    return Grid((own["code"], own["definition"]), rows, notes)


def _below(
    parent: CodeId | None, under: Mapping[CodeId | None, list[Called]], before: str
) -> Iterator[tuple[str, str]]:
    """Give the codes below one, each behind the names of those above it."""
    for each in under.get(parent, ()):
        name = f"{before}{each.code.name}"
        yield f"{name} ({each.other})" if each.other else name, each.code.definition
        yield from _below(each.code.id, under, f"{name} / ")


def _count(number: int, own: Words) -> str:
    if not number:
        return own["none"]
    few = number < SMALLEST_CELL
    return own["few"].format(k=SMALLEST_CELL) if few else str(number)


def _once(rows: Collection[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Name a theme in its first row only."""
    before = None
    for first, *rest in rows:
        yield ("" if first == before else first, *rest)
        before = first


def _plurals(tx: Transaction) -> dict[str, str]:
    return {group.key: group.plural for group in list_groups(tx.connection)}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_Maker = Callable[[Transaction, ArticleId, str], Grid]
_MAKERS: Mapping[TableKey, _Maker] = {
    TableKey.SAMPLE: _sample,
    TableKey.PEOPLE: _people,
    TableKey.WAYS: _ways,
    TableKey.CODES: _codes,
}

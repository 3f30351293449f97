"""The rows of an archive: new ids in a random order, few facts, no foreign words."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from counterpoint import coding
from counterpoint.across.archive.anonymity import band_of, suppressed
from counterpoint.across.archive.form import (
    ARCHIVED_CODES,
    ARCHIVED_THEMES,
    ATTRIBUTES,
    CODINGS,
    PARTICIPANTS,
    PASSAGES,
    REPORTS,
)
from counterpoint.across.archive.selecting import Selected, touches_withheld, withheld
from counterpoint.across.tables import analysing
from counterpoint.across.tables.form import POLES, TIES
from counterpoint.across.tables.model import Cell, Form, Row, Table
from counterpoint.across.withdrawal import sweep
from counterpoint.article.sample.model import SMALLEST_CELL
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.outcome import Item
from counterpoint.participant.person.model import Participant
from counterpoint.report.model import ReportText
from counterpoint.storage.transaction import Transaction

Thing = TypeVar("Thing")

_GROUP, _GENDER, _AGE = "group", "gender", "age"
_TAKEN_OUT = "It repeated words that stay here; they were taken out."


@dataclass(frozen=True, slots=True)
class Names:
    """New ids, so that nothing in an archive can be joined with the team's files."""

    prefix: str
    _given: dict[str, str] = field(default_factory=dict)

    def of(self, id_: str) -> str:
        """Give an object's id in this archive, always the same one."""
        return self._given.setdefault(id_, f"{self.prefix}{len(self._given) + 1}")


@dataclass(frozen=True, slots=True)
class Anonymised:
    """The tables of an archive, and what of their rows was changed or left out."""

    tables: tuple[Table, ...]
    changed: tuple[Item, ...]
    left: tuple[Item, ...]


def anonymise(tx: Transaction, article_id: ArticleId, chosen: Selected) -> Anonymised:
    """Make the rows of an archive. Ids are new each time, in a random order."""
    people = _shuffled(chosen.people)
    persons, reports = Names("p"), Names("r")
    participants, attributes, few = _people(people, persons)
    texts = _shuffled(chosen.texts)
    told = [
        REPORTS.row(
            id=reports.of(text.report_id),
            participant_id=persons.of(str(text.participant_id)),
        )
        for text in texts
    ]
    passages = [
        PASSAGES.row(
            id=f"{reports.of(text.report_id)}-{each.order + 1}",
            report_id=reports.of(text.report_id),
            order=each.order + 1,
            start=each.start,
            end=each.end,
            speaker=each.speaker.value,
            kind=each.kind.value,
            withheld=withheld(each),
            text="" if withheld(each) else text.words_of(each),
        )
        for text in texts
        for each in text.passages
    ]
    code_names = Names("c")
    (codes, *themes), swept = _team(
        tx, article_id, code_names, sweep.runs_of(chosen.outside)
    )
    codings, left = _codings(tx, article_id, texts, (reports, code_names))
    tables = (
        participants,
        attributes,
        Table(REPORTS, told),
        Table(PASSAGES, passages),
        codes,
        codings,
        *themes,
    )
    return Anonymised(tables, (*few, *swept), left)


def _people(
    people: Sequence[Participant], persons: Names
) -> tuple[Table, Table, list[Item]]:
    """Write people with the facts that at least three of them share."""
    facts = [_facts(each) for each in people]
    more = sorted({name for each in facts for name in each} - {_GROUP, _GENDER, _AGE})
    shown = suppressed(facts, (_GROUP, _GENDER, _AGE, *more), SMALLEST_CELL)
    rows = [
        PARTICIPANTS.row(
            id=persons.of(each.id),
            group=seen.get(_GROUP),
            gender=seen.get(_GENDER),
            age=seen.get(_AGE),
        )
        for each, seen in zip(people, shown, strict=True)
    ]
    attributes = [
        ATTRIBUTES.row(
            participant_id=persons.of(each.id), name=name[2:], value=seen[name]
        )
        for each, seen in zip(people, shown, strict=True)
        for name in more
        if seen.get(name)
    ]
    msg = "Fewer than three people share it with the rest of what is told of them."
    few = [
        Item("attributes", name.removeprefix("a:"), msg)
        for known, seen in zip(facts, shown, strict=True)
        for name, value in known.items()
        if value is not None and seen.get(name) is None
    ]
    return Table(PARTICIPANTS, rows), Table(ATTRIBUTES, attributes), few


def _facts(person: Participant) -> dict[str, str | None]:
    known: dict[str, str | None] = {
        _GROUP: person.group,
        _GENDER: person.gender or None,
        _AGE: band_of(person.age),
    }
    return {**known, **{f"a:{a.name}": a.value or None for a in person.attributes}}


def _codings(
    tx: Transaction,
    article_id: ArticleId,
    texts: Sequence[ReportText],
    renamed: tuple[Names, Names],
) -> tuple[Table, tuple[Item, ...]]:
    """Write codings whose words are all in the archive."""
    reports, codes = renamed
    coders, names = Names("coder-"), Names("k")
    rows: list[Row] = []
    left: list[Item] = []
    for text in texts:
        for each in coding.list_codings(tx, text.report_id, article_id).codings:
            if each.version != text.version:
                msg = "Its words are no longer in the report."
                left.append(Item("codings", text.key, msg))
            elif touches_withheld(text, each.span):
                msg = "It reaches into a passage whose words stay here."
                left.append(Item("codings", text.key, msg))
            else:
                rows.append(
                    CODINGS.row(
                        id=names.of(each.id),
                        report_id=reports.of(text.report_id),
                        code_id=codes.of(each.code_id),
                        start=each.start,
                        end=each.end,
                        coder=coders.of(each.by),
                        text=each.exact,
                    )
                )
    return Table(CODINGS, rows), tuple(left)


def _team(
    tx: Transaction, article_id: ArticleId, code: Names, runs: sweep.Runs
) -> tuple[list[Table], list[Item]]:
    """Write codes, themes and poles, without words that stay."""
    codes = analysing.codes(tx, [article_id])
    themes, poles, ties = analysing.themes(tx, [article_id])
    theme = Names("t")  # of poles and ways too, as ties name any of them
    renamed = [
        _renamed(codes, ARCHIVED_CODES, {"id": code, "parent_id": code}),
        _renamed(themes, ARCHIVED_THEMES, {"id": theme, "parent_id": theme}),
        _renamed(poles, POLES, {"id": theme, "theme_id": theme}),
        _renamed(ties, TIES, {"theme_id": theme, "place_id": theme, "code_id": code}),
    ]
    swept: list[Item] = []
    return [_swept(table, runs, swept) for table in renamed], swept


def _renamed(table: Table, form: Form, names: dict[str, Names]) -> Table:
    """Give a table fewer columns, and its objects new ids."""
    places = {name: nth for nth, name in enumerate(table.form.names)}

    def cell(row: Row, name: str) -> Cell:
        said = row[places[name]]
        given = names.get(name)
        return said if given is None or said is None else given.of(str(said))

    rows = [tuple(cell(row, name) for name in form.names) for row in table.rows]
    return Table(form, rows)


def _swept(table: Table, runs: sweep.Runs, swept: list[Item]) -> Table:
    """Take out of the team's texts what repeats words that stay."""

    def clean(cell: Cell, place: str) -> Cell:
        if not isinstance(cell, str) or not sweep.holds(cell, runs):
            return cell
        swept.append(Item(table.form.name, place, _TAKEN_OUT))
        return sweep.without(cell, runs)

    rows = [
        tuple(
            clean(cell, f"{row[0]} {name}")
            for cell, name in zip(row, table.form.names, strict=True)
        )
        for row in table.rows
    ]
    return Table(table.form, rows)


def _shuffled(things: Iterable[Thing]) -> list[Thing]:
    """Put things into an order that says nothing."""
    given = list(things)
    secrets.SystemRandom().shuffle(given)
    return given

"""What is done to write a matrix, or codes that meet, to a file."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from counterpoint.across.codebook.model import walk
from counterpoint.across.exporting.sharing import reports_to_share
from counterpoint.across.matrix.file import written
from counterpoint.across.matrix.model import (
    Counted,
    MatrixExported,
    MatrixFormat,
    PairsExported,
    Placed,
    held_back,
    lines_of,
    pair_lines,
)
from counterpoint.article import show_article
from counterpoint.article.sample.model import SMALLEST_CELL
from counterpoint.coding.code.model import Code, UnknownCodeError
from counterpoint.coding.matrix.leaving import (
    ONE_BY_ONE,
    Cell,
    cells_to_hide,
    columns_to_leave_out,
)
from counterpoint.coding.matrix.material import Material, gather
from counterpoint.coding.matrix.model import Across, Matrix, Unit
from counterpoint.coding.matrix.tabulating import tabulated
from counterpoint.coding.nomenclature.model import Naming, called, said_of
from counterpoint.coding.nomenclature.verbs import show_naming
from counterpoint.coding.together.verbs import show_together
from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.kernel.sentence import Said
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.permission import Deed

_COUNTED = {
    Unit.PEOPLE: Said("People are counted."),
    Unit.REPORTS: Said("Reports are counted."),
    Unit.STORIES: Said("Stories are counted."),
    Unit.PASSAGES: Said("Passages are counted."),
    Unit.STRETCHES: Said("Stretches of text are counted."),
}
_PAIRS = (
    Said("Code"),
    Said("Other code"),
    Said("people"),
    Said("reports"),
    Said("stories"),
    Said("passages"),
    Said("words in common"),
    Said("people with the code"),
    Said("people with the other"),
)


def export_matrix(  # noqa: PLR0913 - a matrix has four choices
    tx: Transaction,
    *,
    article_id: ArticleId,
    across: Across,
    unit: Unit,
    format: MatrixFormat,  # noqa: A002 - its name
    by: str = "",
    code_ids: Collection[CodeId] | None = None,
) -> bytes:
    """Write a matrix to a file; history keeps that it was done.

    Small counts stay behind, and those by which they could be found. Which these are
    does not depend on the codes that are chosen, so that two files of one matrix do
    not tell together what each holds back. Columns of single people or reports are
    for the team: nothing is held back in them but those who took back that their
    report may be shared, and the file says so.

    Args:
        tx: Who exports, and from which study.
        article_id: Whose codes.
        across: What stands in the columns.
        unit: What is counted.
        format: xlsx, csv or docx.
        by: The facet or the attribute whose values stand in the columns.
        code_ids: Which codes are written; all if not given.

    Raises:
        NotFoundError: There is no such article or code.
        ColumnsNotChosenError: No facet or attribute is named whose values could.
        TooWideError: A text document has no room for so many columns.

    Source: method, invariants 23 and 28.
    """
    permission.ask(tx, Deed.EXPORT)
    show_article(tx, article_id)
    found = gather(tx, article_id)
    places, notes = _places(tx, article_id, found.codes)
    if code_ids is not None:
        _check_known(found, code_ids)
        places = [each for each in places if each.code.id in code_ids]
    found, behind = _staying(tx, found, article_id, across=across, by=by)
    shown = tabulated(tx, found, article_id, across=across, unit=unit, by=by)
    columns, heads = _across(shown, places, behind.columns)
    lines = lines_of(shown, places, columns, behind.cells)
    counted = Counted(
        title=Said("Matrix"),
        names=1,
        heads=(Said("Code"), Said("in all"), *heads),
        lines=lines,
        notes=(_COUNTED[unit], *notes, *behind.notes),
    )
    content = _file(tx, counted, format)
    tx.record(MatrixExported(article_id, across, unit, format, len(lines) - 1))
    return content


def export_pairs(
    tx: Transaction,
    *,
    article_id: ArticleId,
    format: MatrixFormat,  # noqa: A002 - its name
) -> bytes:
    """Write to a file in how many people and so on two codes meet; history keeps it.

    Small counts stay behind as they do in a matrix of codes against codes.

    Raises:
        NotFoundError: There is no such article.

    Source: method, section 6.7 and invariant 28.
    """
    permission.ask(tx, Deed.EXPORT)
    shown = show_together(tx, article_id)
    found = gather(tx, article_id)
    people = tabulated(tx, found, article_id, across=Across.CODE, unit=Unit.PEOPLE)
    hidden = cells_to_hide(people, found.codes)
    places, notes = _places(tx, article_id, found.codes)
    names = {each.code.id: each.path for each in places}
    lines = tuple(pair_lines(shown, names, hidden))
    whole = Said(
        "{people} people have {reports} reports in the article.",
        {"people": shown.people, "reports": shown.reports},
    )
    counted = Counted(
        title=Said("Codes that meet"),
        names=2,
        heads=_PAIRS,
        lines=lines,
        notes=(whole, *notes, *held_back(hidden)),
    )
    content = _file(tx, counted, format)
    tx.record(PairsExported(article_id, format, len(lines)))
    return content


def _file(tx: Transaction, counted: Counted, format_: MatrixFormat) -> bytes:
    study = get_study(tx.connection)
    wanted = study.publication_language or study.language
    language = "sv" if wanted.startswith("sv") else "en"
    return written(counted, format_, language=language, at=tx.now())


def _places(
    tx: Transaction, article_id: ArticleId, codes: Sequence[Code]
) -> tuple[list[Placed], list[Said]]:
    """Give each code in its first place, and say whose names are shown."""
    naming = show_naming(tx, article_id)
    shown = [each.code for each in called(codes, naming)]
    first: dict[CodeId, Placed] = {}
    for code, depth, path in walk(shown):
        first.setdefault(code.id, Placed(code, depth, path))
    notes = [Said("A code counts with the codes beneath it; nobody is counted twice.")]
    if naming is Naming.PARTICIPANTS:
        notes.append(said_of(naming))
    return list(first.values()), notes


def _check_known(found: Material, code_ids: Collection[CodeId]) -> None:
    for each in code_ids:
        if each not in found.beneath:
            msg = "The codebook has no code {id} any more; reload the page."
            raise UnknownCodeError(msg, id=each)


def _across(
    shown: Matrix, places: Sequence[Placed], left_out: Collection[str]
) -> tuple[list[str], list[str | Said]]:
    """Choose and name the columns; codes come in the order of the tree."""
    if shown.across is Across.CODE:
        return [each.code.id for each in places], [each.code.name for each in places]
    columns = [each for each in shown.columns if each.id not in left_out]
    if shown.across is Across.THIRD:
        return [each.id for each in columns], [Said(each.name) for each in columns]
    return [each.id for each in columns], [each.name for each in columns]


class _Behind(NamedTuple):
    """What of a matrix stays behind, and what is said of it."""

    cells: frozenset[Cell]
    columns: frozenset[str]
    notes: tuple[Said, ...]


def _staying(
    tx: Transaction, found: Material, article_id: ArticleId, *, across: Across, by: str
) -> tuple[Material, _Behind]:
    """Say what stays behind of a matrix, and give the material without it."""
    if across in ONE_BY_ONE:
        found, reports = _shared(tx, found)
        notes = tuple(_for_the_team(reports))
        return found, _Behind(frozenset(), frozenset(), notes)
    people = tabulated(tx, found, article_id, across=across, unit=Unit.PEOPLE, by=by)
    hidden = cells_to_hide(people, found.codes)
    left_out = columns_to_leave_out(people)
    notes = (*held_back(hidden), *_left_out(len(left_out)))
    return found, _Behind(hidden, left_out, notes)


def _shared(tx: Transaction, found: Material) -> tuple[Material, int]:
    """Leave out the reports that may not be shared; say how many they are."""
    may_leave = {each.id for each in reports_to_share(tx)[0]}
    told = [each for each in found.told if each.report_id in may_leave]
    pieces = [each for each in found.pieces if each.report_id in may_leave]
    kept = replace(found, told=told, pieces=pieces)
    return kept, len(found.told) - len(told)


def _for_the_team(behind: int) -> Iterator[Said]:
    yield Said("Each column is one person or report: this file is for the team alone.")
    if behind:
        yield Said(
            "{behind} reports are not counted: their participants took back that they "
            "may be shared.",
            {"behind": behind},
        )


def _left_out(columns: int) -> Iterator[Said]:
    if columns:
        yield Said(
            "{columns} columns of fewer than {fewest} people are left out.",
            {"columns": columns, "fewest": SMALLEST_CELL},
        )

"""Counting an article's codings into a matrix. Reads only."""

from counterpoint.coding.matrix.columns import divide
from counterpoint.coding.matrix.material import Material
from counterpoint.coding.matrix.model import Across, Column, Matrix, Row, Unit
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction


def tabulated(  # noqa: PLR0913 - what is counted, and the four choices of a matrix
    tx: Transaction,
    found: Material,
    article_id: ArticleId,
    *,
    across: Across,
    unit: Unit,
    by: str = "",
) -> Matrix:
    """Count the codings of an article, all of them or some.

    Args:
        tx: The study, within a verb that has asked for permission.
        found: The codings and the reports that count.
        article_id: Which article they are of.
        across: What stands in the columns.
        unit: What is counted.
        by: The facet or the attribute whose values stand in them.

    Raises:
        ColumnsNotChosenError: No facet or attribute is named whose values could.
    """
    counting = found.counting()
    of = counting.all_units([each.report_id for each in found.told], unit)
    if across is Across.CODE:
        return _of_codes(found, unit, of)
    divided = divide(tx, found, article_id, across, by)
    columns, apart = [], []
    for id_, name in divided.heads:
        here = counting.all_units(divided.reports.get(id_, ()), unit)
        columns.append(Column(id_, name, None if _reaches(across, unit) else here))
        apart.append(found.counting(divided.pieces.get(id_, [])))
    return Matrix(
        across,
        unit,
        tuple(columns),
        tuple(
            Row(
                code.id,
                code.name,
                len(counting.units(counting.pieces_of(code.id), unit)),
                tuple(len(each.units(each.pieces_of(code.id), unit)) for each in apart),
            )
            for code in found.codes
        ),
        of,
    )


def _reaches(across: Across, unit: Unit) -> bool:
    """Whether what is counted may reach from one column into the next."""
    return across is Across.THIRD and unit in {Unit.PASSAGES, Unit.STORIES}


def _of_codes(found: Material, unit: Unit, of: int | None) -> Matrix:
    ids = [code.id for code in found.codes]
    cells = found.incidence().shared(unit).tolist()
    return Matrix(
        Across.CODE,
        unit,
        tuple(
            Column(code.id, code.name, cells[place][place])
            for place, code in enumerate(found.codes)
        ),
        tuple(
            Row(
                code.id,
                code.name,
                cells[i][i],
                tuple(
                    None if found.are_in_one_line(code.id, other) else cells[i][j]
                    for j, other in enumerate(ids)
                ),
            )
            for i, code in enumerate(found.codes)
        ),
        of,
    )

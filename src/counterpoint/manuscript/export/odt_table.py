"""A table in an OpenDocument text, ruled as journals set tables."""

from collections.abc import Sequence

from lxml import etree

from counterpoint.manuscript.export.odt_style import (
    NAMESPACES,
    TABLE_HEAD,
    TABLE_TEXT,
)
from counterpoint.manuscript.export.odt_word import say
from counterpoint.manuscript.export.sheet import for_xml, is_heading_row, shares_of
from counterpoint.manuscript.paragraph import Grid

_WHOLE = 65_535
"""How OpenDocument writes the whole width of a table."""


def table_styles(grids: Sequence[Grid]) -> etree._Element:
    """Give the styles of tables, which a document keeps beside its text."""
    columns = [
        (
            _column_name(number, n),
            "table-column",
            {"style:rel-column-width": f"{round(_WHOLE * share)}*"},
        )
        for number, grid in enumerate(grids, 1)
        for n, share in enumerate(shares_of(grid))
    ]
    styles = etree.Element(_q("office", "automatic-styles"), nsmap=NAMESPACES)
    for name, family, properties in (
        ("Ruled", "table", {"table:align": "margins", "style:rel-width": "100%"}),
        *columns,
        ("Row", "table-row", {"fo:keep-together": "always"}),
        ("HeadCell", "table-cell", _ruled(top="1pt", bottom="0.5pt")),
        ("Cell", "table-cell", _ruled()),
        ("LastCell", "table-cell", _ruled(bottom="1pt")),
    ):
        style = etree.SubElement(styles, _q("style", "style"))
        style.set(_q("style", "name"), name)
        style.set(_q("style", "family"), family)
        inside = etree.SubElement(style, _q("style", f"{family}-properties"))
        for key, value in properties.items():
            inside.set(_q(*key.split(":")), value)
    return styles


def table_of(grid: Grid, number: int) -> etree._Element:
    """Make a table; its head is printed again on each page, and no row is broken."""
    table = etree.Element(_q("table", "table"), nsmap=NAMESPACES)
    table.set(_q("table", "name"), f"Table{number}")
    table.set(_q("table", "style-name"), "Ruled")
    for n in range(len(grid.columns)):
        column = etree.SubElement(table, _q("table", "table-column"))
        column.set(_q("table", "style-name"), _column_name(number, n))
    head = etree.SubElement(table, _q("table", "table-header-rows"))
    _add_row(head, grid.columns, TABLE_HEAD, "HeadCell", spans=False)
    for n, row in enumerate(grid.rows, 1):
        spans = is_heading_row(row)
        style = TABLE_HEAD if spans else TABLE_TEXT
        cell = "LastCell" if n == len(grid.rows) else "Cell"
        _add_row(table, row, style, cell, spans=spans)
    return table


def _add_row(
    table: etree._Element,
    texts: Sequence[str],
    style: str,
    cell_style: str,
    *,
    spans: bool,
) -> None:
    row = etree.SubElement(table, _q("table", "table-row"))
    row.set(_q("table", "style-name"), "Row")
    for n, text in enumerate(texts):
        if spans and n:
            etree.SubElement(row, _q("table", "covered-table-cell"))
            continue
        cell = etree.SubElement(row, _q("table", "table-cell"))
        cell.set(_q("table", "style-name"), cell_style)
        if spans:
            cell.set(_q("table", "number-columns-spanned"), str(len(texts)))
        words = etree.SubElement(cell, _q("text", "p"))
        words.set(_q("text", "style-name"), style)
        say(words, for_xml(text))


def _column_name(table: int, column: int) -> str:
    return f"Table{table}.{column + 1}"


def _ruled(*, top: str = "", bottom: str = "") -> dict[str, str]:
    return {
        "fo:padding": "0.08cm",
        "fo:border-left": "none",
        "fo:border-right": "none",
        "fo:border-top": f"{top} solid #000000" if top else "none",
        "fo:border-bottom": f"{bottom} solid #000000" if bottom else "none",
    }


def _q(prefix: str, name: str) -> str:
    return f"{{{NAMESPACES[prefix]}}}{name}"

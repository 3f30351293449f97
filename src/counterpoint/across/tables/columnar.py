"""Tables as columns, for pandas, Polars, DuckDB and R. Alone in importing pyarrow."""

import io
from collections.abc import Mapping
from typing import TYPE_CHECKING

from counterpoint.across.tables.model import (
    Column,
    Form,
    Kind,
    NoTablesError,
    Row,
    Table,
)

if TYPE_CHECKING:
    import pyarrow as pa


def arrow_of(table: Table) -> "pa.Table":
    """Make an Arrow table; its columns have their kind even where no row is.

    Raises:
        NoTablesError: The extra is not installed.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415 - an extra that few need
    except ImportError as error:
        msg = "Install Counterpoint with its extra: pip install 'counterpoint[tables]'"
        raise NoTablesError(msg) from error
    kinds = {
        Kind.TEXT: pa.string(),
        Kind.WHOLE: pa.int64(),
        Kind.TRUTH: pa.bool_(),
        Kind.DAY: pa.date32(),
        Kind.MOMENT: pa.timestamp("ms", tz="UTC"),
    }
    schema = pa.schema(
        [
            pa.field(each.name, kinds[each.kind], metadata={"meaning": each.meaning})
            for each in table.form.columns
        ],
        metadata={"meaning": table.form.meaning},
    )
    by_column = list(zip(*table.rows, strict=True)) or [()] * len(table.form.columns)
    arrays = [
        pa.array(cells, type=field.type)
        for cells, field in zip(by_column, schema, strict=True)
    ]
    return pa.Table.from_arrays(arrays, schema=schema)


def parquet_of(table: Table) -> bytes:
    """Write a table as Apache Parquet has it.

    Raises:
        NoTablesError: The extra is not installed.
    """
    made = arrow_of(table)
    from pyarrow import parquet  # noqa: PLC0415 - an extra that few need

    kept = io.BytesIO()
    parquet.write_table(made, kept)
    return kept.getvalue()


def arrow_file_of(table: Table) -> bytes:
    """Write a table as an Arrow IPC file has it.

    Raises:
        NoTablesError: The extra is not installed.
    """
    made = arrow_of(table)
    import pyarrow as pa  # noqa: PLC0415 - an extra that few need

    kept = io.BytesIO()
    with pa.ipc.new_file(kept, made.schema) as writer:
        writer.write_table(made)
    return kept.getvalue()


def widened(people: Table, facts: Table) -> "pa.Table":
    """Give participants with a column for each name of a fact, as one looks at them."""
    names = sorted({str(row[1]) for row in facts.rows})
    said = {(row[0], row[1]): row[2] for row in facts.rows}
    more = tuple(Column(each, Kind.TEXT, "As the team groups it.") for each in names)
    rows = [
        (*row, *(said.get((row[0], each)) for each in names)) for row in people.rows
    ]
    return arrow_of(_with_columns(people, more, rows))


def with_texts(reports: Table, texts: Mapping[str, str]) -> "pa.Table":
    """Give reports with their whole text, as scripts like to read them."""
    more = (Column("text", Kind.TEXT, "The text of the version in analysis."),)
    rows = [(*row, texts.get(str(row[0]))) for row in reports.rows]
    return arrow_of(_with_columns(reports, more, rows))


def _with_columns(table: Table, more: tuple[Column, ...], rows: list[Row]) -> Table:
    form = table.form
    wide = Form(form.name, form.meaning, (*form.columns, *more), form.key)
    return Table(wide, rows)

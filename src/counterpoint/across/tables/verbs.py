"""What is done with the study's tables: see what they would hold, write them."""

from counterpoint import article as articles
from counterpoint.across.tables import analysing, gathering
from counterpoint.across.tables.describing import About, describe
from counterpoint.across.tables.model import (
    Table,
    TablesExported,
    TidyFormat,
    WrittenTables,
)
from counterpoint.across.tables.writing import write_tables
from counterpoint.kernel.outcome import Item, Outcome
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.verbs import show_study
from counterpoint.study.permission import Deed

WHAT = "tables"
PURPOSE = (
    "The tables of an interview study, for the team's own use. They hold participants'"
    " words: keep them where the ethics approval allows, and delete them when they are"
    " no longer needed."
)


def preview_tables(tx: Transaction) -> Outcome:
    """Say how many rows each table would have, and what would be left out."""
    permission.ask(tx, Deed.EXPORT)
    tables, changed, left = _gathered(tx)
    return _outcome("", tables, changed, left)


def export_tables(tx: Transaction, *, written_as: TidyFormat) -> WrittenTables:
    """Write the study's tables with what describes them; history keeps that.

    What a participant took back is not in them, nor the words of quotes whose
    speakers do not agree to be quoted.

    Raises:
        NoTablesError: Parquet or Arrow, and the extra is not installed.
        TooManyRowsError: A workbook, and a table has more rows than a sheet.

    Source: method, invariant 23; section 3.6, other exports.
    """
    permission.ask(tx, Deed.EXPORT)
    tables, changed, left = _gathered(tx)
    files, cut = write_tables(tables, written_as, tx.now())
    left += cut
    study = show_study(tx)
    about = About(study.title, PURPOSE, written_as, tx.now(), study.is_demo)
    beside = describe(tables, files, about, (*changed, *left))
    rows = sum(len(table.rows) for table in tables)
    tx.record(TablesExported(WHAT, written_as.value, rows))
    outcome = _outcome(written_as.value, tables, changed, left)
    return WrittenTables({**files, **beside}, outcome)


def _gathered(
    tx: Transaction,
) -> tuple[list[Table], tuple[Item, ...], tuple[Item, ...]]:
    shared = gathering.to_share(tx)
    papers = [each.id for each in articles.list_articles(tx)]
    quotes, changed = analysing.quotes(tx, shared, papers)
    tables = [
        gathering.participants(shared),
        gathering.attributes(shared),
        gathering.reports(tx, shared),
        gathering.passages(tx, shared),
        gathering.papers(tx),
        analysing.prompts(tx, shared, papers),
        analysing.codes(tx, papers),
        analysing.codings(tx, shared, papers),
        *analysing.themes(tx, papers),
        quotes,
        gathering.events(tx),
    ]
    return tables, changed, shared.left


def _outcome(
    ending: str,
    tables: list[Table],
    changed: tuple[Item, ...],
    left: tuple[Item, ...],
) -> Outcome:
    taken = {table.form.name: len(table.rows) for table in tables}
    return Outcome(ending, taken, changed, left)

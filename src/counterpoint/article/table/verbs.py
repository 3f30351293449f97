"""What is done about Table 1: show it, choose what prints, write it out."""

from counterpoint.article.sample.fact import of_group
from counterpoint.article.sample.store import list_people
from counterpoint.article.sample.verbs import show_sample
from counterpoint.article.sample.wording import Wording
from counterpoint.article.store import get_article
from counterpoint.article.table import store
from counterpoint.article.table.counting import Tabulator
from counterpoint.article.table.model import (
    CellName,
    NoHeadingError,
    NoSmallCellError,
    SampleExported,
    SampleTable,
    TableCellApproved,
    TableFormat,
    TableHeadingChosen,
)
from counterpoint.kernel.ids import ArticleId, TableCellId, TableOmissionId, new_id
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study, list_groups
from counterpoint.study.permission import Deed


def show_table(
    tx: Transaction, article_id: ArticleId, language: str | None = None
) -> SampleTable:
    """Count an article's Table 1 from the records of now.

    Args:
        tx: Who asks, and of which study.
        article_id: Whose groups are its columns.
        language: en or sv; that of the publication, else of the interviews.

    Raises:
        NotFoundError: There is no such article.

    Source: method, rows M11 to M18; invariants 27 and 28.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    return _table(tx, article_id, _wording(tx, language))


def approve_table_cell(
    tx: Transaction, *, article_id: ArticleId, group: str, section: str, value: str
) -> SampleTable:
    """Let a count print that is so small that people may be recognised.

    Raises:
        NotFoundError: There is no such article.
        NoSmallCellError: No small count of that name waits.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    wording = _wording(tx, None)
    name = CellName(group, section, value)
    waiting = {each.name for each in _table(tx, article_id, wording).small}
    if name not in waiting:
        msg = "No such small count waits in this table; reload the page."
        raise NoSmallCellError(msg)
    id_ = TableCellId(new_id())
    seq = tx.record(TableCellApproved(article_id, id_))
    store.put_cell(tx.connection, seq, id_, article_id, name)
    return _table(tx, article_id, wording)


def choose_heading(
    tx: Transaction, *, article_id: ArticleId, section: str, is_shown: bool
) -> SampleTable:
    """Leave a heading out of the table, or bring it back.

    Args:
        tx: Who acts, and in which study.
        article_id: Whose table.
        section: The heading's key.
        is_shown: Whether it stands in the table from now on.

    Raises:
        NotFoundError: There is no such article.
        NoHeadingError: The table has no such heading, or it stands so already.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    wording = _wording(tx, None)
    before = _table(tx, article_id, wording)
    standing = {each.key for each in before.sections}
    if section not in (before.left_out if is_shown else standing):
        msg = "The table has no such heading now; reload the page."
        raise NoHeadingError(msg)
    seq = tx.record(TableHeadingChosen(article_id, is_shown))
    if is_shown:
        store.retire_omission(tx.connection, seq, article_id, section)
    else:
        id_ = TableOmissionId(new_id())
        store.put_omission(tx.connection, seq, id_, article_id, section)
    return _table(tx, article_id, wording)


def export_sample(
    tx: Transaction,
    *,
    article_id: ArticleId,
    format: TableFormat,  # noqa: A002 - its name
    language: str | None = None,
) -> bytes:
    """Write the description and its table out; history keeps that it was done.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.EXPORT)
    wording = _wording(tx, language)
    table = _table(tx, article_id, wording)
    if format is TableFormat.XLSX:
        # Here, since its library would slow every start of the program.
        from counterpoint.article.table.sheet import xlsx_of  # noqa: PLC0415

        content = xlsx_of(table, wording, at=tx.now())
    else:
        from counterpoint.article.table.document import docx_of  # noqa: PLC0415

        lines = show_sample(tx, article_id, wording.language)
        text = " ".join(each.told.text for each in lines if each.told.text)
        content = docx_of(text, table, wording, at=tx.now())
    tx.record(SampleExported(article_id, format, table.row_count))
    return content


def _wording(tx: Transaction, language: str | None) -> Wording:
    study = get_study(tx.connection)
    return Wording(language or study.publication_language or study.language)


def _table(tx: Transaction, article_id: ArticleId, wording: Wording) -> SampleTable:
    keys = get_article(tx.connection, article_id).groups
    by_key = {each.key: each for each in list_groups(tx.connection)}
    groups = {key: by_key[key] for key in keys if key in by_key}
    people = list_people(tx.connection)
    asked = [each for key in groups for each in of_group(people, key)]
    chosen = store.get_chosen(tx.connection, article_id)
    return Tabulator(asked, groups, chosen, wording).table()

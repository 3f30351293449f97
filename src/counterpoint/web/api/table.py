"""Table 1 over HTTP: its counts, what is lumped, and its files."""

from collections.abc import Mapping

from fastapi import Response

from counterpoint.article.table import verbs
from counterpoint.article.table.model import SampleTable, TableFormat
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.sentence import Said
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class ColumnShown(Shown):
    """One group, and how many of it were interviewed."""

    group: str
    plural: str
    count: int


class TableRowShown(Shown):
    """A value with its count in each column."""

    name: str
    cells: tuple[str, ...]


class SectionShown(Shown):
    """A heading with its rows."""

    key: str
    name: str
    rows: tuple[TableRowShown, ...]


class LumpedShown(Shown):
    """A small count that prints only when a member approves it."""

    group: str
    section: str
    value: str
    count: int


class TableNoteShown(Shown):
    """What keeps a heading out, or what is lacking."""

    sentence: str
    values: Mapping[str, str | int]

    @classmethod
    def of(cls, said: Said) -> "TableNoteShown":
        """Show a note."""
        return cls(sentence=said.sentence, values=dict(said.values))


class SampleTableShown(Shown):
    """An article's Table 1, counted from the records of now."""

    columns: list[ColumnShown]
    sections: list[SectionShown]
    left_out: list[str]
    small: list[LumpedShown]
    notes: list[TableNoteShown]

    @classmethod
    def of(cls, table: SampleTable) -> "SampleTableShown":
        """Show a table."""
        return cls(
            columns=[ColumnShown.model_validate(each) for each in table.columns],
            sections=[SectionShown.model_validate(each) for each in table.sections],
            left_out=list(table.left_out),
            small=[
                LumpedShown(
                    group=each.name.group,
                    section=each.name.section,
                    value=each.name.value,
                    count=each.count,
                )
                for each in table.small
            ],
            notes=[TableNoteShown.of(each) for each in table.notes],
        )


class TableCellSent(Sent):
    """Which small count may print."""

    group: str
    section: str
    value: str


class HeadingSent(Sent):
    """A heading's key, and whether it stands in the table from now on."""

    section: str
    is_shown: bool


class SampleExportSent(Sent):
    """As what the description and its table are written."""

    format: TableFormat
    language: str | None = None


def get_table(
    tx: Transaction, article_id: ArticleId, language: str | None = None
) -> SampleTableShown:
    """Count an article's Table 1, in en or sv."""
    return SampleTableShown.of(verbs.show_table(tx, article_id, language))


def approve_table_cell(
    tx: Transaction, article_id: ArticleId, body: TableCellSent
) -> SampleTableShown:
    """Let a small count print."""
    table = verbs.approve_table_cell(tx, article_id=article_id, **body.model_dump())
    return SampleTableShown.of(table)


def choose_table_heading(
    tx: Transaction, article_id: ArticleId, body: HeadingSent
) -> SampleTableShown:
    """Leave a heading out of the table, or bring it back."""
    table = verbs.choose_heading(tx, article_id=article_id, **body.model_dump())
    return SampleTableShown.of(table)


def export_sample(
    tx: Transaction, article_id: ArticleId, body: SampleExportSent
) -> Response:
    """Write the description and its table out. Its file's name holds no title."""
    content = verbs.export_sample(
        tx, article_id=article_id, format=body.format, language=body.language
    )
    name = f'attachment; filename="sample.{body.format}"'
    headers = {"content-disposition": name}
    return Response(content, media_type=body.format.media_type, headers=headers)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/table", get_table),
    endpoint("POST", "/articles/{article_id}/table/approved", approve_table_cell),
    endpoint("PUT", "/articles/{article_id}/table/headings", choose_table_heading),
    endpoint("POST", "/articles/{article_id}/sample/exports", export_sample),
]

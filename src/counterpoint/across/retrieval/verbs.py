"""What is done to retrieve codings: ask and see what answers, write it to a file."""

from collections.abc import Sequence
from typing import NamedTuple

from counterpoint.across.exporting.model import PartExported
from counterpoint.across.exporting.sharing import reports_to_share
from counterpoint.across.exporting.writing import code_paths
from counterpoint.across.retrieval.asking import asked, groups_of, matches
from counterpoint.across.retrieval.file import FileFormat, Row, Sheet
from counterpoint.across.retrieval.file import written as file_of
from counterpoint.across.retrieval.grammar import read, written
from counterpoint.across.retrieval.model import MOST_AT_ONCE, Match, Retrieved, Sorting
from counterpoint.across.retrieval.rows import QueryRow, query_of, rows_of
from counterpoint.article import show_article
from counterpoint.article.sample.model import SMALLEST_CELL
from counterpoint.coding.code.store import list_codes
from counterpoint.coding.coding.model import PageSizeError
from counterpoint.coding.nomenclature.model import Called, Naming, called, named_by
from counterpoint.coding.nomenclature.store import get_naming
from counterpoint.kernel.ids import ArticleId, CodeId, MemberId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.member.store import list_members
from counterpoint.study.permission import Deed


def find_codings(  # noqa: PLR0913 - a question, an order and a page
    tx: Transaction,
    article_id: ArticleId,
    question: str,
    *,
    sorting: Sorting = Sorting.REPORT,
    skip: int = 0,
    limit: int = 50,
) -> Retrieved:
    """Find the codings of an article that answer a question, a page at a time.

    Codings whose place is gone from the version in analysis are not asked; it is
    said how many. Nor are those in reports that the article leaves out.

    Args:
        tx: Who asks, and in which study.
        article_id: Whose codings.
        question: In the language of ``grammar``.
        sorting: By report and place, or by the codes of the codebook.
        skip: How many of the answer were shown before.
        limit: How many at most, from 1 to 1,000.

    Raises:
        NotFoundError: There is no such article.
        QueryError: The question cannot be read, or names what there is not.
        PageSizeError: The page cannot be.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    _check_page(skip, limit)
    show_article(tx, article_id)
    whole = asked(tx, article_id, question, sorting)
    return Retrieved(
        query=written(whole.query),
        items=matches(tx, whole, whole.found[skip : skip + limit]),
        of=len(whole.found),
        asked=len(whole.material.items),
        reports=len({item.report_id for item in whole.items}),
        groups=groups_of(whole),
        lost=whole.lost,
        answer=whole.digest(),
    )


def export_codings(
    tx: Transaction,
    *,
    article_id: ArticleId,
    question: str,
    format: FileFormat,  # noqa: A002 - its name
    sorting: Sorting = Sorting.REPORT,
) -> bytes:
    """Write all codings that answer a question to a file; history keeps that it was.

    Those of participants who took back that their words may be shared stay behind,
    and the file says how many they are.

    Args:
        tx: Who exports, and from which study.
        article_id: Whose codings.
        question: In the language of ``grammar``.
        format: xlsx, csv or docx.
        sorting: By report and place, or by the codes of the codebook.

    Raises:
        NotFoundError: There is no such article.
        QueryError: The question cannot be read, or names what there is not.

    Source: method, invariant 23.
    """
    permission.ask(tx, Deed.EXPORT)
    show_article(tx, article_id)
    whole = asked(tx, article_id, question, sorting)
    may_leave = {each.id for each in reports_to_share(tx)[0]}
    items = whole.material.items
    going = [at for at in whole.found if items[at].report_id in may_leave]
    large = {each.group for each in groups_of(whole) if each.of_people >= SMALLEST_CELL}
    names = _names(tx, article_id)
    rows = [_row(each, names, large) for each in matches(tx, whole, going)]
    study = get_study(tx.connection)
    wanted = study.publication_language or study.language
    sheet = Sheet(
        question=written(whole.query),
        of=len(whole.found),
        asked=len(items),
        left=len(whole.found) - len(going),
        by_code=sorting is Sorting.CODE,
        naming=names.naming,
        rows=rows,
    )
    language = "sv" if wanted.startswith("sv") else "en"
    content = file_of(sheet, format, language=language, at=tx.now())
    tx.record(PartExported("passages", format, len(rows)))
    return content


class Laid(NamedTuple):
    """A question as text and as rows.

    Attributes:
        query: As the language writes it.
        rows: None if rows cannot say the same.
    """

    query: str
    rows: tuple[QueryRow, ...] | None


def lay_out(tx: Transaction, question: str) -> Laid:
    """Lay a question out as rows for a page to show.

    Raises:
        QueryError: The question cannot be read.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    query = read(question)
    return Laid(written(query), rows_of(query))


def put_together(tx: Transaction, rows: Sequence[QueryRow]) -> Laid:
    """Put rows together to a question.

    Raises:
        QueryError: A row is not complete, or there is none.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    query = query_of(rows)
    return Laid(written(query), rows_of(query))


class _Names(NamedTuple):
    """What codes and members are called.

    Attributes:
        naming: Whose names for codes the article shows.
        codes: By the names that show.
        paths: Each code with those above it.
    """

    naming: Naming
    codes: dict[CodeId, Called]
    paths: dict[CodeId, str]
    members: dict[MemberId, str]


def _names(tx: Transaction, article_id: ArticleId) -> _Names:
    naming = get_naming(tx.connection, article_id)
    shown = called(list_codes(tx.connection, article_id), naming)
    codes = {each.code.id: each for each in shown}
    paths = code_paths(
        {id_: each.code.parent_id for id_, each in codes.items()},
        {id_: each.code.name for id_, each in codes.items()},
    )
    members = {member.id: member.key for member in list_members(tx.connection)}
    return _Names(naming, codes, paths, members)


def _row(match: Match, names: _Names, large: set[str | None]) -> Row:
    passage, coding = match.passage, match.passage.coding
    # A report of nobody known may answer a question of a group that is small.
    is_named = {match.group, match.prompt.group} <= {*large, ""}
    told = match.prompt if is_named else match.prompt.without_group()
    shown = names.codes.get(coding.code_id)
    beside = (names.codes[id_].code for id_ in match.because if id_ in names.codes)
    return Row(
        report=passage.report,
        label=passage.label or "",
        group=match.group or "" if match.group in large else "",
        version=coding.version,
        start=coding.start,
        end=coding.end,
        code=names.paths.get(coding.code_id, ""),
        member=names.members.get(coding.by, ""),
        at=coding.at.isoformat(timespec="milliseconds"),
        beside="; ".join(code.name for code in beside),
        named_by=named_by(shown, names.naming),
        other_name="" if shown is None else shown.other,
        prompt=told.prompt,
        question=told.question,
        text=coding.exact,
    )


def _check_page(skip: int, limit: int) -> None:
    if skip < 0 or not 1 <= limit <= MOST_AT_ONCE:
        msg = "Ask for 1 to {most} passages at once."
        raise PageSizeError(msg, most=MOST_AT_ONCE)

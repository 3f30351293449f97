"""What is done to write a part of the study out."""

from collections.abc import Iterator

from counterpoint import article as articles
from counterpoint import coding, manuscript, report
from counterpoint.across.codebook.writing import written_codebook
from counterpoint.across.edition.model import EditionFormat
from counterpoint.across.edition.verbs import export_edition
from counterpoint.across.exporting.model import (
    ChooseArticleError,
    ExportedPart,
    NoArticleError,
    PartExported,
    What,
    part_of,
)
from counterpoint.across.exporting.sharing import reports_to_share
from counterpoint.across.exporting.uncoded import uncoded_rows
from counterpoint.across.exporting.writing import (
    CodingRow,
    code_paths,
    codings_csv,
    reports_text,
    uncoded_csv,
)
from counterpoint.across.prompt.lying import gather_prompts
from counterpoint.article.model import Article
from counterpoint.coding.nomenclature.model import called, named_by
from counterpoint.coding.past.comparing import CodebookThen
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.outcome import Item, Outcome
from counterpoint.report.model import Report
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.verbs import show_study
from counterpoint.study.member.verbs import list_members
from counterpoint.study.permission import Deed


def get_article_named(tx: Transaction, name: str | None) -> Article:
    """Give the article with an id or title; if none is named, the only one.

    Raises:
        NoArticleError: There is none of that name.
        ChooseArticleError: Several go by it, or none was named.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    listed = articles.list_articles(tx)
    fitting = [
        each
        for each in listed
        if name is None or name == each.id or name.casefold() == each.title.casefold()
    ]
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        msg = "No article goes by that name; start one, or give another name."
        raise NoArticleError(msg)
    msg = "Name the article by its id: {ids}"
    raise ChooseArticleError(msg, ids=", ".join(each.id for each in fitting))


def export_part(  # noqa: PLR0913 - each is asked of a part
    tx: Transaction,
    *,
    ending: str,
    what: What | None = None,
    article: str | None = None,
    evidence: bool = False,
    since: CodebookThen | None = None,
) -> ExportedPart:
    """Write a part of the study out; history keeps that it was done.

    Args:
        tx: Who asks, and in which study.
        ending: The file's ending, which says the format: ".docx".
        what: Which part; by the ending, if not given.
        article: Which article, by id or title; the only one if not given.
        evidence: Whether a manuscript's quotes are numbered, and an appendix for the
            team says where each stands.
        since: How the codebook stood, whose changes since then its file lists.

    Raises:
        FormatError: That part is not written in that format.
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.EXPORT)
    part = part_of(ending, what, has_manuscript=_has_manuscript(tx, article))
    if part is What.MANUSCRIPT:
        chosen = get_article_named(tx, article)
        written = manuscript.render_manuscript(
            tx,
            article_id=chosen.id,
            format=manuscript.Format(ending[1:]),
            evidence=evidence,
        )
        return ExportedPart(written.content, written.outcome)
    if part is What.EDITION:
        return _edition(tx, get_article_named(tx, article).id, ending)
    shared, left = reports_to_share(tx)
    if part is What.REPORTS:
        content, count, not_yet = _reports(tx, shared, is_markdown=ending == ".md")
        left += not_yet
    elif part is What.CODEBOOK:
        left = ()  # it holds no report's words
        chosen = get_article_named(tx, article)
        content, count = written_codebook(tx, chosen, ending, since)
    elif part is What.UNCODED:
        uncoded = list(uncoded_rows(tx, shared, _chosen(tx, article)))
        content, count = uncoded_csv(uncoded), len(uncoded)
    else:
        rows = list(_codings(tx, shared, article))
        content, count = codings_csv(rows), len(rows)
    name = "codes" if part is What.CODEBOOK else part.value
    tx.record(PartExported(name, ending[1:], count))
    return ExportedPart(content, Outcome(ending[1:], {name: count}, left=left))


def _edition(tx: Transaction, article_id: ArticleId, ending: str) -> ExportedPart:
    handed = export_edition(tx, article_id=article_id, format=EditionFormat(ending[1:]))
    return ExportedPart(handed.content, handed.outcome)


def _has_manuscript(tx: Transaction, article: str | None) -> bool:
    listed = articles.list_articles(tx)
    if article is None and len(listed) != 1:
        return bool(listed)
    chosen = get_article_named(tx, article)
    return bool(manuscript.show_manuscript(tx, chosen.id).blocks)


def _reports(
    tx: Transaction, shared: list[Report], *, is_markdown: bool
) -> tuple[bytes, int, tuple[Item, ...]]:
    """Write the reports in analysis, and name those that are not there yet."""
    labels = report.list_labels(tx)
    facts = {each.id: each for each in shared}
    listed = [
        (facts[text.report_id], text, labels.get(text.report_id))
        for text in report.list_texts(tx)
        if text.report_id in facts
    ]
    is_demo = show_study(tx).is_demo
    text = reports_text(listed, is_markdown=is_markdown, is_synthetic=is_demo)
    written = {text.report_id for _, text, _ in listed}
    reason = "No version of it is approved yet; export it again after its review."
    left = tuple(
        Item("reports", each.key, reason)
        for each in facts.values()
        if each.id not in written
    )
    return text.encode(), len(listed), left


def _codings(
    tx: Transaction, reports: list[Report], article: str | None
) -> Iterator[CodingRow]:
    chosen = _chosen(tx, article)
    members = {member.id: member.key for member in list_members(tx)}
    labels = report.list_labels(tx)
    for paper in chosen:
        naming = coding.show_naming(tx, paper.id)
        prompting = gather_prompts(tx.connection, paper.id)
        listed = [counted.code for counted in coding.list_codes(tx, paper.id)]
        shown = {each.code.id: each for each in called(listed, naming)}
        codes = [each.code for each in shown.values()]
        paths = code_paths(
            {code.id: code.parent_id for code in codes},
            {code.id: code.name for code in codes},
        )
        for each in reports:
            for made in coding.list_codings(tx, each.id, paper.id).codings:
                told = prompting.told(prompting.of_coding(made))
                yield CodingRow(
                    article=paper.title,
                    report=each.key,
                    version=made.version,
                    label=labels.get(each.id, ""),
                    code=paths.get(made.code_id, ""),
                    start=made.start,
                    end=made.end,
                    member=members.get(made.by, ""),
                    at=made.at.isoformat(timespec="milliseconds"),
                    text=made.exact,
                    named_by=named_by(shown.get(made.code_id), naming),
                    other_name=shown[made.code_id].other
                    if made.code_id in shown
                    else "",
                    prompt=told.prompt,
                    question=told.question,
                )


def _chosen(tx: Transaction, article: str | None) -> list[Article]:
    return [get_article_named(tx, article)] if article else articles.list_articles(tx)

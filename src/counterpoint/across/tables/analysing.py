"""The rows of what the team made of the reports: codes, themes, quotes."""

from collections.abc import Collection, Iterator, Sequence

from counterpoint import coding, quote, report, theme
from counterpoint.across.exporting.writing import code_paths
from counterpoint.across.prompt.lying import gather_prompts
from counterpoint.across.tables.form import (
    CODES,
    CODINGS,
    POLES,
    PROMPTS,
    QUOTES,
    THEMES,
    TIES,
)
from counterpoint.across.tables.gathering import Shared
from counterpoint.across.tables.model import Row, Table
from counterpoint.coding import CountedCode
from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.kernel.outcome import Item
from counterpoint.quote.model import QuoteInPrint
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.verbs import list_members
from counterpoint.theme import WholeTheme


def codes(tx: Transaction, papers: Collection[ArticleId]) -> Table:
    """Give the codes of some articles, one a row."""
    rows = [
        CODES.row(
            id=counted.code.id,
            article_id=paper,
            parent_id=counted.code.parent_id,
            name=counted.code.name,
            path=path,
            definition=counted.code.definition,
            origin=counted.code.origin.value,
            codings=counted.count,
            reports=counted.reports,
        )
        for paper in papers
        for counted, path in _with_paths(coding.list_codes(tx, paper))
    ]
    return Table(CODES, rows)


def prompts(tx: Transaction, shared: Shared, papers: Collection[ArticleId]) -> Table:
    """Give what prompted words of the versions in analysis, one saying a row."""
    members = {each.id: each.key for each in list_members(tx)}
    rows: list[Row] = []
    for paper in papers:
        prompting = gather_prompts(tx.connection, paper)
        for report_id, facts in shared.reports.items():
            for each in prompting.said.get(report_id, ()):
                asked = prompting.questions[each.question] if each.question else None
                rows.append(
                    PROMPTS.row(
                        id=each.id,
                        article_id=paper,
                        report_id=report_id,
                        version=facts.version_in_analysis,
                        start=each.span.start,
                        end=each.span.end,
                        is_prompted=asked is not None,
                        group=asked.group if asked else None,
                        guide_version=asked.version if asked else None,
                        number=asked.number if asked else None,
                        question=asked.words if asked else None,
                        member=members.get(each.by),
                        at=each.at,
                    )
                )
    return Table(PROMPTS, rows)


def codings(tx: Transaction, shared: Shared, papers: Collection[ArticleId]) -> Table:
    """Give the codings of some articles, one a row, with their words.

    A report that an article leaves out carries none of its codings.
    """
    members = {each.id: each.key for each in list_members(tx)}
    labels = report.list_labels(tx)
    rows: list[Row] = []
    for paper in papers:
        listed = list(_with_paths(coding.list_codes(tx, paper)))
        names = {counted.code.id: (counted.code.name, path) for counted, path in listed}
        prompting = gather_prompts(tx.connection, paper)
        for each in shared.reports.values():
            for one in coding.list_codings(tx, each.id, paper).codings:
                name, path = names.get(one.code_id, ("", ""))
                prompt = prompting.of_coding(one)
                rows.append(
                    CODINGS.row(
                        id=one.id,
                        article_id=paper,
                        report_id=each.id,
                        report=each.key,
                        label=labels.get(each.id),
                        version=one.version,
                        code_id=one.code_id,
                        code=name,
                        path=path,
                        start=one.start,
                        end=one.end,
                        member=members.get(one.by),
                        at=one.at,
                        standing=one.standing.value,
                        prompt_id=None if prompt is None else prompt.id,
                        text=one.exact,
                    )
                )
    return Table(CODINGS, rows)


def themes(tx: Transaction, papers: Collection[ArticleId]) -> tuple[Table, ...]:
    """Give themes, their poles, and the codes that are tied to either."""
    whole = [
        (order, each)
        for paper in papers
        for order, each in enumerate(theme.list_themes(tx, paper), start=1)
    ]
    shown = [
        THEMES.row(
            id=each.theme.id,
            article_id=each.theme.article_id,
            parent_id=each.theme.parent_id,
            order=order,
            kind=each.theme.kind.value,
            state=each.theme.state.value,
            title=each.theme.title,
            short=each.theme.short,
            definition=each.theme.definition,
            tension=each.paradox.tension if each.paradox else None,
        )
        for order, each in whole
    ]
    poles = [
        POLES.row(
            id=pole.id,
            theme_id=pole.theme_id,
            letter=pole.letter.value,
            own_wording=pole.words.own_wording,
            name=pole.words.name,
            gives=pole.words.gives,
            costs=pole.words.costs,
            exaggerated=pole.words.exaggerated,
        )
        for _, each in whole
        for pole in each.poles.values()
    ]
    ties = [row for _, each in whole for row in _ties(each)]
    return Table(THEMES, shown), Table(POLES, poles), Table(TIES, ties)


def quotes(
    tx: Transaction, shared: Shared, papers: Collection[ArticleId]
) -> tuple[Table, tuple[Item, ...]]:
    """Give the quotes of some articles, one a row, and what of them is changed.

    The words of a quote whose speaker does not agree to be quoted stay here.
    """
    rows: list[Row] = []
    changed: list[Item] = []
    for paper in papers:
        for each in quote.list_quotes(tx, paper):
            if each.quote.report_id not in shared.reports:
                continue  # the report itself is named among what is left
            is_refused = each.is_blocked or each.is_sensitive_refused
            if is_refused:
                msg = "The participant does not agree to be quoted so; no words."
                changed.append(Item("quotes", each.report, msg))
            rows.append(_quote(each, is_refused=is_refused))
    return Table(QUOTES, rows), tuple(changed)


def _quote(each: QuoteInPrint, *, is_refused: bool) -> Row:
    cut = each.quote
    return QUOTES.row(
        id=cut.id,
        article_id=cut.article_id,
        report_id=cut.report_id,
        version=cut.version,
        theme_id=cut.theme_id,
        poles=" ".join(sorted(cut.poles)),
        label=None if cut.attribution is quote.Attribution.WITHHELD else each.label,
        fragments=len(cut.fragments),
        words=each.words,
        cleared=each.clearance is not None,
        text=None if is_refused else each.text,
    )


def _ties(whole: WholeTheme) -> Iterator[Row]:
    for place, tied in whole.codes.items():
        for code_id in tied:
            yield TIES.row(
                theme_id=whole.theme.id,
                place=place.kind.value,
                place_id=place.id,
                code_id=code_id,
            )


def _with_paths(listed: Sequence[CountedCode]) -> Iterator[tuple[CountedCode, str]]:
    parents: dict[CodeId, CodeId | None] = {
        counted.code.id: counted.code.parent_id for counted in listed
    }
    names = {counted.code.id: counted.code.name for counted in listed}
    paths = code_paths(parents, names)
    for counted in listed:
        yield counted, paths[counted.code.id]

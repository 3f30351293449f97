"""Articles, in the terminal: begin, frame, authors, reports, terms, steps."""

import json
from datetime import datetime
from typing import Any

import click

from counterpoint import article as articles
from counterpoint.across.selection import verbs as selection
from counterpoint.across.step.verbs import show_steps
from counterpoint.article import Article
from counterpoint.article.author.model import Author, Contribution
from counterpoint.article.author.verbs import list_authors, name_authors
from counterpoint.article.step.model import AnalysisStep
from counterpoint.article.step.verbs import enter_step
from counterpoint.article.terminology.model import Term
from counterpoint.article.terminology.verbs import show_terminology, state_terminology
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.cli.study import DAY
from counterpoint.kernel.errors import InputError, NotFoundError
from counterpoint.kernel.ids import ReportId
from counterpoint.report import list_reports
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.verbs import get_member, list_members

WHICH = click.option("--article", "title", help="Its title; else the first article.")


@click.group()
def article() -> None:
    """Articles: begin, list, change; authors, reports, terms, steps."""


@article.command("list")
@opened
@AS_JSON
def list_(study: Opened, *, as_json: bool) -> None:
    """List the articles, each with question, groups, lead and authors."""
    with study.read() as tx:
        names = {member.id: member.name for member in list_members(tx)}
        shown: list[dict[str, Any]] = [
            {
                "id": each.id,
                "title": each.title,
                "question": each.question,
                "gap": each.gap,
                "groups": list(each.groups),
                "lead": names.get(each.lead_id) if each.lead_id else None,
                "authors": [names[a.member_id] for a in list_authors(tx, each.id)],
            }
            for each in articles.list_articles(tx)
        ]
    if as_json:
        click.echo(json.dumps({"articles": shown}, ensure_ascii=False))
        return
    for told in shown:
        by = ", ".join(told["authors"]) or "nobody named"
        click.echo(f"{told['title']} ({by})")


@article.command()
@opened
@click.argument("title")
@click.option("--question", default="")
@click.option("--gap", default="", help="What is not known yet.")
@click.option("--group", "groups", multiple=True, help="By key; else all groups.")
@click.option("--lead", help="The key of the member who leads it.")
def begin(  # noqa: PLR0913 - an article has these parts
    study: Opened,
    *,
    title: str,
    question: str,
    gap: str,
    groups: tuple[str, ...],
    lead: str | None,
) -> None:
    """Begin an article over the study's reports, with codes and themes of its own."""
    with study.write() as tx:
        articles.start_article(
            tx,
            title=title,
            question=question,
            gap=gap,
            groups=groups or None,
            lead_id=get_member(tx, lead).id if lead else None,
        )


@article.command()
@opened
@WHICH
@click.option("--new-title")
@click.option("--question")
@click.option("--gap", help="What is not known yet.")
@click.option("--group", "groups", multiple=True, help="By key; those named, only.")
@click.option("--lead", help="The key of the member who leads it.")
def change(  # noqa: PLR0913 - each part can be changed alone
    study: Opened,
    *,
    title: str | None,
    new_title: str | None,
    question: str | None,
    gap: str | None,
    groups: tuple[str, ...],
    lead: str | None,
) -> None:
    """Change those parts of an article that are given."""
    with study.write() as tx:
        articles.change_article(
            tx,
            article_id=found(tx, title).id,
            title=new_title,
            question=question,
            gap=gap,
            groups=groups or None,
            lead_id=get_member(tx, lead).id if lead else None,
        )


@article.command()
@opened
@WHICH
@click.argument("named", nargs=-1, required=True, metavar="KEY[=ROLE,ROLE]...")
def authors(study: Opened, *, title: str | None, named: tuple[str, ...]) -> None:
    """Say who writes an article, in order, each with CRediT roles.

    A role is written as CRediT has it: ada="Conceptualization,Formal analysis"
    """
    with study.write() as tx:
        given = [_author(tx, each) for each in named]
        name_authors(tx, article_id=found(tx, title).id, authors=given)


@article.command("reports")
@opened
@WHICH
@click.option("--leave-out", multiple=True, metavar="REPORT", help="By key.")
@click.option("--because", default="", help="Why they are left out.")
@click.option("--take-in", multiple=True, metavar="REPORT", help="By key.")
@AS_JSON
def reports_(  # noqa: PLR0913 - both directions, and both ways of printing
    study: Opened,
    *,
    title: str | None,
    leave_out: tuple[str, ...],
    because: str,
    take_in: tuple[str, ...],
    as_json: bool,
) -> None:
    """Choose an article's reports, and list how it stands to each."""
    if leave_out or take_in:
        with study.write() as tx:
            chosen = found(tx, title).id
            if leave_out:
                selection.leave_out_reports(
                    tx,
                    article_id=chosen,
                    report_ids=_report_ids(tx, leave_out),
                    reason=because,
                )
            if take_in:
                selection.take_in_reports(
                    tx, article_id=chosen, report_ids=_report_ids(tx, take_in)
                )
    with study.read() as tx:
        shown = selection.show_selection(tx, found(tx, title).id)
    if as_json:
        items = [
            {
                "report": each.key,
                "in": each.left_out is None,
                "reason": each.left_out,
                "codings": each.use.codings,
                "evidence": each.use.evidence,
                "quotes": each.use.quotes,
                "stories": each.use.stories,
            }
            for each in shown
        ]
        click.echo(json.dumps({"reports": items}, ensure_ascii=False))
        return
    for each in shown:
        told = f"left out: {each.left_out}" if each.left_out else "in"
        click.echo(f"{each.key}\t{told}")


@article.command()
@opened
@WHICH
@click.option(
    "--term", "terms", multiple=True, metavar="WORD[=AVOIDED,AVOIDED]", help="Used."
)
@click.option("--reason", help="Why these words.")
@click.option("--reference", help="Where the choice comes from.")
@click.option("--except", "exceptions", multiple=True, help="Where others stand.")
@AS_JSON
def terms(  # noqa: PLR0913 - a policy has these parts
    study: Opened,
    *,
    title: str | None,
    terms: tuple[str, ...],
    reason: str | None,
    reference: str | None,
    exceptions: tuple[str, ...],
    as_json: bool,
) -> None:
    """State which words the authors use, and print the policy that stands.

    What is not given stays as it is.
    """
    with study.read() as tx:
        chosen = found(tx, title).id
        standing = show_terminology(tx, chosen)
    if terms or exceptions or reason is not None or reference is not None:
        with study.write() as tx:
            standing = state_terminology(
                tx,
                article_id=chosen,
                terms=[_term(each) for each in terms] or standing.terms,
                reason=standing.reason if reason is None else reason,
                reference=standing.reference if reference is None else reference,
                exceptions=exceptions or standing.exceptions,
            )
    shown: dict[str, Any] = {
        "terms": [
            {"preferred": each.preferred, "avoided": list(each.avoided)}
            for each in standing.terms
        ],
        "reason": standing.reason,
        "reference": standing.reference,
        "exceptions": list(standing.exceptions),
    }
    if as_json:
        click.echo(json.dumps(shown, ensure_ascii=False))
        return
    for term in standing.terms:
        click.echo(f"{term.preferred}, not: {', '.join(term.avoided)}")


@article.command()
@opened
@WHICH
@click.option("--enter", type=click.Choice([each.value for each in AnalysisStep]))
@click.option("--on", type=DAY, help="YYYY-MM-DD; else today.")
@click.option("--note", default="", help="What it is about this time.")
@AS_JSON
def steps(  # noqa: PLR0913 - an entry has these parts
    study: Opened,
    *,
    title: str | None,
    enter: str | None,
    on: datetime | None,
    note: str,
    as_json: bool,
) -> None:
    """Enter one of the six steps, from any other, and list them with evidence."""
    if enter is not None:
        with study.write() as tx:
            enter_step(
                tx,
                article_id=found(tx, title).id,
                step=AnalysisStep(enter),
                on=on.date() if on else None,
                note=note,
            )
    with study.read() as tx:
        shown = show_steps(tx, found(tx, title).id)
    if as_json:
        items = [
            {
                "step": each.step,
                "name": each.name,
                "entered": [str(entry.entered_on) for entry in each.entries],
                "evidence": [str(piece.said) for piece in each.evidence],
            }
            for each in shown
        ]
        click.echo(json.dumps({"steps": items}, ensure_ascii=False))
        return
    for each in shown:
        days = ", ".join(str(entry.entered_on) for entry in each.entries)
        click.echo(f"{each.step}. {each.name}: {days or 'not entered'}")
        for piece in each.evidence:
            click.echo(f"   {piece.said}")


def found(tx: Transaction, title: str | None) -> Article:
    """Give the article of a title, or the first.

    Raises:
        NotFoundError: There is none.
    """
    papers = articles.list_articles(tx)
    chosen = next((each for each in papers if title in {None, each.title}), None)
    if chosen is None:
        msg = "There is no article of that title; leave --article out."
        raise NotFoundError(msg)
    return chosen


def _author(tx: Transaction, named: str) -> Author:
    key, _, roles = named.partition("=")
    try:
        given = [Contribution(each.strip()) for each in roles.split(",") if each]
    except ValueError as error:
        msg = "Write a role as CRediT has it: {known}."
        raise InputError(msg, known="; ".join(Contribution)) from error
    return Author(get_member(tx, key).id, tuple(given))


def _term(given: str) -> Term:
    preferred, _, avoided = given.partition("=")
    return Term(preferred, tuple(avoided.split(",")))


def _report_ids(tx: Transaction, keys: tuple[str, ...]) -> list[ReportId]:
    known = {each.key: each.id for each in list_reports(tx)}
    missing = [key for key in keys if key not in known]
    if missing:
        msg = "There is no report {key} here; name it as the list does."
        raise NotFoundError(msg, key=missing[0])
    return [known[key] for key in keys]

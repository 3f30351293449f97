"""The commands `ledger` and `disclose`: what print has given away of whom."""

import json
from typing import TextIO

import click

from counterpoint import article as articles
from counterpoint import participant
from counterpoint.across.disclosure import verbs as disclosures
from counterpoint.across.disclosure.verbs import Ledger
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.cli.person import NoSuchPersonError
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId
from counterpoint.participant.attribute.definition.model import (
    NoSuchAttributeError,
    find_named,
)
from counterpoint.participant.ledger.model import Given, Way
from counterpoint.storage.transaction import Transaction


@click.command()
@opened
@AS_JSON
@click.pass_context
def ledger(ctx: click.Context, study: Opened, *, as_json: bool) -> None:
    """List what all articles give away of each participant.

    Ends with 1 while fewer people than the threshold fit what was given away of
    somebody, and no member accepted it.
    """
    with study.read() as tx:
        told = disclosures.show_ledger(tx)
        titles = {each.id: each.title for each in articles.list_articles(tx)}
    waiting = sum(each.is_open for each in told.people)
    if as_json:
        click.echo(json.dumps(_shown(told, titles), ensure_ascii=False))
    else:
        _print(told)
    ctx.exit(1 if waiting else 0)


@click.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
@click.argument("fact")
@click.option(
    "--value-from",
    type=click.File("r", encoding="utf-8"),
    required=True,
    help="A file with the word as it prints; - is standard input.",
)
@click.option("--way", type=click.Choice([each.value for each in Way]), default="prose")
@click.option("--article", "title", help="Its title; leave it out for a talk.")
@click.option("--note", default="", help="Where.")
def disclose(  # noqa: PLR0913 - a disclosure has these parts
    study: Opened,
    *,
    group: str,
    number: int,
    fact: str,
    value_from: TextIO,
    way: str,
    title: str | None,
    note: str,
) -> None:
    """Record that an output gives FACT away of participant NUMBER.

    FACT is gender, age, service, or the name of an attribute.
    """
    value = value_from.read()
    with study.write() as tx:
        whose = participant.find_participant(tx, group=group, number=number)
        if whose is None:
            msg = "Nobody of {group} has the number {number}; see `person list`."
            raise NoSuchPersonError(msg, group=group, number=number)
        disclosures.record_disclosure(
            tx,
            participant_id=whose.id,
            given=[Given(_fact(tx, group, fact), value)],
            way=Way(way),
            article_id=_article(tx, title),
            note=note,
        )


def _fact(tx: Transaction, group: str, name: str) -> str:
    if name in disclosures.OF_EVERYBODY:
        return name
    found = find_named(participant.list_definitions(tx, group), name)
    if found is None:
        msg = "The group has no attribute of that name; `attribute list` names them."
        raise NoSuchAttributeError(msg)
    return found.id


def _article(tx: Transaction, title: str | None) -> ArticleId | None:
    if title is None:
        return None
    for each in articles.list_articles(tx):
        if each.title == title:
            return each.id
    msg = "There is no article of that title; leave --article out."
    raise NotFoundError(msg)


def _print(told: Ledger) -> None:
    for each in told.people:
        facts = {told.names.get(d.given.fact, d.given.fact) for d in each.disclosures}
        state = " (below the threshold)" * each.is_open + " (accepted)" * bool(
            each.acceptance
        )
        click.echo(
            f"{each.participant.group} {each.participant.label}:"
            f" {', '.join(sorted(facts))}; fits {each.fitting}{state}"
        )
    for offered in told.suggestions:
        fact = told.names.get(offered.given.fact, offered.given.fact)
        click.echo(f"worth a look: {fact}, near a quote, “{offered.word}”", err=True)


def _shown(told: Ledger, titles: dict[ArticleId, str]) -> dict[str, object]:
    def named(fact: str) -> str:
        return told.names.get(fact, fact)

    return {
        "threshold": told.threshold,
        "people": [
            {
                "group": each.participant.group,
                "label": each.participant.label,
                "fits": each.fitting,
                "open": each.is_open,
                "accepted": each.acceptance.reason if each.acceptance else None,
                "disclosures": [
                    {
                        "fact": named(d.given.fact),
                        "value": d.given.value,
                        "way": d.way,
                        "article": titles.get(d.article_id) if d.article_id else None,
                        "note": d.note,
                        "on": d.on.isoformat() if d.on else None,
                        "recorded": d.by is not None,
                    }
                    for d in each.disclosures
                ],
            }
            for each in told.people
        ],
        "suggestions": [
            {"fact": named(each.given.fact), "word": each.word}
            for each in told.suggestions
        ],
    }

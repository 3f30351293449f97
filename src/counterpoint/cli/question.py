"""Saved questions in the terminal: list them, take one away."""

import json

import click

from counterpoint.across.retrieval.saving.model import ShownQuestion
from counterpoint.across.retrieval.saving.verbs import (
    list_questions,
    take_question_away,
)
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction


@click.command()
@opened
@WHICH
@click.option("--take-away", "name", help="Take your question of this name away.")
@AS_JSON
def questions(
    study: Opened, *, title: str | None, name: str | None, as_json: bool
) -> None:
    """List the saved questions you see; retrieve --saved NAME asks one."""
    with study.read() if name is None else study.write() as tx:
        chosen = found(tx, title).id
        if name is not None:
            taken = saved_question(tx, chosen, name).saved.id
            take_question_away(tx, saved_question_id=taken)
        shown = list_questions(tx, chosen)
    if as_json:
        told = {"questions": [_told(each) for each in shown]}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    for each in shown:
        readers = "shared" if each.saved.is_shared else "private"
        click.echo(f"{each.saved.name} ({readers}, {each.saved.found} when saved)")
        click.echo(f"    {each.question}")
        for was, now in each.merged:
            click.echo(f"    {was} was merged into {now}")


def saved_question(tx: Transaction, article_id: ArticleId, name: str) -> ShownQuestion:
    """Find a saved question by its name: one's own before another's.

    Raises:
        NotFoundError: The member sees none of that name.
    """
    named = [
        each
        for each in list_questions(tx, article_id)
        if each.saved.name.casefold() == name.casefold()
    ]
    if not named:
        msg = "No saved question has that name; 'counterpoint questions' lists them."
        raise NotFoundError(msg)
    return next((each for each in named if each.saved.by == tx.actor), named[0])


def _told(shown: ShownQuestion) -> dict[str, object]:
    return {
        "id": shown.saved.id,
        "name": shown.saved.name,
        "question": shown.question,
        "gone": list(shown.gone),
        "merged": [{"was": was, "now": now} for was, now in shown.merged],
        "shared": shown.saved.is_shared,
        "found": shown.saved.found,
        "at": shown.saved.at.isoformat(timespec="milliseconds"),
    }

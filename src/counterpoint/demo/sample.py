"""The demo's sample description: its lines, and the small counts it approves."""

from counterpoint.article.sample.model import LineKind
from counterpoint.article.sample.verbs import add_line, approve_cell, show_sample
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction

USERS, PROFESSIONALS = "users", "professionals"


def describe_sample(tx: Transaction, article_id: ArticleId) -> None:
    """Lay down the lines of the demo's sample description."""
    add_line(tx, article_id=article_id, kind=LineKind.OPENING)
    _users(tx, article_id)
    _professionals(tx, article_id)
    add_line(tx, article_id=article_id, kind=LineKind.YEARS)
    for each in show_sample(tx, article_id):
        for cell in each.told.small:
            if each.line.kind is LineKind.VALUES:
                approve_cell(tx, line_id=each.line.id, name=cell.name)


def _users(tx: Transaction, article_id: ArticleId) -> None:
    add_line(tx, article_id=article_id, kind=LineKind.COMPOSITION, group=USERS)
    add_line(
        tx,
        article_id=article_id,
        kind=LineKind.RANKING,
        group=USERS,
        attribute="substance problem",
        wording="As their problem with substances they most often named {first},"
        " followed by {rest}",
    )
    add_line(
        tx,
        article_id=article_id,
        kind=LineKind.SHARE,
        group=USERS,
        attribute="household",
        values=["alone"],
        quantifier="a majority",
        wording="{quantifier} of the {group} lived alone",
    )
    add_line(
        tx,
        article_id=article_id,
        kind=LineKind.SHARE,
        group=USERS,
        attribute="housing subsidy",
        values=["yes"],
        of_attribute="dwelling",
        of_values=["own home"],
        wording="Of those with a home of their own, {quantifier} had a housing subsidy",
    )
    add_line(
        tx,
        article_id=article_id,
        kind=LineKind.DURATION,
        group=USERS,
        wording="Their interviews lasted {duration}",
    )
    add_line(
        tx,
        article_id=article_id,
        kind=LineKind.PLACES,
        group=USERS,
        wording="They chose the place themselves: {places}",
    )


def _professionals(tx: Transaction, article_id: ArticleId) -> None:
    add_line(
        tx,
        article_id=article_id,
        kind=LineKind.COMPOSITION,
        group=PROFESSIONALS,
        wording="The {group} were {genders}, aged between {low} and {high}",
    )
    add_line(
        tx,
        article_id=article_id,
        kind=LineKind.SPAN,
        group=PROFESSIONALS,
        attribute="years experience",
        wording="They had worked in the field for between {low} and {high} years",
    )
    add_line(
        tx,
        article_id=article_id,
        kind=LineKind.VALUES,
        group=PROFESSIONALS,
        attribute="education",
        wording="By education they were {plurals}",
    )
    add_line(
        tx,
        article_id=article_id,
        kind=LineKind.SERVICES,
        group=PROFESSIONALS,
        wording="They worked in {number} different services",
    )
    add_line(
        tx,
        article_id=article_id,
        kind=LineKind.DURATION,
        group=PROFESSIONALS,
        wording="Their interviews lasted {duration}",
    )

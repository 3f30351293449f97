"""Sensitising concepts in the terminal: see them, list one more, tie a code."""

import json
from collections import Counter

import click

from counterpoint import coding, theme
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.coding.code.model import UnknownCodeError
from counterpoint.coding.concept.model import NoSuchConceptError, StandingConcept
from counterpoint.kernel.ids import ArticleId, ConceptId
from counterpoint.storage.transaction import Transaction

NAME = click.argument("name")


@click.group()
def concept() -> None:
    """Concepts the team brought from literature, kept apart from codes."""


@concept.command("list")
@opened
@WHICH
@AS_JSON
def list_(study: Opened, *, title: str | None, as_json: bool) -> None:
    """Print the concepts with their literature, codes and themes."""
    with study.read() as tx:
        article_id = found(tx, title).id
        standing = coding.list_concepts(tx, article_id)
        codes = coding.list_codes(tx, article_id)
        citing = Counter(
            each.concept_id for each in theme.list_concepts_cited(tx, article_id)
        )
    named = {each.code.id: each.code.name for each in codes}
    if as_json:
        rows = [
            {
                "id": each.concept.id,
                "part_of": each.concept.parent_id,
                "name": each.concept.name,
                "definition": each.concept.definition,
                "literature": each.literature,
                "codes": [named[id_] for id_ in each.code_ids],
                "themes": citing[each.concept.id],
                "without_code": not each.is_met,
            }
            for each in standing
        ]
        click.echo(json.dumps({"concepts": rows}, ensure_ascii=False))
        return
    depth: dict[ConceptId | None, int] = {None: -1}
    for each in standing:
        depth[each.concept.id] = depth.get(each.concept.parent_id, -1) + 1
        indent = "  " * depth[each.concept.id]
        tied = ", ".join(named[id_] for id_ in each.code_ids)
        answered = tied or ("by its parts" if each.is_met else "none yet")
        click.echo(f"{indent}{each.concept.name}")
        click.echo(f"{indent}  literature: {each.literature or 'not given yet'}")
        click.echo(f"{indent}  codes: {answered}")
        click.echo(f"{indent}  themes that cite it: {citing[each.concept.id]}")


@concept.command()
@opened
@WHICH
@NAME
@click.option("--literature", default="", help="The work it comes from, as cited.")
@click.option("--definition", default="", help="What it means.")
@click.option("--part-of", "whole", help="The concept that it is part of.")
def add(  # noqa: PLR0913 - a concept's parts
    study: Opened,
    *,
    title: str | None,
    name: str,
    literature: str,
    definition: str,
    whole: str | None,
) -> None:
    """List a concept NAME."""
    with study.write() as tx:
        article_id = found(tx, title).id
        parent = None if whole is None else _named(tx, article_id, whole).concept.id
        coding.add_concept(
            tx,
            article_id=article_id,
            name=name,
            definition=definition,
            citation=literature,
            parent_id=parent,
        )


@concept.command()
@opened
@WHICH
@NAME
@click.argument("code")
def tie(study: Opened, *, title: str | None, name: str, code: str) -> None:
    """Say that the code of the name CODE answers the concept NAME."""
    with study.write() as tx:
        article_id = found(tx, title).id
        chosen = _named(tx, article_id, name).concept.id
        for each in coding.list_codes(tx, article_id):
            if each.code.name.casefold() == code.casefold():
                coding.tie_concept(tx, concept_id=chosen, code_id=each.code.id)
                return
    msg = "The article has no code of that name; see the codebook."
    raise UnknownCodeError(msg)


def _named(tx: Transaction, article_id: ArticleId, name: str) -> StandingConcept:
    for each in coding.list_concepts(tx, article_id):
        if each.concept.name.casefold() == name.casefold():
            return each
    msg = "The article has no concept of that name; see the list."
    raise NoSuchConceptError(msg)

"""Matrices of codes in the terminal."""

import json
from pathlib import Path

import click

from counterpoint import coding, participant
from counterpoint.across.exporting.model import FormatError
from counterpoint.across.matrix.model import HELD_BACK, MatrixFormat
from counterpoint.across.matrix.verbs import export_matrix
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.coding import Across, Unit
from counterpoint.coding.matrix.leaving import IN_ALL, Cell, cells_to_hide
from counterpoint.coding.matrix.model import Matrix, Row
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.separated import separated
from counterpoint.participant.attribute.definition.model import find_named
from counterpoint.storage import place as places
from counterpoint.storage.transaction import Transaction


@click.command()
@opened
@WHICH
@click.option(
    "--across",
    type=click.Choice([each.value for each in Across]),
    default=Across.CODE.value,
    show_default=True,
    help="What stands in the columns.",
)
@click.option(
    "--by",
    default="",
    metavar="NAME",
    help="The facet or the attribute whose values stand in the columns.",
)
@click.option(
    "--count",
    type=click.Choice([each.value for each in Unit]),
    default=Unit.PEOPLE.value,
    show_default=True,
    help="What is counted.",
)
@click.option(
    "--to-leave",
    is_flag=True,
    help="Hold small counts back, and those by which they could be found.",
)
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write it to a new .xlsx, .csv or .docx, small counts held back.",
)
@AS_JSON
def matrix(  # noqa: PLR0913 - each is an option
    study: Opened,
    *,
    title: str | None,
    across: str,
    by: str,
    count: str,
    to_leave: bool,
    target: Path | None,
    as_json: bool,
) -> None:
    """Print the article's codes against codes, people, groups, values or thirds.

    A table with commas between its cells; a code counts with those beneath it. What
    leaves the team is asked for with --to-leave or --to: a dagger stands where a
    count of few people would stand apart or could be found from the others.
    """
    columns, unit = Across(across), Unit(count)
    if target is not None:
        with study.write() as tx:
            article_id, format_ = found(tx, title).id, format_of(target)
            content = export_matrix(
                tx,
                article_id=article_id,
                across=columns,
                unit=unit,
                format=format_,
                by=_named(tx, article_id, columns, by),
            )
            target.write_bytes(content)
        click.echo(f"{target} written.", err=True)
        return
    with study.read() as tx:
        article_id = found(tx, title).id
        named = _named(tx, article_id, columns, by)
        shown = coding.show_matrix(tx, article_id, across=columns, unit=unit, by=named)
        hidden: frozenset[Cell] = frozenset()
        if to_leave:
            people = coding.show_matrix(
                tx, article_id, across=columns, unit=Unit.PEOPLE, by=named
            )
            codes = [each.code for each in coding.list_codes(tx, article_id)]
            hidden = cells_to_hide(people, codes)
    _print(shown, hidden, as_json=as_json)


def _print(shown: Matrix, hidden: frozenset[Cell], *, as_json: bool) -> None:
    heads = [each.id for each in shown.columns]

    def told(row: Row) -> list[int | str | None]:
        """Give what a row has in all, and its cells."""
        places = zip((IN_ALL, *heads), (row.in_all, *row.cells), strict=True)
        return [HELD_BACK if (row.code_id, at) in hidden else n for at, n in places]

    if as_json:
        rows = [
            {"code": row.name, "in all": told(row)[0], "cells": told(row)[1:]}
            for row in shown.rows
        ]
        named = [{"name": each.name, "of": each.of} for each in shown.columns]
        click.echo(json.dumps({"columns": named, "rows": rows}, ensure_ascii=False))
        return
    heads = ["code", "in all", *(each.name for each in shown.columns)]
    lines = ([row.name, *told(row)] for row in shown.rows)
    click.echo(separated(heads, lines, ending="\n"), nl=False)


def format_of(target: Path) -> MatrixFormat:
    """Say by its ending what a new file is to be.

    Raises:
        FileThereError: There is a file of that name.
        FormatError: Counts are not written to such files.
    """
    places.check_free(target)
    kinds = {f".{each.value}": each for each in MatrixFormat}
    if target.suffix not in kinds:
        msg = "Let the file end in one of {endings}."
        raise FormatError(msg, endings=", ".join(kinds))
    return kinds[target.suffix]


def _named(tx: Transaction, article_id: ArticleId, across: Across, name: str) -> str:
    """Find the facet or the attribute of a name; nothing if there is none."""
    if across is Across.FACET:
        for each in coding.list_facets(tx, article_id):
            if each.facet.name.casefold() == name.casefold():
                return each.facet.id
    if across is Across.ATTRIBUTE:
        asked = participant.list_definitions(tx)
        named = find_named([each for each in asked if not each.is_retired], name)
        return "" if named is None else named.id
    return ""

"""Matrices of codes in the terminal."""

import csv
import io
import json

import click

from counterpoint import coding
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.coding import Across, Unit


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
    "--count",
    type=click.Choice([each.value for each in Unit]),
    default=Unit.PEOPLE.value,
    show_default=True,
    help="What is counted.",
)
@AS_JSON
def matrix(
    study: Opened, *, title: str | None, across: str, count: str, as_json: bool
) -> None:
    """Print the article's codes against codes, people, reports, groups or members.

    A table with commas between its cells; a code counts with those beneath it. Small
    counts are not held together here: what leaves the team is looked over first.
    """
    with study.read() as tx:
        shown = coding.show_matrix(
            tx, found(tx, title).id, across=Across(across), unit=Unit(count)
        )
    if as_json:
        rows = [
            {"code": row.name, "in all": row.in_all, "cells": row.cells}
            for row in shown.rows
        ]
        columns = [{"name": each.name, "of": each.of} for each in shown.columns]
        told = {"columns": columns, "rows": rows}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(["code", "in all", *(each.name for each in shown.columns)])
    for row in shown.rows:
        cells = ("" if cell is None else cell for cell in row.cells)
        table.writerow([row.name, row.in_all, *cells])
    click.echo(written.getvalue(), nl=False)

"""The sample description, in the terminal."""

import json
from pathlib import Path

import click

from counterpoint.article.sample import verbs as samples
from counterpoint.article.table import verbs as tables
from counterpoint.article.table.model import TableFormat
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import ArticleId


@click.command()
@opened
@WHICH
@click.option("--language", type=click.Choice(["en", "sv"]))
@click.option("--lay-out", is_flag=True, help="Lay down the usual lines first.")
@click.option("--table", is_flag=True, help="Print Table 1 instead.")
@click.option(
    "--to",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write text and table to a new .docx, or the table to a new .xlsx.",
)
@AS_JSON
def sample(  # noqa: PLR0913 - what may be asked for
    study: Opened,
    *,
    title: str | None,
    language: str | None,
    lay_out: bool,
    table: bool,
    to: Path | None,
    as_json: bool,
) -> None:
    """Print the sample description, counted from the records of now."""
    with study.read() as tx:
        chosen = found(tx, title)
    if lay_out:
        with study.write() as tx:
            samples.lay_out_usual_lines(tx, article_id=chosen.id)
    if to is not None:
        _export(study, chosen.id, language, to)
    elif table:
        _print_table(study, chosen.id, language, as_json=as_json)
    else:
        _print_lines(study, chosen.id, language, as_json=as_json)


def _print_lines(
    study: Opened, article_id: ArticleId, language: str | None, *, as_json: bool
) -> None:
    with study.read() as tx:
        told = samples.show_sample(tx, article_id, language)
    if as_json:
        lines = [
            {
                "kind": each.line.kind,
                "group": each.line.group,
                "text": each.told.text,
                "counts": [
                    {"name": c.name, "count": c.count, "of": c.of}
                    for c in each.told.counts
                ],
                "problems": [str(problem) for problem in each.told.problems],
            }
            for each in told
        ]
        click.echo(json.dumps({"lines": lines}, ensure_ascii=False))
        return
    click.echo(" ".join(each.told.text for each in told if each.told.text))
    for each in told:
        for problem in each.told.problems:
            click.echo(f"{each.line.kind}: {problem}", err=True)


def _print_table(
    study: Opened, article_id: ArticleId, language: str | None, *, as_json: bool
) -> None:
    with study.read() as tx:
        told = tables.show_table(tx, article_id, language)
    heads = [f"{each.plural} (n = {each.count})" for each in told.columns]
    if as_json:
        sections = [
            {"name": s.name, "rows": [[r.name, *r.cells] for r in s.rows]}
            for s in told.sections
        ]
        shown = {"columns": heads, "sections": sections}
        click.echo(json.dumps(shown, ensure_ascii=False))
        return
    click.echo("\t".join(["", *heads]))
    for section in told.sections:
        for row in section.rows:
            name = f"{section.name}: {row.name}" if row.name else section.name
            click.echo("\t".join([name, *row.cells]))
    for note in told.notes:
        click.echo(str(note), err=True)


def _export(
    study: Opened, article_id: ArticleId, language: str | None, to: Path
) -> None:
    try:
        format_ = TableFormat(to.suffix.removeprefix(".").casefold())
    except ValueError as error:
        msg = "Name a file that ends with .docx or .xlsx."
        raise InputError(msg) from error
    if to.exists():
        msg = "That file exists; choose another name, or move it away."
        raise InputError(msg)
    with study.write() as tx:
        made = tables.export_sample(
            tx, article_id=article_id, format=format_, language=language
        )
        to.write_bytes(made)
    click.echo(f"{to} written.")

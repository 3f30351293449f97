"""The method log, in the terminal."""

import json
from pathlib import Path

import click

from counterpoint.across.methodlog.verbs import export_method_log, show_method_log
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.meeting import prose_format
from counterpoint.cli.opened import AS_JSON, Opened, opened


@click.command("method-log")
@opened
@WHICH
@click.option("--language", type=click.Choice(["en", "sv"]))
@click.option("--blinded", is_flag=True, help="Name nobody: the first author, …")
@click.option(
    "--to",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write it to a new .docx or .md.",
)
@AS_JSON
def method_log(  # noqa: PLR0913 - what may be asked for
    study: Opened,
    *,
    title: str | None,
    language: str | None,
    blinded: bool,
    to: Path | None,
    as_json: bool,
) -> None:
    """Tell how an article came about, from what is recorded and nothing else."""
    if to is not None:
        format_ = prose_format(to)
        with study.write() as tx:
            content = export_method_log(
                tx,
                article_id=found(tx, title).id,
                format=format_,
                language=language,
                named=not blinded,
            )
            to.write_bytes(content)
        click.echo(f"{to} written.")
        return
    with study.read() as tx:
        chosen = found(tx, title).id
        told = show_method_log(tx, chosen, language=language, named=not blinded)
    if as_json:
        sentences = [
            {
                "section": section.heading,
                "text": sentence.text,
                "facts": [
                    {"kind": fact.kind, "id": fact.id, "text": fact.text}
                    for fact in sentence.facts
                ],
            }
            for section in told.sections
            for paragraph in section.paragraphs
            for sentence in paragraph
        ]
        click.echo(json.dumps({"sentences": sentences}, ensure_ascii=False))
        return
    for section in told.sections:
        click.echo(f"{section.heading}\n")
        for each in section.paragraphs:
            click.echo(" ".join(sentence.text for sentence in each) + "\n")

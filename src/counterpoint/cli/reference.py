"""The works that an article cites, in the terminal."""

import json
from pathlib import Path

import click

from counterpoint.cli.article import WHICH, found
from counterpoint.cli.importing import tell
from counterpoint.cli.losses import LOSSES
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.interchange.reference import (
    WorksFormat,
    import_works,
    write_works,
)
from counterpoint.manuscript.reference.style import StyleKind
from counterpoint.manuscript.reference.verbs import choose_style, show_references
from counterpoint.storage import place


@click.group()
def references() -> None:
    """The works an article cites: list, import, export, choose the style."""


@references.command("list")
@opened
@WHICH
@AS_JSON
def list_(study: Opened, *, title: str | None, as_json: bool) -> None:
    """List the works as they print, and how often the text cites each."""
    with study.read() as tx:
        shown = show_references(tx, found(tx, title).id)
    if as_json:
        works = [
            {
                "id": each.work.id,
                "csl": dict(each.work.csl),
                "blocks": len(each.cited_in),
            }
            for each in shown.works
        ]
        told = {"style": shown.style.name, "works": works}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    for each in shown.works:
        entry = "".join(stretch.text for stretch in each.entry)
        times = f"cited in {len(each.cited_in)}" if each.cited_in else "NOT CITED"
        click.echo(f"{entry} [{times}]")


@references.command("import")
@opened
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@WHICH
@AS_JSON
@LOSSES
def import_(study: Opened, *, file: Path, title: str | None, as_json: bool) -> None:
    """Take the works of FILE: CSL-JSON, BibTeX or RIS.

    Those that look like a work that is there already are left, and listed.
    """
    data = file.read_bytes()
    with study.write() as tx:
        made = import_works(tx, found(tx, title).id, data)
    tell(made.outcome, as_json=as_json)


@references.command("export")
@opened
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
@WHICH
def export(study: Opened, *, target: Path, title: str | None) -> None:
    """Write the works into TARGET, whose ending says the format: .json or .bib."""
    kinds = {f".{kind}": kind for kind in WorksFormat}
    if target.suffix not in kinds:
        msg = "name a file that ends in .json (CSL-JSON) or .bib (BibTeX)"
        raise click.BadParameter(msg)
    place.check_free(target)
    with study.write() as tx:
        target.write_bytes(write_works(tx, found(tx, title).id, kinds[target.suffix]))


@references.command("style")
@opened
@click.argument("style")
@WHICH
def style_(study: Opened, *, style: str, title: str | None) -> None:
    """Cite in STYLE: author-date, numeric, or the file of one's own (.csl)."""
    provided = {kind.value: kind for kind in StyleKind if kind is not StyleKind.OWN}
    kind = provided.get(style, StyleKind.OWN)
    path = Path(style)
    if kind is StyleKind.OWN and not path.is_file():
        msg = f"name one of {', '.join(provided)}, or a .csl file"
        raise click.BadParameter(msg)
    csl = path.read_text("utf-8") if kind is StyleKind.OWN else ""
    with study.write() as tx:
        chosen = choose_style(tx, article_id=found(tx, title).id, kind=kind, csl=csl)
    click.echo(f"Citations print in the style “{chosen.name}”.")

"""Writing a study's parts into files of other programs."""

from datetime import datetime
from pathlib import Path

import click

from counterpoint.across.exporting import verbs as exporting
from counterpoint.across.exporting.model import What
from counterpoint.across.foreign.verbs import export_project
from counterpoint.cli.importing import tell
from counterpoint.cli.losses import LOSSES
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.coding import show_codebook_then
from counterpoint.interchange.leaving import WRITERS
from counterpoint.interchange.qualcoder.writing import lay_folder
from counterpoint.storage import place

_FOLDER = "qda"


@click.command()
@opened
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--article", help="Which article, by id or title; else the only one.")
@click.option("--what", type=click.Choice([what.value for what in What]))
@click.option(
    "--evidence",
    is_flag=True,
    help="Number a manuscript's quotes and append where each stands, for the team.",
)
@click.option(
    "--since",
    type=click.DateTime(["%Y-%m-%d"]),
    help="With a codebook: list what has changed in it since the end of this day, UTC.",
)
@AS_JSON
@LOSSES
def export(  # noqa: PLR0913 - each is an option
    study: Opened,
    *,
    target: Path,
    article: str | None,
    what: str | None,
    evidence: bool,
    since: datetime | None,
    as_json: bool,
) -> None:
    """Write a part of the study into TARGET, whose ending says the format.

    .docx .odt .pdf .html .tex .md: the article's manuscript; .txt, and .md with
    --what reports: the reports; .csv: the codings; .qdpx: texts, codes, codings and
    themes for another program (REFI-QDA); .qda: the same as a folder for QualCoder;
    .sqlite3: the same for Taguette; .qdc: the codes alone; .xlsx, and .docx with
    --what codebook: the codebook; .html .docx with --what edition: the discussion
    edition.
    """
    place.check_free(target)
    ending = target.suffix.removeprefix(".")
    if ending in WRITERS and what is None:
        writer = WRITERS[ending]
        with study.write() as tx:
            article_id = exporting.get_article_named(tx, article).id
            gathered = export_project(tx, article_id=article_id, ending=ending)
            project = writer.fit(gathered)
            if ending == _FOLDER:
                lay_folder(project, target)
            else:
                with target.open("xb") as into:
                    into.writelines(writer.pieces(project))
        tell(project.outcome, as_json=as_json)
        return
    with study.write() as tx:
        made = exporting.export_part(
            tx,
            ending=target.suffix,
            what=What(what) if what else None,
            article=article,
            evidence=evidence,
            since=None
            if since is None
            else show_codebook_then(
                tx, exporting.get_article_named(tx, article).id, on=since.date()
            ),
        )
        target.write_bytes(made.content)
    tell(made.outcome, as_json=as_json)

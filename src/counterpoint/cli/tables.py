"""The study's tables, written into a folder."""

from pathlib import Path

import click

from counterpoint.across.tables import verbs
from counterpoint.across.tables.model import TidyFormat
from counterpoint.cli.importing import tell
from counterpoint.cli.losses import LOSSES
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.storage.place import PlaceTakenError

INTO = click.option(
    "--into",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="A folder that is not there yet, or is empty.",
)


@click.command()
@opened
@INTO
@click.option(
    "--format",
    "written_as",
    type=click.Choice([each.value for each in TidyFormat]),
    default=TidyFormat.CSV.value,
    show_default=True,
)
@AS_JSON
@LOSSES
def tables(study: Opened, *, into: Path, written_as: str, as_json: bool) -> None:
    """Write the study as tidy tables into a folder.

    Participants, attributes, reports, passages, articles, codes, codings, themes,
    poles, quotes and events: one table each, with a README and a data package that
    say what every column means. They hold participants' words, unencrypted.
    """
    check_empty(into)
    with study.write() as tx:
        written = verbs.export_tables(tx, written_as=TidyFormat(written_as))
        into.mkdir(parents=True, exist_ok=True)
        for name, content in written.files.items():
            (into / name).write_bytes(content)
    tell(written.outcome, as_json=as_json)


def check_empty(folder: Path) -> None:
    """Refuse to write among other files.

    Raises:
        PlaceTakenError: Something lies in the folder.
    """
    if folder.is_dir() and any(folder.iterdir()):
        msg = "There are files in that folder already; choose another, or an empty one."
        raise PlaceTakenError(msg)

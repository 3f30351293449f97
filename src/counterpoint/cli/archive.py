"""An article's data, written for a repository."""

from pathlib import Path

import click

from counterpoint.across.archive import verbs
from counterpoint.across.archive.model import Deposit
from counterpoint.across.exporting.verbs import get_article_named
from counterpoint.cli.importing import tell
from counterpoint.cli.losses import LOSSES
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.cli.tables import check_empty


@click.command()
@opened
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    help="A folder that is not there yet, or is empty.",
)
@click.option("--article", help="Which article, by id or title; else the only one.")
@click.option("--ask", is_flag=True, help="Ask for it; a coordinator then writes it.")
@click.option("--publisher", default="", help="The repository that publishes it.")
@click.option("--rights", default="", help="Under which terms others may use it.")
@click.option(
    "--names-seen",
    is_flag=True,
    help="Say that you looked at each word that looks like a name.",
)
@AS_JSON
@LOSSES
def archive(  # noqa: PLR0913 - each is an option
    study: Opened,
    *,
    into: Path | None,
    article: str | None,
    ask: bool,
    publisher: str,
    rights: str,
    names_seen: bool,
    as_json: bool,
) -> None:
    """Write an article's data for a repository into a folder.

    Only what participants agreed to share is in it; facts about them that fewer
    than three share, sensitive passages and third persons stay. Without --into, says
    what it would hold and lists the words that look like names.
    """
    if ask:
        with study.write() as tx:
            verbs.ask_for_archive(tx, article_id=get_article_named(tx, article).id)
        click.echo("Asked for; a coordinator may write it now.")
        return
    if into is None:
        with study.read() as tx:
            seen = verbs.preview_archive(tx, get_article_named(tx, article).id)
        tell(seen.outcome, as_json=as_json)
        for each in seen.names if not as_json else ():
            click.echo(f"  look at {each.place}")
        return
    check_empty(into)
    with study.write() as tx:
        written = verbs.export_archive(
            tx,
            article_id=get_article_named(tx, article).id,
            deposit=Deposit(publisher, rights),
            names_seen=names_seen,
        )
        into.mkdir(parents=True, exist_ok=True)
        for name, content in written.files.items():
            (into / name).write_bytes(content)
    tell(written.outcome, as_json=as_json)

"""Taking another program's project into an article."""

from dataclasses import replace
from pathlib import Path

import click

from counterpoint.across.exporting.verbs import get_article_named
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.across.foreign.planning import Choices, Makes, proposed_coders
from counterpoint.across.foreign.verbs import import_project, preview_project
from counterpoint.cli.importing import tell
from counterpoint.cli.losses import LOSSES
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.interchange.coded_table import Holds
from counterpoint.interchange.project import DATABASE, Manner, read_project_at
from counterpoint.interchange.size import LARGEST_FILE_BYTES, TooLargeError
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.verbs import get_member, list_members


class NoSuchUserError(InputError):
    """The project has no user of that name, or the pair cannot be read."""


class NoSuchProjectError(InputError):
    """The file holds several projects, and none of that name."""


class NoSuchColumnError(InputError):
    """The table has no column of that name, or none can hold that."""


_LEVELS = {".": ".", "/": "/", ":": ": ", ">": " > ", "\\": "\\"}
_WHAT = ", ".join(Holds)


@click.command("import-project")
@opened
@click.argument(
    "file",
    metavar="FILE",
    type=click.Path(exists=True, path_type=Path),
)
@click.option("--article", help="Which article, by id or title; else the only one.")
@click.option(
    "--people",
    type=click.Choice([each.value for each in Makes]),
    default=Makes.NOBODY.value,
    show_default=True,
    help="Make a participant of each case, of each text, or of nobody.",
)
@click.option("--group", default="", help="The group of the participants made.")
@click.option(
    "--coder",
    "coders",
    metavar="NAME=KEY",
    multiple=True,
    help="A user of the project is the member with this key.",
)
@click.option("--project", "named", help="Which project, if the file holds several.")
@click.option(
    "--levels",
    type=click.Choice([*_LEVELS]),
    help="What parts the levels in codes' names, in Taguette's tags and in tables.",
)
@click.option(
    "--column",
    "columns",
    metavar="WHAT=NAME",
    multiple=True,
    help=f"A table's column of this name holds {_WHAT}.",
)
@click.option("--look", is_flag=True, help="Only say what would come, and what not.")
@AS_JSON
@LOSSES
def import_project_(  # noqa: PLR0913 - each choice is an option
    study: Opened,
    *,
    file: Path,
    article: str | None,
    people: str,
    group: str,
    coders: tuple[str, ...],
    named: str | None,
    levels: str | None,
    columns: tuple[str, ...],
    look: bool,
    as_json: bool,
) -> None:
    """Take a project of another program into an article.

    FILE is a REFI-QDA project or codebook, as NVivo, ATLAS.ti, MAXQDA and others
    export it: .qdpx, .qdc, or .qde with its folder of sources beside; Taguette's
    database, .sqlite3; QualCoder's folder, .qda; or a table of coded excerpts or of
    codes, .csv, .xlsx, .ods, or as MAXQDA prints it, .pdf.

    Its texts become reports, its codes join the codebook, its codings keep their
    words and who made them. Users who are no member here become members who cannot
    sign in. All of it is one step of the history.
    """
    databases = file.glob(DATABASE) if file.is_dir() else (file,)
    if sum(each.stat().st_size for each in databases) > LARGEST_FILE_BYTES:
        msg = "{name} is larger than {most} MiB; export it without sound and film."
        most = LARGEST_FILE_BYTES // 1024 // 1024
        raise TooLargeError(msg, name=file.name, most=most)
    project = _read(file, named, levels, columns)
    with study.read() if look else study.write() as tx:
        choices = Choices(
            article_id=get_article_named(tx, article).id,
            people=Makes(people),
            group=group,
            coders=_coders(tx, project, coders),
        )
        verb = preview_project if look else import_project
        outcome = verb(tx, project=project, choices=choices)
    tell(outcome, as_json=as_json)


def _read(
    file: Path, named: str | None, levels: str | None, columns: tuple[str, ...]
) -> ForeignProject:
    """Read the project that is named, or the only one."""
    manner = Manner(separator=_LEVELS.get(levels or ""))
    project = read_project_at(file, manner)
    if columns:
        manner = replace(manner, columns=_columns(project, columns))
        project = read_project_at(file, manner)
    if named is None and len(project.parts) <= 1:
        return project
    if named not in project.parts:
        msg = "The file holds these projects: {names}. Name one with --project."
        raise NoSuchProjectError(msg, names=", ".join(project.parts or [project.name]))
    part = project.parts.index(named)
    return read_project_at(file, replace(manner, part=part))


def _columns(project: ForeignProject, pairs: tuple[str, ...]) -> dict[str, int]:
    """Say which column holds what: as named, else as its name says."""
    chosen = dict(project.columns)
    for pair in pairs:
        what, _, name = pair.partition("=")
        if what not in [*Holds] or name not in project.header:
            msg = "Write --column WHAT=NAME; WHAT: {what}; NAME: {names}."
            names = ", ".join(project.header)
            raise NoSuchColumnError(msg, what=_WHAT, names=names)
        at = project.header.index(name)
        chosen = {each: nth for each, nth in chosen.items() if nth != at} | {what: at}
    return chosen


def _coders(
    tx: Transaction, project: ForeignProject, pairs: tuple[str, ...]
) -> dict[str, MemberId]:
    """Say which member each user is: as named, else of the same name or key."""
    chosen = proposed_coders(project, list_members(tx))
    users = {user.name.casefold(): user.id for user in project.users}
    for pair in pairs:
        name, _, key = pair.rpartition("=")
        if name.casefold() not in users:
            msg = "Write --coder NAME=KEY, with one of the project's users: {names}."
            names = ", ".join(user.name for user in project.users)
            raise NoSuchUserError(msg, names=names)
        chosen[users[name.casefold()]] = get_member(tx, key).id
    return chosen

"""Opening the study that a command names, as the member who acts."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import update_wrapper
from pathlib import Path
from typing import Any

import click

from counterpoint.across.acting import acting_member
from counterpoint.kernel.errors import InputError
from counterpoint.storage import database, place
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Member

KEY = "COUNTERPOINT_KEY"
MEMBER = "COUNTERPOINT_MEMBER"

KEY_FILE = click.option(
    "--key-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Read the passphrase from the first line of a file.",
)
AS_MEMBER = click.option(
    "--member", envvar=MEMBER, help="Act as this member, by key; else the only one."
)
AS_JSON = click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON document."
)


class NoPassphraseError(InputError):
    """The file that should hold the passphrase is empty."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open study, and who acts in it."""

    database: Database
    member: Member

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """Look at the study."""
        with self.database.read(self.member.id) as tx:
            yield tx

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """Change the study."""
        with self.database.write(self.member.id) as tx:
            yield tx


def opened(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command its study, open; it is closed when the command ends.

    Adds the argument STUDY and the options --member and --key-file.
    """

    def run(
        *, study: str, member: str | None, key_file: Path | None, **given: object
    ) -> None:
        where = place.parse(study)
        standing = database.open_(where, passphrase(key_file))
        try:
            command(Opened(standing, acting_member(standing, member)), **given)
        finally:
            standing.close()

    update_wrapper(run, command)
    argument = click.argument("study", metavar="STUDY")
    return argument(AS_MEMBER(KEY_FILE(_in_order(run, command))))


def take_key() -> None:
    """Take the passphrase out of the environment, so that nobody inherits it."""
    given = os.environ.pop(KEY, None)
    if given is not None:
        click.get_current_context().find_root().meta[KEY] = given


def passphrase(key_file: Path | None, *, is_new: bool = False) -> str:
    """Get the passphrase: from a file, the environment, or the person.

    Args:
        key_file: Its first line, if a file is named.
        is_new: Ask twice, for it will lock a new study.

    Raises:
        NoPassphraseError: The file is empty.
    """
    if key_file is not None:
        with key_file.open(encoding="utf-8") as file:
            written = file.readline().rstrip("\r\n")
        if not written:
            msg = "The key file is empty; write the passphrase into its first line."
            raise NoPassphraseError(msg)
        return written
    given = click.get_current_context().find_root().meta.get(KEY)
    if given is not None:
        return str(given)
    return asked("Passphrase", again=is_new)


def asked(what: str, *, again: bool = False) -> str:
    """Ask the person for something that nobody should see; twice, if it is new."""
    given: Any = click.prompt(
        what, hide_input=True, confirmation_prompt=again, err=True
    )
    return str(given)


def _in_order(
    run: Callable[..., None], command: Callable[..., None]
) -> Callable[..., None]:
    """Keep the parameters that the command declared for itself."""
    kept = getattr(command, "__click_params__", [])
    run.__click_params__ = list(kept)  # type: ignore[attr-defined]
    return run

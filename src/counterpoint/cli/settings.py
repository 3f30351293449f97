"""A server's settings, in one file: every option of ``serve`` by its own name."""

import stat
import tomllib
from pathlib import Path

import click
from click.core import ParameterSource

from counterpoint.cli import house
from counterpoint.cli.house import Entry
from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.storage import place

STUDY = "study"
STUDIES = "counterpoint.studies"


class SettingsError(InputError):
    """The file of settings cannot be used."""


class OpenSecretError(RuleError):
    """A password stands where others on the machine can read it."""


def take_settings(
    context: click.Context, _option: click.Parameter, path: Path | None
) -> Path | None:
    """Read a file of settings; what options and environment say comes before it.

    The studies of a server that holds several stand in it as ``[[study]]``.

    Raises:
        SettingsError: It is no TOML, or names something that is no setting.
        InputError: One of several studies cannot be read.
    """
    if path is None:
        return None
    try:
        given = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        msg = "The settings cannot be read; write them as lines like port = 8443."
        raise SettingsError(msg) from error
    if STUDY in given:
        context.meta[STUDIES] = house.read_entries(given.pop(STUDY))
    known = _names(context.command)
    for name, value in given.items():
        if name not in known or isinstance(value, dict):
            msg = "There is no setting “{name}”; there are: {known}."
            raise SettingsError(msg, name=name, known=", ".join(sorted(known)))
    context.default_map = {known[name]: value for name, value in given.items()}
    return path


def studies_of(context: click.Context) -> tuple[Entry, ...]:
    """Give the several studies that a file of settings named, if it did."""
    entries: tuple[Entry, ...] = context.meta.get(STUDIES, ())
    return entries


def check_secrets(context: click.Context, settings: Path | None) -> None:
    """See that no password of the database stands where others can read it.

    Raises:
        OpenSecretError: It is an argument, or the settings are open to others.
    """
    for name in ("study", "database"):
        given = context.params.get(name)
        if not given or not place.has_password(str(given)):
            continue
        source = context.get_parameter_source(name)
        if source is ParameterSource.COMMANDLINE:
            msg = (
                "Others on this machine can read a program's arguments: put the"
                " database's address, with its password, into the file of settings or"
                " into COUNTERPOINT_SERVE_DATABASE."
            )
            raise OpenSecretError(msg)
        if source is ParameterSource.DEFAULT_MAP:
            _check_shut(settings)
    if any(entry.has_secret for entry in studies_of(context)):
        _check_shut(settings)


def _check_shut(settings: Path | None) -> None:
    if settings is not None and _is_open(settings):
        msg = (
            "The settings hold a password, and others can open the file: let only"
            " its owner read it (chmod 600)."
        )
        raise OpenSecretError(msg)


def _is_open(path: Path) -> bool:
    return bool(path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))


def _names(command: click.Command) -> dict[str, str]:
    """Give the options' parameters by the names that stand in a file."""
    return {
        opt.removeprefix("--"): str(each.name)
        for each in command.params
        if isinstance(each, click.Option)
        and each.name not in {"settings", "check", "help"}
        for opt in each.opts
        if opt.startswith("--")
    }

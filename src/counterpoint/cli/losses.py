"""Keeping the account of an import or export in a file beside it."""

from datetime import UTC, datetime
from pathlib import Path

import click

from counterpoint.across.losses import LossFormat, written_losses
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.outcome import Outcome
from counterpoint.storage import place

_KEY = "counterpoint.losses"


class NoLossFormatError(InputError):
    """The file's ending names no form of an account."""


def _checked(
    context: click.Context, _parameter: click.Parameter, target: Path | None
) -> None:
    """Refuse a bad target before anything is read or changed."""
    if target is None:
        return
    endings = [each.value for each in LossFormat]
    if target.suffix.removeprefix(".").lower() not in endings:
        msg = "Name the account's file .docx, .csv or .json."
        raise NoLossFormatError(msg)
    place.check_free(target)
    context.meta[_KEY] = target


LOSSES = click.option(
    "--losses",
    type=click.Path(dir_okay=False, path_type=Path),
    expose_value=False,
    callback=_checked,
    help="Write what was taken, changed and left into this .docx, .csv or .json.",
)
"""For every command that ends with an account."""


def keep_losses(outcome: Outcome) -> None:
    """Write an account where the command was told to, if it was."""
    target = click.get_current_context().meta.get(_KEY)
    if target is None:
        return
    format_ = LossFormat(target.suffix.removeprefix(".").lower())
    at = datetime.now(UTC)
    target.write_bytes(written_losses(outcome, format_, language="en", at=at))

"""What a refusal looks like in the terminal: one line, and an exit code."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

import click

from counterpoint.kernel.errors import (
    CounterpointError,
    ForbiddenError,
    InputError,
    NotFoundError,
    RuleError,
)
from counterpoint.web.refusal import place_of

EXIT_CODES: tuple[tuple[type[CounterpointError], int], ...] = (
    (NotFoundError, 3),
    (RuleError, 4),
    (InputError, 2),
    (ForbiddenError, 5),
)
BROKEN = 1


class Refused(click.ClickException):
    """A refusal, on its way out of the program."""

    def __init__(self, sentence: str, exit_code: int) -> None:
        super().__init__(" ".join(sentence.split()))
        self.exit_code = exit_code  # type: ignore[misc]  # click declares it so

    def show(self, file: IO[Any] | None = None) -> None:
        """Say it in one line."""
        click.echo(self.message, file=file, err=True)


@contextmanager
def refusals_shown() -> Iterator[None]:
    """Turn refusals into a line and an exit code, other errors into a place.

    What an unforeseen error says is not shown: it may quote the study.
    """
    try:
        yield
    except CounterpointError as error:
        raise Refused(str(error), exit_code_of(error)) from None
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise
    except OSError as error:
        told = error.strerror or type(error).__name__
        msg = f"The computer refused a file or folder: {told}."
        raise Refused(msg, BROKEN) from None
    except Exception as error:  # noqa: BLE001 - the outermost edge
        msg = (
            "Counterpoint met an error of its own"
            f" ({type(error).__name__} at {place_of(error)}); the study is unchanged."
        )
        raise Refused(msg, BROKEN) from None


def exit_code_of(error: CounterpointError) -> int:
    """Give the exit code of a refusal's family."""
    return next((n for kind, n in EXIT_CODES if isinstance(error, kind)), BROKEN)

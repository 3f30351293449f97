"""Taking files of other programs into a study."""

import json
from dataclasses import replace
from pathlib import Path

import click

from counterpoint import interview, participant, report
from counterpoint.cli.losses import LOSSES, keep_losses
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.interchange.document import FORMATS
from counterpoint.interchange.importing import (
    Filing,
    Looked,
    import_files,
    look,
    proposed,
)
from counterpoint.interchange.size import LARGEST_FILE_BYTES, TooLargeError
from counterpoint.kernel.errors import CounterpointError, InputError, NotFoundError
from counterpoint.kernel.ids import InterviewId
from counterpoint.kernel.outcome import Outcome
from counterpoint.storage.transaction import Transaction


class NoSuchInterviewError(NotFoundError):
    """No planned interview goes by that key."""


class OneFileError(InputError):
    """An interview has one report."""


@click.command("import")
@opened
@click.argument(
    "files",
    metavar="FILE...",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option(
    "--interview",
    "interview_key",
    help="File the text as the report of this interview: its id, or GROUP-NUMBER.",
)
@click.option(
    "--as",
    "as_format",
    type=click.Choice(FORMATS, case_sensitive=False),
    help="Read the files as this format, whatever they look like.",
)
@AS_JSON
@LOSSES
def import_(
    study: Opened,
    *,
    files: tuple[Path, ...],
    interview_key: str | None,
    as_format: str | None,
    as_json: bool,
) -> None:
    """Bring transcripts in as reports.

    They are .txt .md .docx .odt .rtf .pdf .html, or have times: .vtt .srt .TextGrid
    .eaf, noScribe's .html and the .docx of Teams.

    All of them come in, or none. What is unknown stays unknown until somebody
    says it.
    """
    if interview_key is not None and len(files) > 1:
        msg = "Name one file with --interview; an interview has one report."
        raise OneFileError(msg)
    looked = [looked_at(path, as_format) for path in files]
    with study.write() as tx:
        filings = _named_apart(tx, [proposed(each) for each in looked])
        if interview_key is not None:
            chosen = interview_of(tx, interview_key)
            filings = [replace(filings[0], interview_id=chosen)]
        imported = import_files(tx, filings)
    tell(imported.outcome, as_json=as_json)


def tell(outcome: Outcome, *, as_json: bool) -> None:
    """Print what was taken, changed and left, and keep it if that was asked."""
    keep_losses(outcome)
    if as_json:
        click.echo(json.dumps(outcome.shown(), ensure_ascii=False))
        return
    taken = ", ".join(f"{number} {kind}" for kind, number in outcome.taken.items())
    click.echo(f"{outcome.format}: {taken or 'nothing'}")
    tell_losses(outcome)


def tell_losses(outcome: Outcome) -> None:
    """Print what was changed and left."""
    for heading, items in (("changed", outcome.changed), ("left", outcome.left)):
        for item in items:
            click.echo(f"  {heading} {item.kind}, {item.place}: {item.reason}")


def looked_at(path: Path, as_format: str | None = None) -> Looked:
    """Read a file and see who speaks in it.

    Raises:
        TooLargeError: It is larger than any transcript.
        InputError: It cannot be read; the sentence names it.
    """
    if path.stat().st_size > LARGEST_FILE_BYTES:
        msg = "{name} is larger than {most} MiB; divide it and try again."
        most = LARGEST_FILE_BYTES // 1024 // 1024
        raise TooLargeError(msg, name=path.name, most=most)
    try:
        return look(path.read_bytes(), path.name, as_format)
    except CounterpointError as error:
        error.args = (f"{path.name}: {error}",)
        raise


def _named_apart(tx: Transaction, filings: list[Filing]) -> list[Filing]:
    """Number the reports whose keys are taken already."""
    taken = {each.key for each in report.list_reports(tx)}
    named = []
    for filing in filings:
        key, nth = filing.key, 1
        while key in taken:
            nth += 1
            key = f"{filing.key}-{nth}"
        taken.add(key)
        named.append(replace(filing, key=key))
    return named


def interview_of(tx: Transaction, key: str) -> InterviewId:
    """Find an interview by its id, or by its person's group and number.

    Raises:
        NoSuchInterviewError: None goes by it, or several do.
    """
    interviews = interview.list_interviews(tx)
    group, _, number = key.rpartition("-")
    people = {
        p.id
        for p in participant.list_participants(tx)
        if number.isdigit() and (p.group, p.number) == (group, int(number))
    }
    found = [i.id for i in interviews if i.id == key or i.participant_id in people]
    if len(found) != 1:
        msg = "No single planned interview goes by {key}; plan it, or give its id."
        raise NoSuchInterviewError(msg, key=key)
    return found[0]

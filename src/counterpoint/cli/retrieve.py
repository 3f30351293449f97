"""Retrieval in the terminal: the codings that answer a question."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from counterpoint.across.retrieval.file import FileFormat
from counterpoint.across.retrieval.model import MOST_AT_ONCE, Match, Retrieved, Sorting
from counterpoint.across.retrieval.saving.model import ShownQuestion
from counterpoint.across.retrieval.saving.verbs import save_question
from counterpoint.across.retrieval.verbs import export_codings, find_codings
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.cli.question import saved_question
from counterpoint.coding import list_codes
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import CodeId


class PassageFileError(InputError):
    """Passages are written to a new file of one of three kinds."""


class NoQuestionError(InputError):
    """One question is asked: a written one, or a saved one."""


@click.command()
@opened
@WHICH
@click.argument("question", required=False)
@click.option("--saved", help="Ask the question saved under this name.")
@click.option("--save", "name", help="Save the question under this name.")
@click.option("--share", is_flag=True, help="Let others see what is saved.")
@click.option(
    "--by",
    type=click.Choice([each.value for each in Sorting]),
    default=Sorting.REPORT.value,
    help="The order of what is found.",
)
@click.option(
    "--most",
    type=click.IntRange(1, MOST_AT_ONCE),
    default=MOST_AT_ONCE,
    help="How many are printed.",
)
@click.option(
    "--to",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write all of them to a new .xlsx, .csv or .docx.",
)
@AS_JSON
def retrieve(  # noqa: PLR0913 - a question, an order and a form
    study: Opened,
    *,
    title: str | None,
    question: str | None,
    saved: str | None,
    name: str | None,
    share: bool,
    by: str,
    most: int,
    to: Path | None,
    as_json: bool,
) -> None:
    """Print the passages whose coding answers QUESTION, as 'code:door and group:users'.

    The guide's page on retrieval has the whole language.
    """
    format_ = None if to is None else format_of(to)
    changes = name is not None or to is not None
    with study.write() if changes else study.read() as tx:
        chosen = found(tx, title).id
        kept = None if saved is None else saved_question(tx, chosen, saved)
        asked = question if kept is None else kept.question
        if asked is None or (question is not None and kept is not None):
            msg = "Write a question, or name a saved one with --saved."
            raise NoQuestionError(msg)
        if name is not None:
            save_question(
                tx, article_id=chosen, name=name, question=asked, is_shared=share
            )
        if to is not None and format_ is not None:
            content = export_codings(
                tx,
                article_id=chosen,
                question=asked,
                format=format_,
                sorting=Sorting(by),
            )
            to.write_bytes(content)
            click.echo(f"{to} written.", err=True)
        shown = find_codings(tx, chosen, asked, sorting=Sorting(by), limit=most)
        names = {each.code.id: each.code.name for each in list_codes(tx, chosen)}
    if as_json:
        told = _whole(shown, kept, names)
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    for each in shown.items:
        row = _told(each, names)
        who = (
            row["report"] if row["label"] is None else f"{row['report']} {row['label']}"
        )
        click.echo(f"{who} [{row['code']}] {' '.join(str(row['text']).split())}")
    click.echo(
        f"{shown.of} of {shown.asked} codings, in {shown.reports} reports", err=True
    )
    if kept is not None:
        click.echo(_since(kept, shown), err=True)


def format_of(path: Path) -> FileFormat:
    """Say which kind of file a new file is to be.

    Raises:
        PassageFileError: It is there already, or has another ending.
    """
    if path.exists():
        msg = "There is a file of that name; choose a new one."
        raise PassageFileError(msg)
    try:
        return FileFormat(path.suffix.removeprefix(".").lower())
    except ValueError as error:
        msg = "Passages are written to a file that ends in .xlsx, .csv or .docx."
        raise PassageFileError(msg) from error


def _since(kept: ShownQuestion, shown: Retrieved) -> str:
    if kept.saved.answer == shown.answer:
        return "The same as when it was saved."
    return f"Other than when it was saved: {kept.saved.found} then."


def _whole(
    shown: Retrieved, kept: ShownQuestion | None, names: dict[CodeId, str]
) -> dict[str, object]:
    told: dict[str, object] = {
        "question": shown.query,
        "of": shown.of,
        "asked": shown.asked,
        "reports": shown.reports,
        "lost": shown.lost,
        "groups": [asdict(each) for each in shown.groups],
        "hits": [_told(each, names) for each in shown.items],
    }
    if kept is not None:
        told["saved"] = {
            "name": kept.saved.name,
            "of": kept.saved.found,
            "same": kept.saved.answer == shown.answer,
        }
    return told


def _told(match: Match, names: dict[CodeId, str]) -> dict[str, object]:
    passage, coding = match.passage, match.passage.coding
    return {
        "report": passage.report,
        "label": passage.label,
        "group": match.group,
        "start": coding.start,
        "end": coding.end,
        "text": coding.exact,
        "code": names.get(coding.code_id),
        "beside": [names[code] for code in match.because if code in names],
        "prompt": match.prompt.prompt,
        "question": match.prompt.question,
    }

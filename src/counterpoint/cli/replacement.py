"""Replacing words that identify somebody, in the terminal.

Words to be replaced are read from standard input, one wording a line: an argument
could be listed by other programs, and stays in the shell's own history.
"""

import json
import sys
from pathlib import Path
from typing import Any

import click

from counterpoint import participant, report
from counterpoint.across.replacement import clearing, verbs
from counterpoint.across.replacement.model import Kind, Replacement
from counterpoint.across.replacement.recogniser.verbs import suggest_replacements
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.cli.vault import vault_secret
from counterpoint.kernel.errors import InputError, NotFoundError
from counterpoint.kernel.ids import ReportId
from counterpoint.storage.transaction import Transaction

IN_REPORT = click.option("--report", "key", help="Only in this report, by its key.")
ANY_CASE = click.option(
    "--any-case", is_flag=True, help="Small and capital letters count as the same."
)


class NoSuchTokenError(NotFoundError):
    """The study's list has no token of that wording."""


class NoSuchKeyError(NotFoundError):
    """No report has that key."""


@click.group()
def replace() -> None:
    """Replace words that identify somebody, in every version at once.

    The original goes into the vault, which must stand; undoing needs it open.
    """


@replace.command("tokens")
@opened
@AS_JSON
def tokens(study: Opened, *, as_json: bool) -> None:
    """List the study's tokens."""
    with study.read() as tx:
        listed = verbs.list_tokens(tx)
    if as_json:
        shown = [
            {"kind": each.kind, "token": each.printed, "uses": each.uses}
            for each in listed
        ]
        click.echo(json.dumps({"tokens": shown}, ensure_ascii=False))
        return
    for each in listed:
        click.echo(f"{each.printed}  {each.kind}, {each.uses} in use")


@replace.command("add-token")
@opened
@click.argument("kind", type=click.Choice([each.value for each in Kind]))
@click.argument("wording")
def add_token(study: Opened, *, kind: str, wording: str) -> None:
    """Put a token on the list: add-token STUDY institution "name of the ward"."""
    with study.write() as tx:
        made = verbs.add_token(tx, kind=Kind(kind), wording=wording)
    click.echo(f"{made.printed} is on the list.")


@replace.command("suggest")
@opened
@click.argument("key", metavar="REPORT")
@click.option("--vault", "opens", is_flag=True, help="Ask for your vault secret.")
@AS_JSON
def suggest(study: Opened, *, key: str, opens: bool, as_json: bool) -> None:
    """List words of a report that may identify somebody. It misses some: read it."""
    with study.write() as tx:
        opened_ = participant.open_vault(tx, vault_secret()) if opens else None
        found = suggest_replacements(tx, report_id=_report(tx, key), opened=opened_)
    if as_json:
        shown = [
            {
                "words": each.words,
                "kind": each.kind,
                "places": each.places,
                "source": each.source,
                "also_as": each.also_as,
            }
            for each in found
        ]
        click.echo(json.dumps({"suggestions": shown}, ensure_ascii=False))
        return
    for each in found:
        click.echo(f"{each.words}  ({each.kind}, {each.places}, by {each.source})")
    click.echo("Suggestions miss some, and some are wrong: read every line.", err=True)


@replace.command("words")
@opened
@click.argument("token")
@IN_REPORT
@ANY_CASE
@click.option("--preview", is_flag=True, help="Only say where they stand.")
def words(
    study: Opened, *, token: str, key: str | None, any_case: bool, preview: bool
) -> None:
    """Put TOKEN in the place of the words on standard input, one wording a line."""
    originals = [line.strip() for line in sys.stdin if line.strip()]
    if not originals:
        msg = "Give the words on standard input, one wording a line."
        raise InputError(msg)
    with study.read() as tx:
        report_id = None if key is None else _report(tx, key)
        wanted = token.strip().strip("()").casefold()
        found = [
            each
            for each in verbs.list_tokens(tx)
            if each.printed.strip("()").casefold() == wanted
        ]
        if not found:
            msg = "The list has no such token; add it with `replace add-token`."
            raise NoSuchTokenError(msg)
        seen = verbs.preview_replacement(
            tx, originals=originals, report_id=report_id, any_case=any_case
        )
    for each in seen:
        click.echo(f"{each.number} {each.thing}")
    if preview:
        return
    made = clearing.replace_words(
        study.database,
        study.member.id,
        originals=originals,
        token_id=found[0].id,
        report_id=report_id,
        any_case=any_case,
    )
    click.echo(f"{len(made)} replaced by {found[0].printed}, in every version.")


@replace.command("list")
@opened
@click.option("--originals", is_flag=True, help="Read them; asks for the vault secret.")
@AS_JSON
def list_(study: Opened, *, originals: bool, as_json: bool) -> None:
    """List the replacements, numbered; and originals under more than one token."""
    also: dict[str, list[str]] = {}
    read: dict[str, str] = {}
    with study.write() as tx:
        listed = verbs.list_replacements(tx)
        tokens_ = {each.id: each.printed for each in verbs.list_every_token(tx)}
        if originals:
            opened_ = participant.open_vault(tx, vault_secret())
            for each in verbs.read_replacements(tx, opened=opened_):
                read[each.replacement.id] = each.original
                also[each.replacement.id] = [tokens_[t] for t in each.also_under]
        waits = verbs.traces_wait(tx)
    rows: list[dict[str, Any]] = [
        {
            "number": number,
            "token": tokens_[each.token_id],
            "original": read.get(each.id),
            "also_under": also.get(each.id, []),
            "at": each.at.isoformat(),
        }
        for number, each in enumerate(listed, 1)
    ]
    if as_json:
        shown = {"replacements": rows, "traces_wait": waits}
        click.echo(json.dumps(shown, ensure_ascii=False))
        return
    for row in rows:
        original = f"  {row['original']}" if row["original"] else ""
        others = row["also_under"]
        double = f"  also under {', '.join(others)}" if others else ""
        click.echo(f"{row['number']}. {row['token']}{original}{double}")
    if waits:
        click.echo("Old pages wait: counterpoint replace clear STUDY", err=True)


@replace.command("undo")
@opened
@click.argument("number", type=int)
def undo(study: Opened, *, number: int) -> None:
    """Put an original back, by its number in `replace list`; asks for the secret."""
    with study.write() as tx:
        replaced = _numbered(verbs.list_replacements(tx), number)
        opened_ = participant.open_vault(tx, vault_secret())
        left = verbs.undo_replacement(tx, opened=opened_, replacement_id=replaced.id)
    click.echo("The original stands in the texts again.")
    if left:
        click.echo(f"The token stays in {left} places: it may stand for another.")


@replace.command("clear")
@opened
def clear(study: Opened) -> None:
    """Clear away what replacing left in old pages of the study."""
    clearing.clear(study.database, study.member.id)
    click.echo("Cleared.")


@replace.command("file")
@opened
@click.argument("key", metavar="REPORT")
@click.argument("to", type=click.Path(path_type=Path, dir_okay=False))
def file(study: Opened, *, key: str, to: Path) -> None:
    """Write the file that a report was read from, out of the vault."""
    with study.write() as tx:
        report_id = _report(tx, key)
        kept = [f for f in verbs.list_kept_files(tx) if f.report_id == report_id]
        if not kept:
            msg = "The vault holds no file of that report."
            raise NoSuchKeyError(msg)
        opened_ = participant.open_vault(tx, vault_secret())
        out = verbs.read_kept_file(tx, opened=opened_, original_id=kept[0].original_id)
    to.write_bytes(out.data)
    click.echo(f"{to} written.")


def _report(tx: Transaction, key: str) -> ReportId:
    for each in report.list_reports(tx):
        if each.key == key:
            return each.id
    msg = "There is no report {key}; the page Reports names them all."
    raise NoSuchKeyError(msg, key=key)


def _numbered(listed: list[Replacement], number: int) -> Replacement:
    if not 0 < number <= len(listed):
        msg = "There is no replacement {number}; `replace list` numbers them."
        raise NoSuchTokenError(msg, number=number)
    return listed[number - 1]

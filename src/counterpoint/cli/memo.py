"""Memos, in the terminal: read them, write one, write them out."""

import json
from collections.abc import Mapping
from pathlib import Path

import click

from counterpoint.across.memo.model import About, MemoFormat
from counterpoint.across.memo.verbs import (
    ShownMemo,
    export_memos,
    list_memos,
    write_memo,
)
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import MemberId
from counterpoint.study.member.verbs import list_members


class MemoFileError(InputError):
    """Memos are written to three kinds of file."""


@click.command("memos")
@opened
@click.option("--about", type=click.Choice([each.value for each in About]))
@click.option("--object", "object_id", help="The id of the very thing.")
@click.option("--kind", help="Only those of this kind.")
@click.option("--write", "text", help="Write one, private, about --about.")
@click.option("--share", is_flag=True, help="Let others read what is written.")
@click.option(
    "--to",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write them to a new .docx, .md or .csv.",
)
@AS_JSON
def memos(  # noqa: PLR0913 - what may be asked for
    study: Opened,
    *,
    about: str | None,
    object_id: str | None,
    kind: str | None,
    text: str | None,
    share: bool,
    to: Path | None,
    as_json: bool,
) -> None:
    """List the memos you may read, those changed last first."""
    chosen = None if about is None else About(about)
    if text is not None:
        with study.write() as tx:
            write_memo(
                tx,
                about=chosen or About.STUDY,
                object_id=object_id or "",
                text=text,
                kind=kind or "theoretical",
                is_shared=share,
            )
    format_ = None if to is None else _format_of(to)
    with study.write() if to is not None else study.read() as tx:
        found = [
            each
            for each in list_memos(tx, chosen, object_id)
            if kind in (None, each.memo.kind)
        ]
        names = {member.id: member.name for member in list_members(tx)}
        if to is not None and format_ is not None:
            ids = [each.memo.id for each in found]
            to.write_bytes(export_memos(tx, memo_ids=ids, format=format_))
    if to is not None:
        click.echo(f"{to} written.")
        return
    if as_json:
        shown = [_told(each, names) for each in found]
        click.echo(json.dumps({"memos": shown}, ensure_ascii=False))
        return
    for each in found:
        told = _told(each, names)
        name = "(taken away)" if each.called is None else each.called.name
        readers = "shared" if each.memo.is_shared else "private"
        subject = f"{told['about']} {name}".strip()
        click.echo(f"{subject}, {told['kind']}, {told['by']}, {readers}")
        click.echo(f"    {each.memo.title or each.memo.text.splitlines()[0]}")


def _told(shown: ShownMemo, names: Mapping[MemberId, str]) -> dict[str, object]:
    memo = shown.memo
    return {
        "id": memo.id,
        "about": memo.subject.about.value,
        "object": memo.subject.object_id,
        "name": shown.called.name if shown.called else None,
        "kind": memo.kind,
        "title": memo.title,
        "text": memo.text,
        "by": names.get(memo.by),
        "shared": memo.is_shared,
    }


def _format_of(path: Path) -> MemoFormat:
    try:
        return MemoFormat(path.suffix.removeprefix(".").lower())
    except ValueError as error:
        msg = "Memos are written to a file that ends in .docx, .md or .csv."
        raise MemoFileError(msg) from error

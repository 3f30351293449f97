"""Whole codes in the terminal: merge one into another, see what went, bring it back."""

import json

import click

from counterpoint.across.code import verbs
from counterpoint.across.code.model import Merge
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.coding.code.model import Code, folded
from counterpoint.coding.code.verbs import list_codes
from counterpoint.kernel.errors import InputError, NotFoundError
from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.storage.transaction import Transaction

_PARTS = (
    ("codings", "codings come over"),
    ("joined", "codings become one with another of the same member"),
    ("beneath", "codes come to stand beneath it"),
    ("themes", "places of themes name it"),
    ("concepts", "concepts name it"),
    ("notes", "readers' notes name it"),
    ("memos", "memos name it"),
)


@click.group()
def code() -> None:
    """Codes as wholes: merge, list those that went, bring one back."""


@code.command()
@opened
@WHICH
@click.argument("gone")
@click.argument("into")
@click.option("--preview", is_flag=True, help="Say what it would do, and stop.")
@AS_JSON
def merge(  # noqa: PLR0913 - two codes, and how to do it
    study: Opened,
    *,
    title: str | None,
    gone: str,
    into: str,
    preview: bool,
    as_json: bool,
) -> None:
    """Merge the code GONE into the code INTO; each by its name or id."""
    with study.read() if preview else study.write() as tx:
        article_id = found(tx, title).id
        two = {
            "code_id": _named(tx, article_id, gone),
            "into_id": _named(tx, article_id, into),
        }
        done = (
            verbs.preview_merge(tx, **two) if preview else verbs.merge_code(tx, **two)
        )
    if as_json:
        click.echo(json.dumps(_counts(done), ensure_ascii=False))
        return
    click.echo(f"{done.gone.name} → {done.stays.name}")
    for name, words in _PARTS:
        if number := getattr(done, name):
            click.echo(f"{number} {words}")


@code.command("gone")
@opened
@WHICH
@AS_JSON
def gone_(study: Opened, *, title: str | None, as_json: bool) -> None:
    """List the codes that were retired or merged, the latest first."""
    with study.read() as tx:
        article_id = found(tx, title).id
        stand = {each.code.id: each.code.name for each in list_codes(tx, article_id)}
        went = verbs.list_gone_codes(tx, article_id)
    names = {each.code.id: each.code.name for each in went} | stand
    rows = [
        {
            "id": each.code.id,
            "name": each.code.name,
            "definition": each.code.definition,
            "at": each.at.isoformat(timespec="seconds"),
            "into": None if each.into is None else names.get(each.into),
        }
        for each in went
    ]
    if as_json:
        click.echo(json.dumps({"codes": rows}, ensure_ascii=False))
        return
    for row in rows:
        how = "retired" if row["into"] is None else f"merged into {row['into']}"
        click.echo(f"{row['id']} {row['name']}: {how}, {row['at']}")


@code.command()
@opened
@WHICH
@click.argument("name")
@click.option("--because", required=True, help="The reason; it stays as a memo.")
def revive(study: Opened, *, title: str | None, name: str, because: str) -> None:
    """Bring back the code NAME (or an id) that was retired or merged."""
    with study.write() as tx:
        went = verbs.list_gone_codes(tx, found(tx, title).id)
        code_id = _the_one([each.code for each in went], name)
        back = verbs.revive_code(tx, code_id=code_id, reason=because)
    click.echo(f"{back.name} stands in the codebook again.")


def _counts(merge: Merge) -> dict[str, object]:
    counts = {name: getattr(merge, name) for name, _ in _PARTS}
    return {"gone": merge.gone.name, "into": merge.stays.name, **counts}


def _named(tx: Transaction, article_id: ArticleId, name: str) -> CodeId:
    return _the_one([each.code for each in list_codes(tx, article_id)], name)


def _the_one(codes: list[Code], name: str) -> CodeId:
    """Give the code of a name or an id.

    Raises:
        NotFoundError: There is none.
        InputError: Several have the name.
    """
    same = [c for c in codes if name == c.id or folded(name) == folded(c.name)]
    if not same:
        msg = "There is no such code; see the codebook, or the list of those that went."
        raise NotFoundError(msg)
    if len(same) > 1:
        msg = "Several codes have this name; give the id of one of them."
        raise InputError(msg)
    return same[0].id

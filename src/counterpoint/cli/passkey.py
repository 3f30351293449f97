"""Passkeys, in the terminal: who has any, and taking them away."""

import click

from counterpoint.cli.member import id_of
from counterpoint.cli.opened import Opened, opened
from counterpoint.kernel.ids import PasskeyId
from counterpoint.study.member import verbs as members
from counterpoint.study.passkey import verbs


@click.command("passkeys")
@opened
@click.option("--remove", metavar="ID", help="Take this passkey of yours away.")
@click.option("--remove-all", metavar="KEY", help="Take all of this member away.")
def passkeys(study: Opened, *, remove: str | None, remove_all: str | None) -> None:
    """List your own passkeys and how many the others have, or take some away.

    One is added where it is used: on the page, in the room Your account.
    """
    if remove is None and remove_all is None:
        _list(study)
        return
    with study.write() as tx:
        if remove is not None:
            verbs.end_passkey(tx, passkey_id=PasskeyId(remove.strip()))
        if remove_all is not None:
            theirs = id_of(tx, remove_all, study.member)
            verbs.remove_passkeys(tx, member_id=theirs)
    click.echo("Taken away.")


def _list(study: Opened) -> None:
    with study.read() as tx:
        own = verbs.list_own_passkeys(tx)
        counts = verbs.count_passkeys(tx)
        listed = members.list_members(tx)
    for each in own:
        used = "never used"
        if each.used_at is not None:
            used = f"last used {each.used_at:%Y-%m-%d}"
        since = f"since {each.added_at:%Y-%m-%d}"
        click.echo(f"{each.id}: {each.name} [for {each.site}; {since}; {used}]")
    for other in listed:
        if other.id != study.member.id and other.id in counts:
            click.echo(f"{other.key}: {counts[other.id]}")
    if not counts:
        click.echo("No passkeys. One is added on the page, in the room Your account.")

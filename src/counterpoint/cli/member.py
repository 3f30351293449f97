"""Members, in the terminal: who they are, their roles and passwords."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from counterpoint.cli.opened import AS_JSON, Opened, asked, opened, passphrase
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.factor import verbs as factors
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Member, Role
from counterpoint.study.password import verbs as passwords

FACTS = {
    "--credentials": "As in: PhD, RN (COREQ 2).",
    "--occupation": "At the time of the study (COREQ 3).",
    "--gender": "As the member says it (COREQ 4).",
    "--experience": "Experience and training (COREQ 5).",
    "--introduction": "What participants are told of the member (COREQ 7).",
    "--position": "The member's standpoint on the topic (COREQ 8).",
}
ROLE = click.option(
    "--role",
    "roles",
    type=click.Choice([role.value for role in Role]),
    multiple=True,
    help="May be given several times.",
)
SIGN_IN = {None: "no sign-in", True: "one-time code", False: "own password"}


@click.group()
def member() -> None:
    """Who is in the team: roles, what a reader is told, passwords."""


def _with_facts(command: Callable[..., None]) -> Callable[..., None]:
    for option, told in reversed(FACTS.items()):
        command = click.option(option, help=told)(command)
    return command


@member.command("list")
@opened
@AS_JSON
def list_(study: Opened, *, as_json: bool) -> None:
    """List the members, and those who have left."""
    with study.read() as tx:
        listed = members.list_members(tx)
        kinds = passwords.list_password_kinds(tx)
    if as_json:
        told = {"members": [_shown(each, kinds) for each in listed]}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    for each in listed:
        roles = ", ".join(sorted(each.roles))
        here = SIGN_IN[kinds.get(each.id)] if each.active else "has left"
        click.echo(f"{each.key}: {each.name} [{roles}; {here}]")


@member.command()
@opened
@click.argument("key")
@click.option("--name", default="", help="As the article prints it.")
@ROLE
def add(study: Opened, *, key: str, name: str, roles: tuple[str, ...]) -> None:
    """Let somebody join, as a researcher if no role is given."""
    given = [Role(role) for role in roles] or [Role.RESEARCHER]
    with study.write() as tx:
        added = members.add_member(tx, key=key, name=name, roles=given)
    click.echo(f"{added.key} joined. For a sign-in: counterpoint member code")


@member.command()
@opened
@click.argument("key", required=False)
@click.option("--name", help="As the article prints it.")
@_with_facts
@ROLE
def change(
    study: Opened, *, key: str | None, roles: tuple[str, ...], **facts: str | None
) -> None:
    """Change a member's roles, or what a reader is told; KEY else yourself."""
    with study.write() as tx:
        member_id = id_of(tx, key, study.member)
        members.change_member(tx, member_id=member_id, **facts)
        if roles:
            given = [Role(role) for role in roles]
            members.change_roles(tx, member_id=member_id, roles=given)
    click.echo("Changed.")


@member.command()
@opened
@click.argument("key")
def leave(study: Opened, *, key: str) -> None:
    """Let a member leave; the name stays on what they did."""
    with study.write() as tx:
        members.let_leave(tx, member_id=id_of(tx, key, study.member))
    click.echo("Left.")


@member.command("return")
@opened
@click.argument("key")
def return_(study: Opened, *, key: str) -> None:
    """Let a member who left take part again."""
    with study.write() as tx:
        members.let_return(tx, member_id=id_of(tx, key, study.member))
    click.echo("Takes part again.")


@member.command()
@opened
@click.argument("key")
def code(study: Opened, *, key: str) -> None:
    """Print a one-time code for another member, who replaces it on the page."""
    with study.write() as tx:
        made = passwords.make_code(tx, member_id=id_of(tx, key, study.member))
    click.echo(made)
    click.echo("Shown once; it holds for seven days.", err=True)


@member.command()
@opened
@click.option("--forgotten", is_flag=True, help="Without the current password.")
@click.option("--remove", metavar="KEY", help="Let this member be without one.")
@click.option(
    "--new-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Read the new password from the first line of a file.",
)
def password(
    study: Opened, *, forgotten: bool, remove: str | None, new_file: Path | None
) -> None:
    """Choose your own password for the page; it is asked for, never an argument."""
    if remove is not None:
        with study.write() as tx:
            passwords.remove_password(tx, member_id=id_of(tx, remove, study.member))
        click.echo("Removed.")
        return
    with study.read() as tx:
        has_one = study.member.id in passwords.list_password_kinds(tx)
    current = asked("Current password") if has_one and not forgotten else ""
    new = passphrase(new_file) if new_file else asked("New password", again=True)
    with study.write() as tx:
        if forgotten:
            passwords.replace_forgotten_password(tx, new=new)
        else:
            passwords.set_own_password(tx, new=new, current=current)
    click.echo("Chosen.")


@member.command()
@opened
@click.option("--remove", metavar="KEY", help="Who lost telephone and codes.")
@click.option(
    "--ask-all/--leave-to-each",
    "demanded",
    default=None,
    help="Whether everybody signs in with a second factor.",
)
def factor(study: Opened, *, remove: str | None, demanded: bool | None) -> None:
    """List who signs in with a second factor, or settle it for others.

    One's own is set up on the page, in the room Your account.
    """
    if remove is None and demanded is None:
        with study.read() as tx:
            having = factors.list_with_factor(tx)
            is_demanded = factors.is_factor_demanded(tx)
            listed = members.list_members(tx)
        click.echo("asked of all" if is_demanded else "left to each")
        for each in listed:
            if each.id in having:
                click.echo(each.key)
        return
    with study.write() as tx:
        if remove is not None:
            factors.remove_factor(tx, member_id=id_of(tx, remove, study.member))
        if demanded is not None:
            factors.ask_factor_of_all(tx, demanded=demanded)
    click.echo("Done.")


def id_of(tx: Transaction, key: str | None, acting: Member) -> MemberId:
    """Give the id of the member with a key; without one, of who acts."""
    if key is None:
        return acting.id
    return members.get_member(tx, key.strip().lower()).id


def _shown(each: Member, kinds: Mapping[MemberId, bool]) -> dict[str, Any]:
    return {
        "key": each.key,
        "name": each.name,
        "roles": sorted(each.roles),
        "active": each.active,
        "sign_in": SIGN_IN[kinds.get(each.id)],
        "facts": asdict(each.facts),
    }

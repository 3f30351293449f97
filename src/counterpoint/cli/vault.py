"""The vault in the terminal: set up, open with a secret, put in, read, share.

Secrets and identities are asked for, or read from the environment and from
standard input; never are they arguments, which other programs could list.
"""

import json
import os
import sys

import click

from counterpoint import participant
from counterpoint.across.identity import verbs as identity
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import MemberId
from counterpoint.participant import AboutKind, Identity, IdentityField, RecoveryKey
from counterpoint.participant.contact.verbs import list_contacts
from counterpoint.participant.person.model import Participant
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.verbs import list_members
from counterpoint.study.service.verbs import list_services

SECRET = "COUNTERPOINT_VAULT_SECRET"  # noqa: S105 - a variable's name
NEW_SECRET = "COUNTERPOINT_VAULT_NEW_SECRET"  # noqa: S105 - a variable's name
RECOVERY = "COUNTERPOINT_VAULT_RECOVERY_KEY"
ABOUT = click.argument("about", metavar="WHO")
"""A participant as "users 7", a contact as "contact 2", a service as "service S1"."""


class NobodyCalledError(InputError):
    """No participant, contact or service is called so."""


@click.group()
def vault() -> None:
    """Keep names, telephones and other identities apart from the study.

    WHO is a participant by group and number ("users 7"), a contact ("contact 2")
    or a service by its code ("service S1").

    Your vault secret is asked for, or read from COUNTERPOINT_VAULT_SECRET; it is
    another one than the study's passphrase.
    """


@vault.command("show")
@opened
@AS_JSON
def show(study: Opened, *, as_json: bool) -> None:
    """Say who holds keys, and whether the vault takes identities."""
    with study.read() as tx:
        names = {member.id: member.name for member in list_members(tx)}
        standing = participant.show_vault(tx)
        kept = identity.list_kept(tx)
        waiting = {each.holder_id: each for each in identity.count_waiting(tx)}
    paper = standing.recovery
    if as_json:
        shown = {
            "set_up": standing.is_set_up,
            "takes_identities": standing.takes_identities,
            "holders": [
                {
                    "member": holder.id,
                    "fingerprint": holder.fingerprint,
                    "missing": waiting[holder.id].missing
                    if holder.id in waiting
                    else 0,
                }
                for holder in standing.holders
            ],
            "recovery_key_on_paper": bool(paper and paper.acknowledged_at),
            "identities": len(kept),
        }
        click.echo(json.dumps(shown))
        return
    if not standing.is_set_up:
        click.echo("There is no vault yet: counterpoint vault set-up STUDY")
        return
    for holder in standing.holders:
        waits = waiting.get(holder.id)
        told = f"; {waits.missing} still to be shared" if waits else ""
        click.echo(
            f"{names.get(MemberId(holder.id), holder.id)}: {holder.fingerprint}{told}"
        )
    said = "on paper" if paper and paper.acknowledged_at else "not read back yet"
    click.echo(f"Recovery key: {said}")
    click.echo(f"{len(kept)} identities kept")


@vault.command("set-up")
@opened
@click.option("--print", "prints", is_flag=True, help="Print the recovery key.")
def set_up(study: Opened, *, prints: bool) -> None:
    """Make your key of the vault and, in the same step, the recovery key.

    With --print the recovery key goes to standard output, once: write it down or
    send it to a printer, then read it back with `vault keep-recovery-key`. Until
    then, or until a second coordinator makes a key, nothing is taken in.
    """
    secret = _new_secret()
    with study.write() as tx:
        _, paper = participant.set_up_vault(tx, secret=secret)
    _print(paper, prints=prints)


@vault.command("recovery-key")
@opened
@click.option("--print", "prints", is_flag=True, help="Print the recovery key.")
def recovery_key(study: Opened, *, prints: bool) -> None:
    """Make a new recovery key; the paper before opens nothing from now on."""
    with study.write() as tx:
        open_ = participant.open_vault(tx, vault_secret())
        paper = participant.replace_recovery_key(tx, opened=open_)
    _print(paper, prints=prints)


@vault.command("keep-recovery-key")
@opened
def keep_recovery_key(study: Opened) -> None:
    """Read the recovery key back from paper, to show that it is there."""
    with study.write() as tx:
        participant.keep_recovery_key(tx, recovery_key=_paper())
    click.echo("The recovery key is on paper; the vault takes identities.")


@vault.command("make-key")
@opened
@click.option("--anew", is_flag=True, help="Your secret is lost: replace your key.")
def make_key(study: Opened, *, anew: bool) -> None:
    """Make your own key, so that others can share with you."""
    making = participant.replace_key if anew else participant.make_key
    secret = _new_secret()
    with study.write() as tx:
        making(tx, secret=secret)
    click.echo("Your key stands; a coordinator shares what is there already.")


@vault.command("change-secret")
@opened
def change_secret(study: Opened) -> None:
    """Lock your key with another secret."""
    old, new = vault_secret(), _asked(NEW_SECRET, "New vault secret", is_new=True)
    with study.write() as tx:
        participant.change_secret(tx, secret=old, new_secret=new)
    click.echo("Your key is locked with the new secret.")


@vault.command("recover")
@opened
def recover(study: Opened) -> None:
    """Come back in with the recovery key, and choose a new secret."""
    paper, secret = _paper(), _new_secret()
    with study.write() as tx:
        participant.recover_vault(tx, recovery_key=paper, secret=secret)
    click.echo("You are in again, with a new key and the new secret.")


@vault.command("share")
@opened
def share(study: Opened) -> None:
    """Encrypt everything to exactly those who may read it now."""
    with study.write() as tx:
        open_ = participant.open_vault(tx, vault_secret())
        done = identity.share_identities(tx, opened=open_)
    click.echo(f"{done.added} shares added, {done.removed} removed", nl=False)
    click.echo(f", {done.left} closed to you." if done.left else ".")


@vault.command("put")
@opened
@ABOUT
def put(study: Opened, *, about: str) -> None:
    """Put in what identifies WHO. Every member may; nobody is shown anything.

    Reads lines like "name: Elsa Berg" from standard input; the fields are name,
    telephone, email, address, key and note.
    """
    if sys.stdin.isatty():
        click.echo("Lines like “name: …”; end with Ctrl+D.", err=True)
    fields = _fields(sys.stdin.read())
    with study.write() as tx:
        kind, id_ = _about(tx, about)
        identity.put_identity(tx, about_kind=kind, about_id=id_, fields=fields)
    click.echo(f"Put into the vault: {len(fields)} fields.")


@vault.command("read")
@opened
@ABOUT
@AS_JSON
def read(study: Opened, *, about: str, as_json: bool) -> None:
    """Show what identifies WHO; the history keeps that you read it."""
    secret = vault_secret()
    with study.write() as tx:
        kind, id_ = _about(tx, about)
        found = identity.read_identity(
            tx,
            opened=participant.open_vault(tx, secret),
            about_kind=kind,
            about_id=id_,
        )
    if as_json:
        click.echo(json.dumps(_plain(found), ensure_ascii=False))
        return
    for name, text in found.fields.items():
        click.echo(f"{name.value}: {text}")
        for other in found.earlier.get(name, ()):
            click.echo(f"  (also put in: {other})")


@vault.command("remove")
@opened
@ABOUT
@click.confirmation_option(prompt="Delete it? Nothing brings it back.")
def remove(study: Opened, *, about: str) -> None:
    """Delete what identifies WHO."""
    with study.write() as tx:
        kind, id_ = _about(tx, about)
        identity.remove_identity(tx, about_kind=kind, about_id=id_)
    click.echo("Removed.")


def _plain(found: Identity) -> dict[str, object]:
    return {
        "fields": {name.value: text for name, text in found.fields.items()},
        "earlier": {name.value: list(o) for name, o in found.earlier.items()},
    }


def _fields(written: str) -> dict[str, str]:
    """Read lines like "name: Elsa"; a line without a field goes on with the last."""
    fields: dict[str, str] = {}
    last = ""
    for line in written.splitlines():
        name, colon, text = line.partition(":")
        field = name.strip().lower()
        if colon and field in set(IdentityField):
            last, fields[field] = field, text.strip()
        elif last:
            fields[last] += f"\n{line}"
        elif line.strip():
            msg = "Begin each line with a field and a colon: {parts}"
            raise InputError(msg, parts=", ".join(IdentityField))
    return fields


def _about(tx: Transaction, about: str) -> tuple[AboutKind, str]:
    """Find whom a command means.

    Raises:
        NobodyCalledError: Nobody, or nothing, is called so.
    """
    kind, _, called = about.strip().partition(" ")
    called = called.strip()
    if kind == AboutKind.CONTACT and called.isdigit():
        for each in list_contacts(tx):
            if each.number == int(called):
                return AboutKind.CONTACT, each.id
    if kind == AboutKind.SERVICE:
        for service in list_services(tx):
            if service.code.casefold() == called.casefold():
                return AboutKind.SERVICE, service.id
    person = _person(tx, kind, called)
    if person is not None:
        return AboutKind.PARTICIPANT, person.id
    msg = 'Say who it is: "users 7", "contact 2" or "service S1".'
    raise NobodyCalledError(msg)


def _person(tx: Transaction, group: str, number: str) -> Participant | None:
    if not number.isdigit():
        return None
    return next(
        (
            person
            for person in participant.list_participants(tx)
            if person.group == group and person.number == int(number)
        ),
        None,
    )


def _print(paper: RecoveryKey, *, prints: bool) -> None:
    if prints:
        click.echo(paper.words)
        click.echo("Read it back: counterpoint vault keep-recovery-key STUDY", err=True)
        return
    click.echo(
        "The vault's recovery key was made, and not shown. To have one on paper:"
        " counterpoint vault recovery-key STUDY --print"
    )


def vault_secret() -> str:
    """Ask for the member's own vault secret."""
    return _asked(SECRET, "Vault secret")


def _new_secret() -> str:
    return _asked(SECRET, "Your vault secret, not the passphrase", is_new=True)


def _paper() -> str:
    return _asked(RECOVERY, "Recovery key, from paper")


def _asked(variable: str, prompt: str, *, is_new: bool = False) -> str:
    given = os.environ.pop(variable, None)  # no child process inherits it
    if given:
        return given
    asked: object = click.prompt(
        prompt, hide_input=True, confirmation_prompt=is_new, err=True
    )
    return str(asked)

"""Comparing a study with a copy that was worked on apart."""

import json
from collections.abc import Mapping, Sequence

import click

from counterpoint.across.merging import comparing
from counterpoint.across.merging.model import Comparison, Going, Told, counted_by
from counterpoint.across.sentence import sentence_of
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import database, place
from counterpoint.study.member.verbs import list_members

_ADVICE = {
    Going.NEITHER: "They are the same.",
    Going.STUDY: "Only the study went on; the copy has nothing that it lacks.",
    Going.COPY: "Only the copy went on: merge it, or go on with it alone.",
    Going.BOTH: "Both went on: merge the copy into the study.",
}


@click.command()
@opened
@click.argument("copy", metavar="COPY")
@AS_JSON
def compare(study: Opened, *, copy: str, as_json: bool) -> None:
    """See where the study and a COPY of it parted, and what each did since.

    The study's passphrase opens the copy. Nothing of either is changed, and what a
    closed seal keeps from you in one of them is not told.
    """
    other = database.open_copy(place.parse(copy), study.database.key)
    try:
        found = comparing.compare(study.database, other, study.member.id)
        with other.read(study.member.id) as tx:
            names = {each.id: each.key for each in list_members(tx)}
    finally:
        other.close()
    with study.read() as tx:
        names |= {each.id: each.key for each in list_members(tx)}
    if as_json:
        click.echo(json.dumps(_told(found, names), ensure_ascii=False))
        return
    for where, owed in (("study", found.owed_here), ("copy", found.owed_there)):
        for who in owed:
            click.echo(f"Withdrew, and not in the {where} yet: {who}. Do this first.")
    click.echo(f"The same up to step {found.shared}.")
    _tell("In the study since", found.ours, names)
    _tell("In the copy since", found.theirs, names)
    for each in found.both:
        click.echo(f"Worked on in both, {each.object_id}:")
        for where, steps in (("study", each.ours), ("copy", each.theirs)):
            for step in steps:
                click.echo(f"  {where}, {names.get(step.actor, '')}: {_said(step)}")
    click.echo(_ADVICE[found.went_on])


def _tell(heading: str, steps: Sequence[Told], names: Mapping[MemberId, str]) -> None:
    by = ", ".join(f"{names.get(a, '')} {n}" for a, n in counted_by(steps).items())
    click.echo(f"{heading}: {len(steps)} steps{f' ({by})' if by else ''}.")


def _told(found: Comparison, names: Mapping[MemberId, str]) -> dict[str, object]:
    seq, sealed_by = found.head
    return {
        "shared": found.shared,
        "went_on": found.went_on.value,
        "copy_head": {"step": seq, "hash": sealed_by},
        "study": [_step(each, names) for each in found.ours],
        "copy": [_step(each, names) for each in found.theirs],
        "withdraw_in_study": list(found.owed_here),
        "withdraw_in_copy": list(found.owed_there),
        "both": [each.object_id for each in found.both],
    }


def _step(step: Told, names: Mapping[MemberId, str]) -> dict[str, object]:
    return {
        "step": step.seq,
        "at": step.at.isoformat(timespec="milliseconds"),
        "member": names.get(step.actor),
        "object": step.object_id,
        "sentence": _said(step),
    }


def _said(step: Told) -> str:
    return str(sentence_of(step.kind, step.payload))

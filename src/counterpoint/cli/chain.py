"""Walking a finding back, in the terminal."""

import json
from collections.abc import Iterable
from typing import Any

import click

from counterpoint.across.chain.model import Link
from counterpoint.across.chain.verbs import find_finding, trace_finding
from counterpoint.cli.opened import AS_JSON, Opened, opened


@click.command()
@opened
@click.argument("finding", metavar="QUOTE|THEME")
@AS_JSON
def chain(study: Opened, *, finding: str, as_json: bool) -> None:
    """Walk a finding back to the interview it rests on.

    The finding is a quote, theme, pole or coding by its id, or a theme by its
    title.
    """
    with study.read() as tx:
        links = trace_finding(tx, *find_finding(tx, finding))
    if as_json:
        told = {"steps": [_shown(link) for link in links]}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    _tell(links, 0)


def _shown(link: Link) -> dict[str, Any]:
    return {
        "kind": link.kind,
        "id": link.id,
        "title": link.title,
        "detail": link.detail,
        "steps": [_shown(step) for step in link.steps],
    }


def _tell(links: Iterable[Link], depth: int) -> None:
    for link in links:
        title = " ".join(link.title.split())
        detail = f"  [{' '.join(link.detail.split())}]" if link.detail else ""
        click.echo(f"{'  ' * depth}{link.kind}: {title}{detail}")
        _tell(link.steps, depth + 1)

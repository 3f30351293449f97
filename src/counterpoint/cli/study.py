"""The study's frame, in the terminal: facts, ethics, services, criteria, guides."""

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, datetime
from typing import Any, TextIO

import click

from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.study.criterion import verbs as criteria
from counterpoint.study.criterion.model import CriterionKind
from counterpoint.study.design import verbs as design
from counterpoint.study.ethics import verbs as ethics
from counterpoint.study.guide import verbs as guides
from counterpoint.study.limitation import verbs as limitations
from counterpoint.study.limitation.model import DesignFact
from counterpoint.study.service import verbs as services
from counterpoint.study.service.model import Mode, Sector

DAY = click.DateTime(formats=["%Y-%m-%d"])
FACTS = {
    "--title": "As it prints.",
    "--aim": "What the study wants to understand.",
    "--setting": "Where, in which field of life.",
    "--design": "Which design it follows.",
    "--design-reference": "Where that design is described.",
    "--language": "Of the interviews, by its code: en, sv.",
    "--publication-language": "Of the article: en or sv.",
}


@click.group()
def study() -> None:
    """What frames the study: facts, ethics, services, criteria, guides."""


def plain(thing: Any) -> dict[str, Any]:  # noqa: ANN401 - any frozen data class
    """Turn frozen data into what JSON can say."""
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in asdict(thing).items()
    }


def _with_facts(command: Callable[..., None]) -> Callable[..., None]:
    for option, told in reversed(FACTS.items()):
        command = click.option(option, help=told)(command)
    return command


@study.command()
@opened
@AS_JSON
def show(study: Opened, *, as_json: bool) -> None:
    """Show what frames the study."""
    with study.read() as tx:
        shown: dict[str, Any] = {
            "study": plain(design.show_study(tx)),
            "groups": [plain(each) for each in design.list_groups(tx)],
            "ethics": [plain(each) for each in ethics.list_ethics(tx)],
            "services": [plain(each) for each in services.list_services(tx)],
            "criteria": [plain(each) for each in criteria.list_criteria(tx)],
            "guides": [plain(each) for each in guides.list_guides(tx)],
            "limitations": [plain(each) for each in limitations.list_limitations(tx)],
        }
    if as_json:
        click.echo(json.dumps(shown, ensure_ascii=False))
        return
    facts = shown["study"]
    click.echo(facts["title"])
    for name in ("aim", "setting", "design", "window_start", "window_end"):
        click.echo(f"  {name.replace('_', ' ')}: {facts[name] or 'not stated'}")
    for each in shown["ethics"]:
        click.echo(f"  {each['kind']}: {each['number']}, {each['approved_on']}")
    for each in shown["services"]:
        click.echo(f"  service {each['code']}: {each['sector']}, {each['mode']}")
    for each in shown["limitations"]:
        click.echo(f"  limitation: {each['text']}")


@study.command()
@opened
@_with_facts
@click.option("--from", "window_start", type=DAY, help="First day of interviews.")
@click.option("--to", "window_end", type=DAY, help="Last day of interviews.")
def change(
    study: Opened,
    *,
    window_start: datetime | None,
    window_end: datetime | None,
    **facts: str | None,
) -> None:
    """Change those facts that are given."""
    given: dict[str, Any] = {
        name: value for name, value in facts.items() if value is not None
    }
    for name, day in (("window_start", window_start), ("window_end", window_end)):
        if day is not None:
            given[name] = day.date()
    with study.write() as tx:
        design.change_study(tx, **given)


@study.command()
@opened
@click.option("--board", required=True, help="As it calls itself.")
@click.option("--number", required=True, help="To the letter.")
@click.option("--on", "approved_on", type=DAY, required=True, help="YYYY-MM-DD.")
@click.option("--scope", default="", help="What was approved.")
@click.option("--amendment", is_flag=True, help="It amends an earlier approval.")
def approve(  # noqa: PLR0913 - a decision has these facts
    study: Opened,
    *,
    board: str,
    number: str,
    approved_on: datetime,
    scope: str,
    amendment: bool,
) -> None:
    """Record what the ethics board decided."""
    record = ethics.record_amendment if amendment else ethics.record_approval
    with study.write() as tx:
        record(
            tx,
            board=board,
            number=number,
            approved_on=approved_on.date(),
            scope=scope,
        )


@study.command()
@opened
@click.argument("code")
@click.option("--sector", type=click.Choice([e.value for e in Sector]), required=True)
@click.option("--mode", type=click.Choice([e.value for e in Mode]), required=True)
@click.option(
    "--type", "type_", default="", help="As the sample description prints it."
)
def service(study: Opened, *, code: str, sector: str, mode: str, type_: str) -> None:
    """Describe a service under a CODE, never its name."""
    with study.write() as tx:
        services.add_service(
            tx, code=code, sector=Sector(sector), mode=Mode(mode), type_=type_
        )


@study.command()
@opened
@click.argument("group")
@click.argument("kind", type=click.Choice([e.value for e in CriterionKind]))
@click.option("--wording", default="", help="Needed where KIND is other.")
@click.option("--drop", is_flag=True, help="Ask it no longer.")
def criterion(
    study: Opened, *, group: str, kind: str, wording: str, drop: bool
) -> None:
    """Lay down what must be known before somebody of GROUP is included."""
    with study.write() as tx:
        if not drop:
            criteria.add_criterion(
                tx, group=group, kind=CriterionKind(kind), wording=wording
            )
            return
        whose = design.get_group(tx, group).id
        for each in criteria.list_criteria(tx, whose):
            if each.kind == kind and wording in {"", each.wording}:
                criteria.retire_criterion(tx, criterion_id=each.id)


@study.command()
@opened
@click.argument("group")
@click.argument("questions", type=click.File(encoding="utf-8"))
@click.option("--note", default="", help="What is new in it.")
def guide(study: Opened, *, group: str, questions: TextIO, note: str) -> None:
    """Write the next version of GROUP's guide, from a file with a question a line."""
    lines = questions.read().splitlines()
    with study.write() as tx:
        written = guides.write_guide(tx, group=group, questions=lines, note=note)
    click.echo(f"version {written.version}")


@study.command()
@opened
@click.argument("text")
@click.option(
    "--from",
    "design_fact",
    type=click.Choice([e.value for e in DesignFact]),
    default=DesignFact.OTHER.value,
    help="The fact of the design that it follows from.",
)
def limitation(study: Opened, *, text: str, design_fact: str) -> None:
    """Write down what the study cannot show."""
    with study.write() as tx:
        limitations.write_limitation(tx, text=text, design_fact=DesignFact(design_fact))

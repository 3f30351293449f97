"""Stories in the terminal: see them, make one of passages, take one away."""

import json

import click

from counterpoint import coding
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.naming import report_named
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.coding import Telling, ToldStory
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import StoryId
from counterpoint.kernel.spans import Span
from counterpoint.reading.readable import readable_text


@click.group()
def story() -> None:
    """Stories of encounters: who met whom, where, what was done."""


@story.command("list")
@opened
@WHICH
@click.option("--unreflected", is_flag=True, help="Only those with no reflection.")
@AS_JSON
def list_(
    study: Opened, *, title: str | None, unreflected: bool, as_json: bool
) -> None:
    """Print the stories with their ids, by report and place."""
    with study.read() as tx:
        stories = coding.list_stories(tx, found(tx, title).id)
    chosen = [each for each in stories if not (unreflected and each.has_reflection)]
    if as_json:
        rows = [_row(each) for each in chosen]
        click.echo(json.dumps({"stories": rows}, ensure_ascii=False))
        return
    for each in chosen:
        said = each.story.telling
        who = " and ".join(said.agents)
        what = "; ".join(part for part in (said.place, who, said.act) if part)
        click.echo(f"{each.story.id}  {each.report}: {what}".rstrip(": "))
    click.echo(f"{len(chosen)} of {len(stories)} stories")


@story.command()
@opened
@WHICH
@click.argument("report")
@click.argument("first", type=click.IntRange(min=1))
@click.argument("last", type=click.IntRange(min=1), required=False)
@click.option("--place", default="", help="Where it happened.")
@click.option("--agent", "agents", multiple=True, help="A role; may be repeated.")
@click.option("--act", default="", help="What was said or done.")
@click.option("--response", default="", help="What came of it.")
@click.option("--reflection", default="", help="What the participant makes of it.")
def add(  # noqa: PLR0913 - a story's parts
    study: Opened,
    *,
    title: str | None,
    report: str,
    first: int,
    last: int | None,
    place: str,
    agents: tuple[str, ...],
    act: str,
    response: str,
    reflection: str,
) -> None:
    """Make a story of the passages FIRST to LAST of REPORT."""
    with study.write() as tx:
        article_id, report_id = found(tx, title).id, report_named(tx, report)
        text = readable_text(tx.connection, report_id)
        chosen = text.passages[first - 1 : last or first]
        if not chosen:
            msg = "The report has passages 1 to {n}; name two of them in their order."
            raise NotFoundError(msg, n=len(text.passages))
        made = coding.add_story(
            tx,
            article_id=article_id,
            report_id=report_id,
            span=Span(chosen[0].start, chosen[-1].end),
            telling=Telling(place, agents, act, response, reflection),
        )
    click.echo(made.id)


@story.command()
@opened
@click.argument("story_id")
def retire(study: Opened, *, story_id: str) -> None:
    """Take the story STORY_ID from its article; undo brings it back."""
    with study.write() as tx:
        coding.retire_story(tx, story_id=StoryId(story_id))


def _row(told: ToldStory) -> dict[str, object]:
    said = told.story.telling
    return {
        "id": told.story.id,
        "report": told.report,
        "group": told.group,
        "place": said.place,
        "agents": list(said.agents),
        "act": said.act,
        "response": said.response,
        "reflection": said.reflection,
        "has_reflection": told.has_reflection,
        "stretches": [
            {"part": each.part.value, "words": each.words} for each in told.stretches
        ],
    }

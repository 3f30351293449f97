"""Stories in the terminal: see them, make one of passages, take one away."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import click

from counterpoint import coding
from counterpoint.across.exporting.model import FormatError
from counterpoint.across.story.verbs import export_stories
from counterpoint.across.story.writing import StoryFormat
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.importing import tell
from counterpoint.cli.losses import LOSSES
from counterpoint.cli.naming import code_named, report_named, theme_named
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.coding import Telling
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, StoryId
from counterpoint.kernel.spans import Span
from counterpoint.reading.readable import readable_text
from counterpoint.storage import place as places
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.story.model import Asked, IndexedStory, StoryIndex
from counterpoint.theme.story.verbs import show_story_index


@click.group()
def story() -> None:
    """Stories of encounters: who met whom, where, what was done."""


_FILTERS = (
    click.option("--theme", help="Only those behind the theme of this title."),
    click.option(
        "--against", is_flag=True, help="Those that speak against it instead."
    ),
    click.option("--code", help="Only those on whose words this code stands."),
    click.option("--group", help="Only those of this group's people."),
    click.option("--place", help="Only those that happened here."),
    click.option("--unreflected", is_flag=True, help="Only those with no reflection."),
)


def _filtered(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that say which stories are meant."""
    for option in reversed(_FILTERS):
        command = option(command)
    return command


@story.command("list")
@opened
@WHICH
@_filtered
@AS_JSON
def list_(
    study: Opened, *, title: str | None, as_json: bool, **sought: str | bool | None
) -> None:
    """Print the stories with their ids, by report and place."""
    with study.read() as tx:
        article_id = found(tx, title).id
        index = show_story_index(tx, article_id, _asked(tx, article_id, sought))
    if as_json:
        rows = [_row(each, index) for each in index.items]
        click.echo(json.dumps({"stories": rows}, ensure_ascii=False))
        return
    for each in index.items:
        said = each.told.story.telling
        who = " and ".join(said.agents)
        what = "; ".join(part for part in (said.place, who, said.act) if part)
        click.echo(f"{each.told.story.id}  {each.told.report}: {what}".rstrip(": "))
    click.echo(f"{len(index.items)} of {index.of} stories")


@story.command()
@opened
@WHICH
def tellers(study: Opened, *, title: str | None) -> None:
    """Count who tells a story of each theme; name the codes without a story."""
    with study.read() as tx:
        index = show_story_index(tx, found(tx, title).id)
    for theme in index.themes:
        click.echo(f"{theme.title}: {theme.stories} stories, {theme.against} against")
        for each in theme.tellers:
            click.echo(f"  {each.group}: {each.people} of {each.of} people")
    for code in index.codes:
        if not code.stories:
            click.echo(f"no story: {code.name}")


@story.command()
@opened
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
@WHICH
@_filtered
@LOSSES
def export(
    study: Opened, *, target: Path, title: str | None, **sought: str | bool | None
) -> None:
    """Write the stories into TARGET, a .docx, .xlsx or .csv file."""
    places.check_free(target)
    kinds = {f".{each.value}": each for each in StoryFormat}
    if target.suffix not in kinds:
        msg = "Let the file end in one of {endings}."
        raise FormatError(msg, endings=", ".join(kinds))
    with study.write() as tx:
        article_id = found(tx, title).id
        content, outcome = export_stories(
            tx,
            article_id=article_id,
            format=kinds[target.suffix],
            asked=_asked(tx, article_id, sought),
        )
        target.write_bytes(content)
    tell(outcome, as_json=False)


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


def _asked(
    tx: Transaction, article_id: ArticleId, sought: Mapping[str, str | bool | None]
) -> Asked:
    """Turn what was typed into what is asked.

    Raises:
        NotFoundError: There is no such theme or code.
    """
    theme, code = (_picked(sought[name]) for name in ("theme", "code"))
    return Asked(
        theme_id=None if theme is None else theme_named(tx, article_id, theme),
        against=bool(sought["against"]),
        codes=frozenset([] if code is None else [code_named(tx, article_id, code)]),
        group=_picked(sought["group"]),
        place=_picked(sought["place"]),
        unreflected=bool(sought["unreflected"]),
    )


def _picked(given: str | bool | None) -> str | None:  # noqa: FBT001 - an option's value
    return given if isinstance(given, str) else None


def _row(story: IndexedStory, index: StoryIndex) -> dict[str, object]:
    told, said = story.told, story.told.story.telling
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
        "themes": [t.title for t in index.themes if t.theme_id in story.themes],
        "against": [t.title for t in index.themes if t.theme_id in story.against],
        "codes": [c.name for c in index.codes if c.code_id in story.codes],
        "stretches": [
            {"part": each.part.value, "words": each.words} for each in told.stretches
        ],
    }

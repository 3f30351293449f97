"""Notes side by side in the terminal: lists, marks for the agenda, themes from notes.

Notes are named by their number in what ``compare`` prints of a report, marks by
their number in the list of marks, decisions and meetings as in ``meeting list``.
"""

import json

import click

from counterpoint import discussion, theme
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.meeting import NUMBER, numbered_decision, numbered_meeting
from counterpoint.cli.naming import report_named
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.discussion import ComparedReport, Occasion
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.spans import Span
from counterpoint.reading import Note
from counterpoint.reading.readable import readable_text
from counterpoint.report.model import ReportText
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.verbs import list_members

REPORT = click.argument("report")


@click.group("discussion")
def discussion_commands() -> None:
    """Talk once the seal is open: notes side by side, marks, themes from notes."""


@discussion_commands.command("lists")
@opened
@WHICH
@AS_JSON
def lists(study: Opened, *, title: str | None, as_json: bool) -> None:
    """Count, report by report, the passages of which there is something to say.

    "one alone": one of several readers noted something. "read differently": two
    noted the same words, each with a private code, and neither used the other's.
    "nobody": none noted anything on a participant's words.
    """
    with study.read() as tx:
        compared = discussion.list_comparisons(tx, found(tx, title).id)
    if as_json:
        rows = [
            {
                "report": each.key,
                "passages": len(each.passages),
                **{occasion: each.counts[occasion] for occasion in Occasion},
            }
            for each in compared
        ]
        click.echo(json.dumps({"reports": rows}, ensure_ascii=False))
        return
    for each in compared:
        counts = ", ".join(f"{one} {each.counts[one]}" for one in Occasion)
        click.echo(f"{each.key}: {counts}, of {len(each.passages)} passages")


@discussion_commands.command()
@opened
@WHICH
@REPORT
def compare(study: Opened, *, title: str | None, report: str) -> None:
    """Print REPORT with all readers' notes beside each passage."""
    with study.read() as tx:
        shown, text = _compared(tx, title, report)
        names = {member.id: member.name for member in list_members(tx)}
    _print_comparison(shown, text, names)


@discussion_commands.command()
@opened
@WHICH
@REPORT
@click.argument("words")
@click.option("--why", default="", help="What there is to talk about.")
def mark(
    study: Opened, *, title: str | None, report: str, words: str, why: str
) -> None:
    """Put WORDS of REPORT on the agenda; they stand there once."""
    with study.write() as tx:
        report_id = report_named(tx, report)
        text = readable_text(tx.connection, report_id).text
        if text.count(words) != 1:
            msg = "Give words that stand in the report once; these stand {n} times."
            raise NotFoundError(msg, n=text.count(words))
        at = text.index(words)
        discussion.mark_for_agenda(
            tx,
            article_id=found(tx, title).id,
            report_id=report_id,
            span=Span(at, at + len(words)),
            why=why,
        )


@discussion_commands.command()
@opened
@WHICH
def marks(study: Opened, *, title: str | None) -> None:
    """List what was marked, with what became of it."""
    with study.read() as tx:
        listed = discussion.list_marks(tx, found(tx, title).id)
    for number, each in enumerate(listed, 1):
        how = "on the agenda" if each.struck_by is None else "settled"
        words = " ".join(each.exact.split())
        click.echo(f"{number}. {how}: “{words}” {each.why}".rstrip())


@discussion_commands.command()
@opened
@WHICH
@NUMBER
def unmark(study: Opened, *, title: str | None, number: int) -> None:
    """Take mark NUMBER off the agenda without a decision."""
    with study.write() as tx:
        listed = discussion.list_marks(tx, found(tx, title).id)
        if number > len(listed):
            msg = "There is no mark {number}; see the list of marks."
            raise NotFoundError(msg, number=number)
        discussion.take_off_agenda(tx, agenda_mark_id=listed[number - 1].id)


@discussion_commands.command()
@opened
@WHICH
@REPORT
@click.argument("name")
@click.option("--note", "numbers", type=int, multiple=True, required=True)
@click.option("--because", required=True, help="The reason.")
@click.option("--instead-of", default="", help="What else was considered.")
@click.option("--in-meeting", type=click.IntRange(min=1), help="A meeting's number.")
def propose(  # noqa: PLR0913 - a theme and a decision have these parts
    study: Opened,
    *,
    title: str | None,
    report: str,
    name: str,
    numbers: tuple[int, ...],
    because: str,
    instead_of: str,
    in_meeting: int | None,
) -> None:
    """Put a theme called NAME, made from notes on REPORT, before the team."""
    with study.write() as tx:
        shown, _ = _compared(tx, title, report)
        noted = dict(enumerate(_numbered(shown), 1))
        missing = set(numbers) - set(noted)
        if missing:
            msg = "There is no note {number} on this report; see compare."
            raise NotFoundError(msg, number=min(missing))
        met = None if in_meeting is None else numbered_meeting(tx, title, in_meeting)
        theme.propose_theme(
            tx,
            article_id=found(tx, title).id,
            title=name,
            reason=because,
            alternatives=instead_of,
            notes=[noted[number].id for number in numbers],
            meeting_id=None if met is None else met.id,
        )


@discussion_commands.command()
@opened
@WHICH
@NUMBER
def begin(study: Opened, *, title: str | None, number: int) -> None:
    """Begin the theme that decision NUMBER adopted."""
    with study.write() as tx:
        decision = numbered_decision(tx, title, number)
        theme.begin_proposed_theme(tx, decision_id=decision.id)


def _compared(
    tx: Transaction, title: str | None, report: str
) -> tuple[ComparedReport, ReportText]:
    report_id = report_named(tx, report)
    shown = discussion.show_comparison(tx, found(tx, title).id, report_id)
    return shown, readable_text(tx.connection, report_id)


def _numbered(shown: ComparedReport) -> list[Note]:
    """List a report's notes, each once, in the order of the text."""
    return list({n.id: n for at in shown.passages for n in at.notes}.values())


def _print_comparison(
    shown: ComparedReport, text: ReportText, names: dict[MemberId, str]
) -> None:
    numbers = {note.id: no for no, note in enumerate(_numbered(shown), 1)}
    for at in shown.passages:
        occasions = f" [{', '.join(sorted(at.occasions))}]" if at.occasions else ""
        click.echo(f"{text.words_of(at.passage)}{occasions}")
        for note in at.notes:
            code = f" [{note.code}]" if note.code else ""
            said = f"{names.get(note.by, '?')}{code} {note.text}".rstrip()
            click.echo(f"   {numbers[note.id]}. {said}")

"""The command itself: what there is, and how it ends."""

from typing import Any

import click

from counterpoint.cli.account import account
from counterpoint.cli.agreement import agreement
from counterpoint.cli.archive import archive
from counterpoint.cli.article import article
from counterpoint.cli.attribute import attribute
from counterpoint.cli.chain import chain
from counterpoint.cli.checking import check
from counterpoint.cli.checklist import checklist
from counterpoint.cli.claim import bands, claims, grid
from counterpoint.cli.code import code
from counterpoint.cli.codebook import codebook
from counterpoint.cli.comparing import compare
from counterpoint.cli.concept import concept
from counterpoint.cli.discussion import discussion_commands
from counterpoint.cli.draft import draft
from counterpoint.cli.edition import edition
from counterpoint.cli.exporting import export
from counterpoint.cli.facet import facet
from counterpoint.cli.finding import chance, coverage, ladder
from counterpoint.cli.frequency import frequencies
from counterpoint.cli.importing import import_
from counterpoint.cli.interview import interview
from counterpoint.cli.keeping import backup, move, passphrase_, restore, verify
from counterpoint.cli.label import labels
from counterpoint.cli.ledger import disclose, ledger
from counterpoint.cli.matrix import matrix
from counterpoint.cli.meeting import meeting
from counterpoint.cli.member import member
from counterpoint.cli.memo import memos
from counterpoint.cli.merging import merge
from counterpoint.cli.methodlog import method_log
from counterpoint.cli.opened import take_key
from counterpoint.cli.passkey import passkeys
from counterpoint.cli.person import flow, person
from counterpoint.cli.project import import_project_
from counterpoint.cli.prompts import prompts
from counterpoint.cli.question import questions
from counterpoint.cli.reading import reading_commands
from counterpoint.cli.recording import recording
from counterpoint.cli.reference import references
from counterpoint.cli.refusal import refusals_shown
from counterpoint.cli.replacement import replace
from counterpoint.cli.report import report
from counterpoint.cli.retrieve import retrieve
from counterpoint.cli.review import review
from counterpoint.cli.sample import sample
from counterpoint.cli.search import search
from counterpoint.cli.server import serve
from counterpoint.cli.similar import similar
from counterpoint.cli.story import story
from counterpoint.cli.study import study
from counterpoint.cli.tables import tables
from counterpoint.cli.terms import terms
from counterpoint.cli.theme import theme_
from counterpoint.cli.together import together
from counterpoint.cli.transcribing import transcribe
from counterpoint.cli.uncoded import uncoded
from counterpoint.cli.vault import vault
from counterpoint.cli.window import NO_BROWSER, PORT, demo, new, open_, show
from counterpoint.cli.withdrawal import withdraw
from counterpoint.cli.words import words
from counterpoint.web.room import Room


class Commands(click.Group):
    """The commands, whose refusals are one line and an exit code."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as click has it
        """Run what was asked for."""
        with refusals_shown():
            return super().invoke(ctx)


@click.group(cls=Commands, invoke_without_command=True)
@click.version_option(package_name="counterpoint", message="%(version)s")
@NO_BROWSER
@PORT
@click.pass_context
def counterpoint(ctx: click.Context, *, browser: bool, port: int) -> None:
    """Interview research, from the first contact to the checked manuscript.

    Without a command, opens the start page in the browser: a new study, one of
    the recent ones, or the demo.

    STUDY is a file, or a PostgreSQL address with ?schema=NAME. The passphrase
    is asked for, or read from --key-file or COUNTERPOINT_KEY.

    Exit codes: 0 done; 2 the input cannot be understood; 3 not found; 4 a rule
    does not allow it; 5 the member may not; 1 anything else.
    """
    take_key()
    if ctx.invoked_subcommand is None:
        show(Room(), browser=browser, port=port)


for command in (
    demo,
    new,
    open_,
    serve,
    account,
    study,
    member,
    interview,
    recording,
    person,
    attribute,
    ledger,
    labels,
    disclose,
    flow,
    report,
    article,
    meeting,
    discussion_commands,
    facet,
    codebook,
    concept,
    story,
    code,
    uncoded,
    prompts,
    agreement,
    matrix,
    together,
    review,
    sample,
    memos,
    method_log,
    import_,
    import_project_,
    export,
    tables,
    archive,
    compare,
    merge,
    transcribe,
    chain,
    check,
    checklist,
    draft,
    edition,
    search,
    retrieve,
    similar,
    words,
    questions,
    terms,
    theme_,
    coverage,
    ladder,
    chance,
    frequencies,
    grid,
    claims,
    bands,
    references,
    verify,
    backup,
    restore,
    move,
    passphrase_,
    vault,
    withdraw,
    reading_commands,
    replace,
):
    counterpoint.add_command(command)
member.add_command(passkeys)


def main() -> None:
    """Run the command and end with its exit code."""
    counterpoint(prog_name="counterpoint")

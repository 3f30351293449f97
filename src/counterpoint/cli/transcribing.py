"""Letting an engine on this machine listen to recordings."""

import json
from functools import partial
from pathlib import Path

import click

from counterpoint import report
from counterpoint.cli.cluster import CLUSTER, cluster_in_scope
from counterpoint.cli.importing import interview_of
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.kernel.ids import InterviewId
from counterpoint.media.model import clock_of
from counterpoint.media.speech.kind import SPHINX, WHISPER
from counterpoint.media.speech.library import models_folder
from counterpoint.report.machine.listening import (
    Listening,
    begin,
    go_on,
)
from counterpoint.report.machine.model import Heard, MachineState
from counterpoint.working.place import workers


@click.command()
@opened
@click.argument("interviews", metavar="INTERVIEW...", nargs=-1)
@click.option("--engine", default=WHISPER.name, show_default=True, help="What listens.")
@click.option(
    "--model", help="The name of its folder; without any, what there is is listed."
)
@click.option("--language", default="", help="The code of the language spoken: sv.")
@CLUSTER
@AS_JSON
def transcribe(  # noqa: PLR0913 - each is one choice
    study: Opened,
    *,
    interviews: tuple[str, ...],
    engine: str,
    model: str | None,
    language: str,
    cluster: Path | None,
    as_json: bool,
) -> None:
    """Let an engine on this machine write a draft of each INTERVIEW.

    An interview is named by its id, or by GROUP-NUMBER. Nothing is fetched from
    anywhere, and no sound leaves this machine unless --cluster names others, which
    an ethics approval has to name too.
    Ctrl+C stops; the same command goes on where it stopped.

    A draft by machine is no report: a writer reads it beside the sound, and writes.
    """
    chosen = model or (SPHINX.shipped if engine == SPHINX.name else None)
    if not interviews or chosen is None:
        _list_engines(study, as_json=as_json)
        return
    with study.read() as tx:
        ids = {key: interview_of(tx, key) for key in interviews}
    at = cluster_in_scope(study, cluster)
    told = []
    with workers(at) as executor:
        for key, id_ in ids.items():
            work = Listening(study.database, study.member.id, id_)
            begin(work, engine=engine, model=chosen, language=language)
            try:
                heard = go_on(work, executor, partial(_progress, key))
            except KeyboardInterrupt:
                _stop(study, id_)
                raise
            told.append(_told(key, heard))
            if not as_json:
                _tell(key, heard)
    if as_json:
        click.echo(json.dumps({"drafts": told}, ensure_ascii=False))


def _progress(key: str, done: int) -> None:
    click.echo(f"{key}: {done} %", err=True)


def _stop(study: Opened, id_: InterviewId) -> None:
    with study.write() as tx:
        heard = report.show_machine_draft(tx, interview_id=id_)
        if heard.draft.state is MachineState.RUNNING:
            report.stop_machine_draft(tx, interview_id=id_)


def _told(key: str, heard: Heard) -> dict[str, object]:
    """Give what became of one recording, without a word of it."""
    return {
        "interview": key,
        "state": heard.draft.state.value,
        "engine": heard.draft.facts.engine,
        "version": heard.draft.facts.version,
        "model": heard.draft.facts.model,
        "model_sha256": heard.draft.facts.model_sha256,
        "segments": len(heard.segments),
        "missing_ms": [[span.start_ms, span.end_ms] for span in heard.missing],
        "long_silences_ms": [
            [span.start_ms, span.end_ms] for span in heard.long_silences
        ],
        "repeated": heard.repeated,
    }


def _tell(key: str, heard: Heard) -> None:
    click.echo(f"{key}: {heard.draft.state}, {len(heard.segments)} passages")
    for span in heard.missing:
        where = f"{clock_of(span.start_ms)}-{clock_of(span.end_ms)}"
        click.echo(f"  {where}: somebody speaks, and no words were found")
    for span in heard.long_silences:
        where = f"{clock_of(span.start_ms)}-{clock_of(span.end_ms)}"
        click.echo(f"  {where}: nobody speaks")
    for nth in heard.repeated:
        where = clock_of(heard.segments[nth].sound.start_ms)
        click.echo(f"  {where}: repeats itself; listen there")


def _list_engines(study: Opened, *, as_json: bool) -> None:
    with study.read() as tx:
        found = report.list_engines(tx)
    if as_json:
        shown = [
            {
                "engine": each.kind.name,
                "installed": each.is_installed,
                "in_scope": each.in_scope,
                "models": each.models,
            }
            for each in found
        ]
        click.echo(json.dumps({"engines": shown}, ensure_ascii=False))
        return
    for each in found:
        there = "installed" if each.is_installed else "not installed"
        scope = "" if each.in_scope else "; not named in an ethics approval"
        click.echo(f"{each.kind.name} ({each.kind.licence}): {there}{scope}")
        for model in each.models:
            click.echo(f"  has {model}")
        for known in each.known:
            if known.name not in each.models:
                click.echo(
                    f"  could have {known.name}: {known.languages}, about "
                    f"{known.size_mb} MB, {known.licence}, from {known.source}"
                )
    click.echo(f"A model is a folder of its name in {models_folder()}")

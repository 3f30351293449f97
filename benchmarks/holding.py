"""``python -m benchmarks.holding FOLDER``: how soon a paradox is counted.

Takes a workload's folder (``docs``, ``project.json``, ``codings.csv``), makes a study
of it with two poles that rest on two themes' codes, and asks a running Counterpoint
for coverage, ladder, strips, chance and weight over HTTP. Every answer is looked at
before it counts: coverage and ladder must name the same people.

``--copies 20`` fills the study with twenty of everybody: of workload M, that gives
the size of workload L, whose own texts take most of an hour to bring in.
"""

import argparse
import csv
import json
import resource
import tempfile
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from statistics import mean, median
from time import perf_counter
from typing import Any, NamedTuple

import counterpoint
from benchmarks import machine
from benchmarks.copies import multiply
from benchmarks.filled import FIRST, OTHERS
from benchmarks.product import PASSPHRASE, PASSWORD, Counterpoint
from benchmarks.rounds import Cost, timed
from counterpoint.coding import ToCode
from counterpoint.discussion import draft_decision, settle_decision
from counterpoint.kernel.ids import ArticleId, CodeId, ReportId, ThemeId
from counterpoint.kernel.spans import Span, trimmed
from counterpoint.library import OpenedStudy
from counterpoint.participant.person.verbs import add_participant
from counterpoint.report import PassageGiven, Speaker
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.model import Affected, DecisionState, Stance
from counterpoint.study.decision.verbs import take_position
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.password.verbs import set_own_password
from counterpoint.theme import Form, Place, PlaceKind, PoleWords

AT_ONCE = 20_000
"""How many codings are made in one step."""
GROUPS = ("users", "professionals")
ASKED = ("ladder", "strips", "weight", "chance")
MS = 1000
KIB = 1024


class Row(NamedTuple):
    """One coding of a workload."""

    doc: int
    code: int
    coder: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Workload:
    """What a folder holds, besides its texts."""

    folder: Path
    codes: Sequence[Mapping[str, Any]]
    documents: int

    @classmethod
    def of(cls, folder: Path) -> "Workload":
        """Read a workload's description."""
        project = json.loads((folder / "project.json").read_text("utf-8"))
        return cls(folder, project["codes"], len(project["documents"]))

    def text(self, document: int) -> str:
        """Read a document in the form in which reports are kept."""
        path = self.folder / "docs" / f"{document:05d}.txt"
        return unicodedata.normalize("NFC", path.read_text("utf-8")).strip("\n")

    def rows(self) -> Iterator[Row]:
        """Give each coding as the workload wrote it, document by document."""
        with (self.folder / "codings.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield Row(**{name: int(row[name]) for name in Row._fields})


def main(arguments: Sequence[str] | None = None) -> None:
    """Fill a study, measure and print."""
    asked = _parser().parse_args(arguments)
    work = Workload.of(asked.folder)
    facts, before = machine.Facts.of_this_machine(), machine.load()
    with tempfile.TemporaryDirectory(prefix="counterpoint-benchmark-") as folder:
        began = perf_counter()
        path = asked.study or Path(folder) / "holding.study"
        theme_id, codings = _found(path) if path.exists() else _fill(path, work)
        if asked.copies > 1:
            multiply(path, asked.copies)
        filled = perf_counter() - began
        with Counterpoint(Path(folder), "open", str(path), "--member", FIRST) as ours:
            ours.sign_in()
            ours.sit_down(FIRST)
            told = _measured(ours, theme_id, asked.rounds)
            memory = ours.memory_mib()
    print(
        f"Measured {facts.date}: {facts.processor}, {facts.cores} cores, Python"
        f" {facts.python}; load {before:.1f} before the run."
        f" {work.documents * asked.copies:,} reports, {codings * asked.copies:,}"
        f" codings, filled in {filled:,.0f} s; {asked.rounds} rounds.\n\n"
        "| | ms, median | ms, longest | ms of processor, mean |\n"
        "| --- | --: | --: | --: |"
    )
    for name, costs in told.items():
        walls = [cost.wall * MS for cost in costs]
        cpu = mean(cost.cpu * MS for cost in costs)
        print(f"| {name} | {median(walls):,.0f} | {max(walls):,.0f} | {cpu:,.0f} |")
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIB
    print(f"\nThe server held {memory:.0f} MiB at most; filling held {most:.0f} MiB.")


def _measured(
    ours: Counterpoint, theme_id: ThemeId, rounds: int
) -> dict[str, list[Cost]]:
    path = f"/api/themes/{theme_id}"
    whole = "theme, with coverage"
    costs: dict[str, list[Cost]] = {name: [] for name in (whole, *ASKED)}
    for nth in range(rounds + 1):
        told: dict[str, Any] = {}
        for name, kept in costs.items():
            ours.line.renew()
            asked = path if name == whole else f"{path}/{name}"
            cost = timed(ours, lambda: told.update({name: ours.line.get(asked)}))  # noqa: B023 - called at once
            if nth:  # the first one warms up
                kept.append(cost)
        _look(told[whole]["coverage"], told["ladder"]["ladders"])
    return costs


def _look(coverage: list[Any], ladders: list[Any]) -> None:
    for counted, ladder in zip(coverage, ladders, strict=True):
        rungs = ladder["rungs"]
        alone = rungs["only one pole"] + rungs["neither pole"]
        if counted["both"] != ladder["of"] - alone or counted["of"] != ladder["of"]:
            msg = "Coverage and ladder name other people."
            raise RuntimeError(msg)


def _fill(path: Path, work: Workload) -> tuple[ThemeId, int]:
    with counterpoint.new_study(path, PASSPHRASE, member="Ada Ek") as study:
        article_id = study.do(counterpoint.article.list_articles)[0].id
        codes = _codes(study, work, article_id)
        reports = _reports(study, work)
        theme_id = study.do(_paradox, article_id=article_id, codes=codes, work=work)
        for key, name in OTHERS:
            study.do(add_member, key=key, name=name, roles=[Role.RESEARCHER])
        study.do(set_own_password, new=PASSWORD)
    members = (FIRST, *(key for key, _ in OTHERS))
    made = 0
    for nth, member in enumerate(members):
        with counterpoint.open_study(path, PASSPHRASE, member=member) as study:
            made += _code(study, work, (reports, codes), nth)
    return theme_id, made


def _found(path: Path) -> tuple[ThemeId, int]:
    """Find what an earlier run filled, to measure it again."""
    with counterpoint.open_study(path, PASSPHRASE, member=FIRST) as study:
        article_id = study.do(counterpoint.article.list_articles)[0].id
        titles = study.do(counterpoint.theme.list_titles, article_id)
        codes = study.do(counterpoint.coding.list_codes, article_id)
        return titles[0].id, sum(each.count for each in codes)


def _codes(
    study: OpenedStudy, work: Workload, article_id: ArticleId
) -> dict[int, CodeId]:
    made: dict[int, CodeId] = {}
    with study.together() as tx:
        for code in work.codes:
            parent = None if code["parent"] is None else made[code["parent"]]
            made[code["id"]] = counterpoint.coding.add_code(
                tx, article_id=article_id, name=code["name"], parent_id=parent
            ).id
    return made


def _reports(study: OpenedStudy, work: Workload) -> list[ReportId]:
    """Bring in each document as somebody's report."""
    made = []
    for nth in range(work.documents):
        passages = [
            PassageGiven(
                line,
                Speaker.INTERVIEWER if line.startswith("I:") else Speaker.INTERVIEWEE,
                mark=line[:1],
            )
            for line in work.text(nth).split("\n")
            if line.strip()
        ]
        with study.together() as tx:
            whose = add_participant(tx, group=GROUPS[nth % 4 == 0]).id
            brought = counterpoint.report.bring_in_report(
                tx, key=f"report-{nth:05d}", passages=passages, participant_id=whose
            )
        made.append(brought.id)
    return made


def _paradox(
    tx: Transaction,
    *,
    article_id: ArticleId,
    codes: Mapping[int, CodeId],
    work: Workload,
) -> ThemeId:
    """Make a paradox of which each pole rests on a whole theme's codes."""
    begun = counterpoint.theme.add_theme(tx, article_id=article_id, title="Two")
    drafted = draft_decision(
        tx,
        article_id=article_id,
        text="A paradox.",
        reason="Both are said.",
        alternatives="Two themes.",
        affects=[Affected("theme", begun.id)],
    )
    take_position(tx, decision_id=drafted.id, stance=Stance.FOR)
    settle_decision(tx, decision_id=drafted.id, outcome=DecisionState.ADOPTED)
    counterpoint.theme.turn_into_paradox(
        tx,
        theme_id=begun.id,
        joint="and",
        form=Form.TWO_STATEMENTS,
        pole_a=PoleWords(name="one"),
        pole_b=PoleWords(name="other"),
        tension="Both hold.",
        decision_id=drafted.id,
    )
    tops = [code["id"] for code in work.codes if code["parent"] is None]
    poles = counterpoint.theme.list_poles(tx, begun.id).values()
    for pole, top in zip(poles, tops, strict=False):
        place = Place(PlaceKind.POLE, pole.id)
        counterpoint.theme.tie_code(tx, place=place, code_id=codes[top])
    return begun.id


def _code(
    study: OpenedStudy,
    work: Workload,
    known: tuple[Sequence[ReportId], Mapping[int, CodeId]],
    coder: int,
) -> int:
    """Make one coder's codings, each span once."""
    reports, codes = known
    made = 0
    waiting: dict[tuple[ReportId, CodeId, Span], None] = {}
    own = (row for row in work.rows() if row.coder == coder)
    for document, rows in groupby(own, key=lambda row: row.doc):
        text = work.text(document)
        for row in rows:
            # Normalising shortened the text: what lies behind its end is drawn in.
            start = min(row.start, len(text) - 2)
            within = Span(start, max(start + 1, min(row.end, len(text))))
            if within.of(text).strip():
                span = trimmed(within, text)
                waiting[reports[document], codes[row.code], span] = None
        if len(waiting) >= AT_ONCE:
            made += _kept(study, waiting)
    return made + _kept(study, waiting)


def _kept(
    study: OpenedStudy, waiting: dict[tuple[ReportId, CodeId, Span], None]
) -> int:
    spans = [ToCode(*each) for each in waiting]
    waiting.clear()
    return len(study.do(counterpoint.coding.code_spans, spans=spans)) if spans else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.holding",
        description="Measure how soon a paradox is counted.",
    )
    parser.add_argument("folder", type=Path, help="of one workload, such as OUT/M")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--copies", type=int, default=1, help="of everybody")
    parser.add_argument("--study", type=Path, help="keep the study here, or take it")
    return parser


if __name__ == "__main__":
    main()

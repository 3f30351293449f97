"""A workload as a study of Counterpoint's, and as projects of the other programs."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import counterpoint
from benchmarks import peer
from benchmarks.copies import multiply
from benchmarks.filled import FIRST, OTHERS, bring_in
from benchmarks.material import Transcript, as_html
from benchmarks.peer import FilledProject, Taguette
from benchmarks.product import PASSPHRASE, PASSWORD
from benchmarks.workload import CODERS, Drawn, Mark, Workload
from counterpoint.article import list_articles
from counterpoint.article.approach.model import Approach
from counterpoint.article.approach.verbs import declare_approach
from counterpoint.coding import ToCode
from counterpoint.kernel.ids import ArticleId, CodeId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.library import OpenedStudy
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.password.verbs import set_own_password

AT_ONCE = 20_000
"""How many codings are made in one step."""

FOR_LIBREQDA = {"color": "#446688", "parent_id": None}
"""What it wants of a tag besides; Taguette does not mind."""


@dataclass(frozen=True, slots=True)
class SizedStudy:
    """Where a study of a workload is, and what one must know to ask for its parts.

    Attributes:
        codings: How many there are, copies among them.
        most_used: Which of the codes that is.
        of_one_code: How many codings it has.
    """

    path: Path
    article: ArticleId
    codes: list[CodeId]
    reports: list[ReportId]
    codings: int
    most_used: int
    of_one_code: int


def fill(path: Path, work: Workload) -> SizedStudy:
    """Make a study of a workload by verbs, then copy its rows if it is a large one."""
    with counterpoint.new_study(path, PASSPHRASE, member="Ada Ek") as study:
        article = study.do(list_articles)[0].id
        study.do(declare_approach, article_id=article, approach=Approach.CODEBOOK)
        codes = _codes(study, work, article)
        # Who begins alone has nobody to read apart from; then the others join.
        for key, name in OTHERS:
            study.do(add_member, key=key, name=name, roles=[Role.RESEARCHER])
        study.do(set_own_password, new=PASSWORD)
        reports = [bring_in(study, drawn.talk) for drawn in work.reports()]
    codings = of_one_code = 0
    for nth, member in enumerate((FIRST, *(key for key, _ in OTHERS))):
        with counterpoint.open_study(path, PASSPHRASE, member=member) as study:
            for spans in _batches(work, nth, codes, reports):
                made = study.do(counterpoint.coding.code_spans, spans=spans)
                codings += len(made)
                wanted = codes[work.most_used]
                of_one_code += sum(each.code_id == wanted for each in made)
    copies = work.extent.copies
    if copies > 1:
        multiply(path, copies, words=True)
    codings, of_one_code = codings * copies, of_one_code * copies
    return SizedStudy(
        path, article, codes, reports, codings, work.most_used, of_one_code
    )


def fill_taguette(taguette: Taguette, database: Path, work: Workload) -> FilledProject:
    """Make a project of a workload: its tags, documents and highlights."""
    number = taguette.new_project()
    tags = []
    for code in work.codes:
        sent = {"path": code.name, "description": "", **FOR_LIBREQDA}
        made = taguette.line.post(f"/api/project/{number}/tag/new", sent)
        tags.append(int(made["id"]))
    documents, first = [], None
    for drawn in work.reports():
        talk = drawn.talk
        first = first or talk
        page = (f"{talk.key}.html", as_html(talk.turns))
        taguette.import_pages(number, [page])
        with closing(sqlite3.connect(database)) as kept, kept:
            query = "SELECT max(id) FROM documents WHERE project_id = ?"
            (document,) = kept.execute(query, (number,)).fetchone()
            documents.append(int(document))
            _highlight(kept, drawn, documents[-1], tags)
    ordered = tuple(tags[nth] for nth in _most_used_first(work))
    filled = FilledProject(
        number, ordered, work.codes[work.most_used].name, documents[0], documents[0]
    )
    if first is not None:
        peer.check(taguette, database, filled, first)
    return filled


def _highlight(
    kept: sqlite3.Connection, drawn: Drawn, document: int, tags: list[int]
) -> None:
    for mark in drawn.marks:
        peer.highlight(kept, drawn.talk, document, [mark.place], [tags[mark.code]])


def _most_used_first(work: Workload) -> list[int]:
    rest = [nth for nth in range(len(work.codes)) if nth != work.most_used]
    return [work.most_used, *rest]


def _codes(study: OpenedStudy, work: Workload, article_id: ArticleId) -> list[CodeId]:
    made: list[CodeId] = []
    with study.together() as tx:
        for code in work.codes:
            parent = None if code.parent is None else made[code.parent]
            added = counterpoint.coding.add_code(
                tx, article_id=article_id, name=code.name, parent_id=parent
            )
            made.append(added.id)
    return made


def _batches(
    work: Workload, coder: int, codes: list[CodeId], reports: list[ReportId]
) -> Iterator[list[ToCode]]:
    """Give one coder's codings, some thousands at a time."""
    if coder >= CODERS:
        msg = f"A workload has {CODERS} coders."
        raise ValueError(msg)
    waiting: list[ToCode] = []
    for drawn, report in zip(work.reports(), reports, strict=True):
        own = (mark for mark in drawn.marks if mark.coder == coder)
        waiting += [_to_code(drawn.talk, mark, codes, report) for mark in own]
        if len(waiting) >= AT_ONCE:
            yield waiting
            waiting = []
    if waiting:
        yield waiting


def _to_code(
    talk: Transcript, mark: Mark, codes: list[CodeId], report: ReportId
) -> ToCode:
    return ToCode(report, codes[mark.code], Span(*talk.in_points(mark.place)))

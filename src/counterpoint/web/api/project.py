"""Projects of other programs over HTTP: look at one, take it in, let one go out.

A project that was looked at waits in this process's memory and nowhere else.
"""

import io
from collections import Counter
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import PurePath
from typing import IO
from urllib.parse import unquote

from fastapi.responses import StreamingResponse

from counterpoint.across.foreign.model import ForeignProject
from counterpoint.across.foreign.planning import Choices, Makes, proposed_coders
from counterpoint.across.foreign.verbs import (
    export_project,
    import_project,
    preview_leaving,
    preview_project,
)
from counterpoint.interchange.coded_table import Holds
from counterpoint.interchange.leaving import WRITERS
from counterpoint.interchange.project import AS_IT_SEEMS, Manner, read_project
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.kernel.outcome import Item, Outcome
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.verbs import list_members
from counterpoint.web.api.imports import FileName
from counterpoint.web.api.losses import kept
from counterpoint.web.api.waiting import Looks
from counterpoint.web.endpoint import Sent, Shown, Streamed, endpoint

MOST_PLACES = 50
"""So many places of one reason are named; the saved list names them all."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    project: ForeignProject
    data: bytes = field(repr=False)
    file_name: str
    part: int = 0


PROJECTS: Looks[_Waiting] = Looks()
"""Those of this process. To be forgotten when its study is closed."""


class ProjectUserShown(Shown):
    """Somebody who coded there, and the member who it seems to be."""

    id: str
    name: str
    codings: int
    member_id: MemberId | None


class ProjectShown(Shown):
    """A project that was read and waits to be taken in."""

    token: str
    file_name: str
    name: str
    made_with: str
    format: str
    users: list[ProjectUserShown]
    codes: int
    texts: int
    codings: int
    cases: int
    parts: list[str]
    part: int
    has_paths: bool
    separator: str
    header: list[str]
    columns: dict[Holds, int]


class ProjectReadingSent(Sent):
    """How a waiting file is to be read: which of its projects, how its paths.

    What is not said is guessed: what parts the levels, what the columns hold.
    """

    token: str
    part: int = 0
    separator: str | None = None
    columns: dict[Holds, int] | None = None


class ProjectChoicesSent(Sent):
    """What was decided about a waiting project."""

    token: str
    article_id: ArticleId
    people: Makes = Makes.NOBODY
    group: str = ""
    coders: dict[str, MemberId] = {}  # noqa: RUF012 - pydantic copies it


class ProjectFormat(StrEnum):
    """A whole project, the codes alone, or a project of QualCoder or Taguette."""

    QDPX = "qdpx"
    QDC = "qdc"
    QDA = "qda"
    SQLITE3 = "sqlite3"


class ProjectExportSent(Sent):
    """In which form an article goes to another program."""

    format: ProjectFormat


class LossShown(Shown):
    """Things of one kind that fare alike, and the first 50 of their places."""

    kind: str
    reason: str
    count: int
    places: list[str]


class ProjectOutcomeShown(Shown):
    """What a project brings, and what of it is changed or left."""

    taken: dict[str, int]
    changed: list[LossShown]
    left: list[LossShown]
    loss_list: str


def look_at_project(
    tx: Transaction, file_name: FileName, body: Streamed
) -> ProjectShown:
    """Read a project and say what is in it; nothing is stored in the study."""
    name = PurePath(unquote(file_name).replace("\\", "/")).name
    project = _read(body.content, name)
    return _kept(tx, _Waiting(project, body.content, name))


def read_looked_project(tx: Transaction, body: ProjectReadingSent) -> ProjectShown:
    """Read a waiting file otherwise; it waits anew, as it was read."""
    waiting = PROJECTS.get(body.token, tx.actor)
    said = body.columns
    columns = None if said is None else {each.value: at for each, at in said.items()}
    manner = Manner(body.part, body.separator, columns)
    project = _read(waiting.data, waiting.file_name, manner)
    PROJECTS.forget([body.token])
    read = replace(waiting, project=project, part=body.part)
    return _kept(tx, read)


def _read(data: bytes, name: str, manner: Manner = AS_IT_SEEMS) -> ForeignProject:
    """Read a file; whoever goes through its sources has it to himself."""

    def again() -> AbstractContextManager[IO[bytes]]:
        return nullcontext(io.BytesIO(data))

    return read_project(io.BytesIO(data), name, manner, again)


def _kept(tx: Transaction, waiting: _Waiting) -> ProjectShown:
    project = waiting.project
    coders = proposed_coders(project, list_members(tx))
    coded = project.sources.coded
    return ProjectShown(
        token=PROJECTS.keep(waiting, tx.actor),
        file_name=waiting.file_name,
        name=project.name,
        made_with=project.made_with,
        format=project.format,
        users=[
            ProjectUserShown(
                id=user.id,
                name=user.name,
                codings=coded.get(user.id, 0),
                member_id=coders.get(user.id),
            )
            for user in project.users
        ],
        codes=len(project.codes),
        texts=project.sources.number,
        codings=sum(coded.values()),
        cases=len(project.cases),
        parts=list(project.parts),
        part=waiting.part,
        has_paths=project.has_paths,
        separator=project.separator,
        header=list(project.header),
        columns={Holds(name): at for name, at in project.columns.items()},
    )


def preview_looked_project(
    tx: Transaction, body: ProjectChoicesSent
) -> ProjectOutcomeShown:
    """Say what a waiting project would bring, and what would be changed or left."""
    project = PROJECTS.get(body.token, tx.actor).project
    return _shown(tx, preview_project(tx, project=project, choices=_choices(body)))


def import_looked_project(
    tx: Transaction, body: ProjectChoicesSent
) -> ProjectOutcomeShown:
    """Take a waiting project in: all of it that has a place, or nothing."""
    project = PROJECTS.get(body.token, tx.actor).project
    outcome = import_project(tx, project=project, choices=_choices(body))
    PROJECTS.forget([body.token])
    return _shown(tx, outcome)


def preview_leaving_project(
    tx: Transaction, article_id: ArticleId, ending: ProjectFormat
) -> ProjectOutcomeShown:
    """Say what of an article would go to another program, and what would stay."""
    project = preview_leaving(tx, article_id=article_id, ending=ending)
    return _shown(tx, WRITERS[ending].fit(project).outcome)


def export_to_project(
    tx: Transaction, article_id: ArticleId, body: ProjectExportSent
) -> StreamingResponse:
    """Write an article for another program, piece by piece.

    Its file's name holds no title.
    """
    project = export_project(tx, article_id=article_id, ending=body.format)
    writer = WRITERS[body.format]
    name = f'attachment; filename="{writer.file_name}"'
    return StreamingResponse(
        writer.pieces(writer.fit(project)),
        media_type="application/octet-stream",
        headers={"content-disposition": name},
    )


def _choices(sent: ProjectChoicesSent) -> Choices:
    return Choices(sent.article_id, sent.people, sent.group, sent.coders)


def _shown(tx: Transaction, outcome: Outcome) -> ProjectOutcomeShown:
    return ProjectOutcomeShown(
        taken=dict(outcome.taken),
        changed=_together(outcome.changed),
        left=_together(outcome.left),
        loss_list=kept(tx, outcome),
    )


def _together(items: Iterable[Item]) -> list[LossShown]:
    """Count what fares alike, and name its first places."""
    counted: Counter[tuple[str, str]] = Counter()
    places: dict[tuple[str, str], list[str]] = {}
    for item in items:
        alike = (item.kind, item.reason)
        counted[alike] += 1
        if counted[alike] <= MOST_PLACES:
            places.setdefault(alike, []).append(item.place)
    return [
        LossShown(kind=kind, reason=reason, count=count, places=places[kind, reason])
        for (kind, reason), count in counted.items()
    ]


ROUTES = [
    endpoint("POST", "/projects/look", look_at_project, reads=True),
    endpoint("POST", "/projects/read", read_looked_project, reads=True),
    endpoint("POST", "/projects/preview", preview_looked_project, reads=True),
    endpoint("POST", "/projects", import_looked_project),
    endpoint(
        "GET",
        "/articles/{article_id}/project-exports/{ending}",
        preview_leaving_project,
    ),
    endpoint("POST", "/articles/{article_id}/project-exports", export_to_project),
]

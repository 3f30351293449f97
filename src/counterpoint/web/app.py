"""The page's server put together: what answers where, and what guards it."""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from functools import cache, partial
from importlib.metadata import PackageNotFoundError, version

from fastapi import APIRouter, FastAPI
from fastapi.concurrency import run_in_threadpool
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from counterpoint.kernel.errors import CounterpointError
from counterpoint.web import refusal
from counterpoint.web.account import account
from counterpoint.web.api import (
    across,
    agreement,
    analysis,
    archive,
    article,
    attachment,
    attribute,
    band,
    chance,
    checking,
    checklist,
    claim,
    code,
    codebook,
    codechance,
    coding,
    comparison,
    concept,
    consent,
    discussion,
    draft,
    edition,
    evidence,
    facet,
    frequency,
    genealogy,
    governance,
    holding,
    imports,
    interview,
    label,
    ledger,
    losses,
    machine,
    manuscript,
    marked,
    matrix,
    member,
    memo,
    methodlog,
    mirror,
    paradox,
    participant,
    picture,
    project,
    prompt,
    question,
    quote,
    reading,
    recoding,
    recording,
    recruitment,
    reference,
    remark,
    report,
    retrieval,
    returned,
    review,
    sample,
    search,
    sheet,
    similar,
    story,
    story_index,
    study,
    table,
    table_import,
    tables,
    taking,
    talk,
    term_set,
    theme,
    together,
    uncoded,
    withdrawal,
    wording,
    words,
    writing,
    writing_out,
)
from counterpoint.web.desk import desk
from counterpoint.web.endpoint import Endpoint
from counterpoint.web.entrance import entrance
from counterpoint.web.front import front
from counterpoint.web.keeping import keeping
from counterpoint.web.likening import likening
from counterpoint.web.merging import merging
from counterpoint.web.page import add_page
from counterpoint.web.passkey import passkeys
from counterpoint.web.room import Room
from counterpoint.web.security import Guard
from counterpoint.web.shelf import PREFIX, Maker, Shelves, own_routes, route_of, word_of
from counterpoint.web.sound import sound
from counterpoint.web.speech import speech
from counterpoint.web.vault import vault
from counterpoint.web.withdrawing import withdrawing

# What needs the room itself, with the first words of its paths.
OWN: Sequence[tuple[Callable[[Room], APIRouter], Sequence[str]]] = (
    (entrance, ("live", "presence", "session")),
    (account, ("account", "session")),
    (passkeys, ("account", "members", "session")),
    (front, ("account", "front")),
    (desk, ("desk", "safety")),
    (keeping, ("backups", "verify")),
    (merging, ("merges",)),
    (vault, ("vault", "replacements")),
    (withdrawing, ("participants", "withdrawals")),
    (sound, ("interviews",)),
    (speech, ("interviews",)),
    (likening, ("articles",)),
)

STAGES: Sequence[Sequence[Endpoint]] = (
    study.ROUTES,
    member.ROUTES,
    governance.ROUTES,
    participant.ROUTES,
    attribute.ROUTES,
    table_import.ROUTES,
    ledger.ROUTES,
    consent.ROUTES,
    recruitment.ROUTES,
    interview.ROUTES,
    recording.ROUTES,
    machine.ROUTES,
    report.ROUTES,
    comparison.ROUTES,
    writing.ROUTES,
    taking.ROUTES,
    review.ROUTES,
    imports.ROUTES,
    project.ROUTES,
    losses.ROUTES,
    article.ROUTES,
    reading.ROUTES,
    sample.ROUTES,
    table.ROUTES,
    coding.ROUTES,
    recoding.ROUTES,
    code.ROUTES,
    codebook.ROUTES,
    facet.ROUTES,
    concept.ROUTES,
    story.ROUTES,
    story_index.ROUTES,
    theme.ROUTES,
    paradox.ROUTES,
    picture.ROUTES,
    frequency.ROUTES,
    evidence.ROUTES,
    holding.ROUTES,
    genealogy.ROUTES,
    chance.ROUTES,
    quote.ROUTES,
    wording.ROUTES,
    label.ROUTES,
    mirror.ROUTES,
    manuscript.ROUTES,
    checklist.ROUTES,
    writing_out.ROUTES,
    search.ROUTES,
    tables.ROUTES,
    archive.ROUTES,
    sheet.ROUTES,
    edition.ROUTES,
    claim.ROUTES,
    band.ROUTES,
    reference.ROUTES,
    marked.ROUTES,
    checking.ROUTES,
    draft.ROUTES,
    remark.ROUTES,
    returned.ROUTES,
    withdrawal.ROUTES,
    analysis.ROUTES,
    talk.ROUTES,
    uncoded.ROUTES,
    prompt.ROUTES,
    retrieval.ROUTES,
    similar.ROUTES,
    words.ROUTES,
    term_set.ROUTES,
    question.ROUTES,
    agreement.ROUTES,
    matrix.ROUTES,
    together.ROUTES,
    codechance.ROUTES,
    discussion.ROUTES,
    methodlog.ROUTES,
    memo.ROUTES,
    attachment.ROUTES,
    across.ROUTES,
)


def create_app(room: Room) -> FastAPI:
    """Make the server of one room, as uvicorn runs it and tests call it."""

    @asynccontextmanager
    async def until_the_end(_app: FastAPI) -> AsyncIterator[None]:
        yield
        await run_in_threadpool(room.close)

    app = FastAPI(
        title="Counterpoint",
        version=_version(),
        lifespan=until_the_end,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
    )
    app.state.seating = room
    app.router.routes.append(Shelves(_makers(room)))
    room.at_close(imports.LOOKS.forget_all)
    room.at_close(table_import.TABLES.forget_all)
    room.at_close(project.PROJECTS.forget_all)
    room.at_close(losses.LISTS.forget_all)
    add_page(app)
    app.add_exception_handler(CounterpointError, refusal.answer_refusal)
    app.add_exception_handler(RequestValidationError, refusal.answer_invalid)
    app.add_exception_handler(HTTPException, refusal.answer_http)
    app.add_middleware(
        Guard,
        sessions=room.sessions,
        names=room.names,
        origins=room.origins,
        pace=room.pace,
    )
    return app


def _makers(room: Room) -> Iterator[tuple[str, Maker]]:
    """Name who makes the routes of each first word, those of the room first."""
    for build, first_words in OWN:
        maker = cache(partial(_own, build, room))
        yield from ((word, maker) for word in first_words)
    for stage in STAGES:
        for each in stage:
            yield word_of(PREFIX.rstrip("/") + each.path), partial(_one, each)


def _own(build: Callable[[Room], APIRouter], room: Room) -> list[APIRoute]:
    return own_routes(build(room))


def _one(each: Endpoint) -> list[APIRoute]:
    return [route_of(each)]


def _version() -> str:
    try:
        return version("counterpoint")
    except PackageNotFoundError:
        return "0"

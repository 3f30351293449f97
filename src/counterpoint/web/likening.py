"""Letting a model read passages, over HTTP: a step at a time, in no transaction."""

from fastapi import APIRouter, Request

from counterpoint.across.similar import verbs
from counterpoint.across.similar.model import Reading
from counterpoint.across.similar.reading import reader_at
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.report.machine.listening import scopes_of
from counterpoint.storage.database import Database
from counterpoint.web.api.similar import LikenessShown
from counterpoint.web.room import Room
from counterpoint.web.shelf import api_router
from counterpoint.working.cluster import Cluster, cluster_within


def likening(room: Room) -> APIRouter:
    """Make the routes of a model that reads."""
    router = api_router()
    of = "/articles/{article_id}/likeness"

    @router.get(of, operation_id="show_likeness")
    def show_likeness(request: Request, article_id: ArticleId) -> LikenessShown:
        """Say how far the model is with the passages, and where it would read."""
        database, member = room.study_of(request)
        with database.read(member) as tx:
            reading = verbs.show_likeness(tx, article_id)
        return _shown(reading, _cluster(database, member))

    @router.post(of, operation_id="read_passages")
    def read_passages(request: Request, article_id: ArticleId) -> LikenessShown:
        """Let the model read some more of the passages."""
        database, member = room.study_of(request)
        # The page's members chose no machines, so the approval alone decides.
        cluster = _cluster(database, member)
        with reader_at(database, member, article_id, cluster) as reader:
            reading = reader.read_some()
        return _shown(reading, cluster)

    return router


def _cluster(database: Database, member: MemberId) -> Cluster | None:
    return cluster_within(scopes_of(database, member))


def _shown(reading: Reading, cluster: Cluster | None) -> LikenessShown:
    return LikenessShown(
        is_installed=reading.is_installed,
        read=reading.read,
        of=reading.of,
        cluster=None if cluster is None else cluster.name,
    )

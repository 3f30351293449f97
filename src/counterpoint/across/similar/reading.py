"""Letting the model read, step by step: here, or at a cluster that may have the words.

This takes the study itself and not a transaction, so that nobody is kept waiting
while a model reads. A step can be the last one: what was read is kept.
"""

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass

from counterpoint.across.similar import verbs
from counterpoint.across.similar.model import AT_CLUSTER, MOST_READ, Made, Reading
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.media.likeness import library
from counterpoint.media.likeness.work import Texts, read_texts
from counterpoint.storage.database import Database
from counterpoint.working.cluster import Cluster
from counterpoint.working.place import done_at, workers


@dataclass(frozen=True, slots=True)
class Reader:
    """Lets the model read some more of an article's passages.

    Attributes:
        executor: Of a cluster; None lets this process read, which has the model loaded.
        cluster: The cluster's name.
    """

    study: Database
    actor: MemberId
    article_id: ArticleId
    executor: Executor | None = None
    cluster: str = ""

    def read_some(self) -> Reading:
        """Read one step; say how far the model is.

        Raises:
            NotFoundError: There is no such article.
            EmbedderMissingError: There is no model on this machine.
            OtherModelError: The cluster has another one.
            SpillingError: The cluster would lay words on its disks.
        """
        most = MOST_READ if self.executor is None else MOST_READ * AT_CLUSTER
        with self.study.read(self.actor) as tx:
            unread = verbs.list_unread(tx, self.article_id, most=most)
        batches = [
            unread[at : at + MOST_READ] for at in range(0, len(unread), MOST_READ)
        ]
        if self.executor is not None and unread:
            with self.study.write(self.actor) as tx:
                # Before the words leave: they have left, too, if nothing comes back.
                verbs.keep_read(
                    tx, article_id=self.article_id, made=(), cluster=self.cluster
                )
        fingerprint = library.fingerprint()
        pieces = [
            Texts(fingerprint, [each.text for each in batch]) for batch in batches
        ]
        if self.executor is None:
            vectors = [read_texts(each) for each in pieces]
        else:
            vectors = done_at(self.executor, read_texts, pieces)
        made = [
            Made(passage.id, passage.text, vector)
            for batch, found in zip(batches, vectors, strict=True)
            for passage, vector in zip(batch, found, strict=True)
        ]
        with self.study.write(self.actor) as tx:
            return verbs.keep_read(
                tx, article_id=self.article_id, made=made, cluster=self.cluster
            )


@contextmanager
def reader_at(
    study: Database, actor: MemberId, article_id: ArticleId, cluster: Cluster | None
) -> Iterator[Reader]:
    """Open the place where the model reads; give what reads an article there.

    Nothing is reached for somebody who may not let it read, nor while all is read.

    Args:
        study: Whose passages are read.
        actor: Who lets the model read.
        article_id: Whose passages they are.
        cluster: None for this process. Whoever gives one has seen that an ethics
            approval names it, since words are sent there.

    Raises:
        NotFoundError: There is no such article.
        ForbiddenError: The member may not let a model read.
        EmbedderMissingError: There is no model on this machine.
        NoClusterError: It cannot be reached.
    """
    with study.read(actor) as tx:
        unread = verbs.list_unread(tx, article_id, most=1)
    if cluster is None or not unread:
        yield Reader(study, actor, article_id)
        return
    with workers(cluster) as executor:
        yield Reader(study, actor, article_id, executor, cluster.name)

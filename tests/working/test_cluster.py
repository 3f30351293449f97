"""A cluster is described in one file, and reached by TLS alone."""

from pathlib import Path

import pytest

from counterpoint.working.cluster import (
    VARIABLE,
    ClusterSettingsError,
    cluster_within,
    given_cluster,
    read_cluster,
)
from counterpoint.working.scope import NotInScopeError, is_named
from tests.working import certificates

ADDRESS = "tls://192.0.2.1:8786"


def test_a_clusters_file_is_found_by_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert given_cluster() is None
    file = certificates.cluster_in(tmp_path, ADDRESS)
    monkeypatch.setenv(VARIABLE, str(file))
    assert given_cluster() == certificates.of(tmp_path, ADDRESS)


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        ("tls://", "tcp://", "TLS alone"),
        ('"Lab cluster"', '" "', "ethics approval names it"),
        ("own.key", "none.key", "private-key"),
        ("ca =", "cam =", "holds just these"),
        ("ca =", "ca ", "cannot be read"),
    ],
)
def test_a_file_that_would_not_do_is_refused(
    tmp_path: Path, was: str, becomes: str, told: str
) -> None:
    file = certificates.cluster_in(tmp_path, ADDRESS)
    file.write_text(file.read_text().replace(was, becomes))
    with pytest.raises(ClusterSettingsError, match=told):
        read_cluster(file)


def test_only_machines_that_an_approval_names_are_given_sound(tmp_path: Path) -> None:
    cluster = read_cluster(certificates.cluster_in(tmp_path, ADDRESS))
    cluster.check_in_scope(["Interviews.", "Transcribed at the LAB CLUSTER, level 3"])
    with pytest.raises(NotInScopeError, match="Lab cluster"):
        cluster.check_in_scope(["Interviews, transcribed on the team's laptops."])


@pytest.mark.parametrize(
    ("scopes", "is_told"),
    [
        (["Transcribed by the Lab\n cluster's machines."], True),
        (["(lab  cluster)"], True),
        (["A collaboration of the slab cluster, and of lab clusters."], False),
        (["At the lab", "cluster sampling of clinics"], False),
        (["At the co-lab cluster, and the co\u2011lab cluster."], False),
        (["Kept at x.lab cluster", "lab cluster.example"], False),
        (["By machine – lab cluster – and by hand", "The lab cluster."], True),
        (["The Lab cluster-machines, level 3"], True),
        ([], False),
    ],
)
def test_a_name_stands_in_an_approval_as_words_of_its_own(
    scopes: list[str], *, is_told: bool
) -> None:
    assert is_named(["Lab cluster"], scopes) is is_told
    assert not is_named(["", " "], scopes)


def test_sound_stays_at_the_server_where_no_approval_names_the_machines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = certificates.cluster_in(tmp_path, ADDRESS)
    monkeypatch.setenv(VARIABLE, str(file))
    assert cluster_within(["Whisper on the team's own server"]) is None
    assert cluster_within(["Whisper at the lab cluster"]) == read_cluster(file)
    monkeypatch.delenv(VARIABLE)
    assert cluster_within(["Whisper at the lab cluster"]) is None

"""No file names the address of a package registry, so that anyone's will do."""

import json
import re
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, kept_files, name

# In pieces, so that this file does not name them either.
REGISTRY_HOSTS = [
    ".".join(pieces)
    for pieces in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("npmmirror", "com"),
        ("yarnpkg", "com"),
        ("jsdelivr", "net"),
        ("unpkg", "com"),
        ("crates", "io"),
        ("deb", "debian", "org"),
    )
]
REGISTRY = re.compile("|".join(map(re.escape, REGISTRY_HOSTS)), re.IGNORECASE)
PACKAGE_LOCK = ROOT / "frontend" / "package-lock.json"


def mentions_a_registry(path: Path) -> bool:
    """Tell whether a text file names a registry's host."""
    try:
        return REGISTRY.search(path.read_text("utf-8")) is not None
    except UnicodeDecodeError:
        return False


def test_no_file_of_the_repository_names_a_registry() -> None:
    assert not [name(path) for path in kept_files() if mentions_a_registry(path)]


@pytest.mark.parametrize("host", REGISTRY_HOSTS)
def test_a_file_that_names_a_registry_is_seen(host: str, tmp_path: Path) -> None:
    lock = tmp_path / "some.lock"
    lock.write_text(f"package @ https://files.{host}/package.whl\n", "utf-8")
    assert mentions_a_registry(lock)


def test_the_lock_of_the_python_packages_holds_names_versions_and_hashes() -> None:
    text = (ROOT / "requirements.lock").read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*-", text.replace("    --hash=sha256:", ""), re.MULTILINE)
    pinned = re.findall(r"^[a-z0-9._-]+(?:\[.*\])?==\S+", text, re.MULTILINE)
    unpinned = re.findall(r"^[a-z](?![^\n]*==)", text, re.MULTILINE)
    assert len(pinned) > 20
    assert not unpinned


def test_the_lock_of_the_page_says_no_place_to_fetch_from() -> None:
    packages = json.loads(PACKAGE_LOCK.read_text("utf-8"))["packages"]
    assert not [
        package
        for package, facts in packages.items()
        if "://" in str(facts.get("resolved", ""))
    ]


def test_npm_is_told_to_keep_addresses_out_of_its_lock() -> None:
    told = (ROOT / "frontend" / ".npmrc").read_text("utf-8").split()
    assert "omit-lockfile-registry-resolved=true" in told


def test_uv_keeps_its_lock_to_itself() -> None:
    assert "uv.lock" in (ROOT / ".gitignore").read_text("utf-8").split()

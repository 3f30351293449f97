"""What is written beside the code agrees with it."""

import re
import subprocess
import sys
import tomllib

from tests.architecture.tree import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
README = (ROOT / "README.md").read_text("utf-8")
GLOSSARY = (ROOT / "GLOSSARY.md").read_text("utf-8")


def test_the_citation_names_the_version_and_the_licence() -> None:
    citation = (ROOT / "CITATION.cff").read_text("utf-8")
    assert f"version: {PROJECT['project']['version']}\n" in citation
    assert f"license: {PROJECT['project']['license']}\n" in citation


def test_ci_calls_the_test_command_of_the_readme() -> None:
    assert "\n./check\n" in README
    steps = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert [step for step in steps if step.strip()][-1] == "./check"


def test_the_readme_names_what_the_install_needs() -> None:
    for command in ("uv run counterpoint demo", ".venv/bin/counterpoint demo"):
        assert command in README
    assert "python3-venv" in README


def test_a_word_of_the_glossary_has_one_sentence_and_one_place() -> None:
    entries = re.findall(r"^\*\*(.+?)\*\*: (.+)$", GLOSSARY, re.MULTILINE)
    words = [word for word, _ in entries]
    assert len(words) > 40
    assert len(set(words)) == len(words)
    unfinished = [
        word
        for word, says in entries
        if not says.endswith(".") or re.search(r"[.!?] [A-Z]", says)
    ]
    assert not unfinished


def test_decisions_are_numbered_one_after_the_other() -> None:
    written = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [path.name[:4] for path in written]
    assert numbers == [f"{number:04}" for number in range(1, len(written) + 1)]
    titles = [path.read_text("utf-8").partition("\n")[0] for path in written]
    assert all(
        title.startswith(f"# {number} ")
        for number, title in zip(numbers, titles, strict=True)
    )


def test_the_changelog_can_be_assembled() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "towncrier", "build", "--draft", "--version", "0"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr


def test_every_fragment_of_the_changelog_is_of_a_known_kind() -> None:
    kinds = {kind["directory"] for kind in PROJECT["tool"]["towncrier"]["type"]}
    names = {path.name for path in (ROOT / "changelog.d").glob("[!.]*")}
    unknown = {name for name in names if name.split(".")[1] not in kinds}
    assert unknown == {"README.md"}

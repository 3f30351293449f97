"""Themes as wholes in the terminal, in a copy of the demo."""

import json
from pathlib import Path

from click.testing import CliRunner

from counterpoint import article, theme
from counterpoint.cli.main import counterpoint
from tests import studies


def begin_topic(demo_file: Path, folder: Path) -> str:
    """Copy the demo, and begin a theme in it that the team has not agreed on."""
    opened = studies.copy_of(demo_file, folder)
    with opened.write(studies.member_of(opened, "ada")) as tx:
        (only,) = article.list_articles(tx)
        theme.add_theme(tx, article_id=only.id, title="Keys on a string")
    (study,) = folder.glob("*.study")
    opened.close()
    return str(study)


def test_themes_are_re_arranged_in_the_terminal(
    demo_file: Path, tmp_path: Path
) -> None:
    env = {"COUNTERPOINT_KEY": studies.PASSPHRASE, "COUNTERPOINT_MEMBER": "ada"}
    study = begin_topic(demo_file, tmp_path)

    def run(*words: str) -> str:
        given = ["theme", words[0], study, *words[1:]]
        ran = CliRunner().invoke(counterpoint, given, env=env)
        assert ran.exit_code == 0, ran.output
        return ran.output

    themes = json.loads(run("list", "--json"))["themes"]
    number = str(len(themes))
    run("search", number, "Read all again.")
    gone = run("retire", number).split()[1]
    assert len(json.loads(run("list", "--json"))["themes"]) == len(themes) - 1
    assert json.loads(run("list", "--on", "2001-01-01", "--json"))["themes"] == []
    assert run("revive", gone).strip() == themes[-1]["title"]
    run("split", number, "--part", "In", "--part", "Out")
    assert "Out (" in run("list")
    run("merge", number, str(len(themes) + 1))
    steps = json.loads(run("lineage", "--json"))["steps"]
    assert [each["operation"] for each in steps[-4:]] == [
        "retire",
        "revive",
        "split",
        "merge",
    ]
    assert "split" in run("lineage")
    given = ["theme", "retire", study, "99"]
    missing = CliRunner().invoke(counterpoint, given, env=env)
    assert missing.exit_code == 3


def test_the_grid_of_the_demo_counts_people_and_printed_quotes(
    demo_file: Path,
) -> None:
    env = {"COUNTERPOINT_KEY": studies.PASSPHRASE, "COUNTERPOINT_MEMBER": "ada"}
    given = ["grid", str(demo_file), "--json"]
    told = CliRunner().invoke(counterpoint, given, env=env)
    cells = json.loads(told.stdout)["cells"]
    assert {each["of"] for each in cells} == {12, 8}
    assert any(each["quotes"] for each in cells)
    in_words = CliRunner().invoke(counterpoint, given[:2], env=env).stdout
    assert "pole A, users: claimed" in in_words

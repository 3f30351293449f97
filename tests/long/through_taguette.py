"""Articles go through Taguette and come back: counts, texts, places and paths agree.

    .venv/bin/python -m tests.long.through_taguette [PROJECTS]

Taguette is installed from PyPI into an environment of its own, as the benchmarks
install it, and takes in what ``interchange.taguette`` writes: the demo's article,
and projects made by chance of whatever a text may hold. What Taguette then exports
is read back. That its own code finds the same words at each place is asked of it.
"""

import argparse
import io
import json
import random
import secrets
import subprocess
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from benchmarks import machine, peer
from benchmarks.line import Line
from benchmarks.peer import Taguette
from counterpoint.across.foreign.leaving import (
    LeavingCode,
    LeavingCoding,
    LeavingProject,
    LeavingText,
)
from counterpoint.across.foreign.verbs import preview_leaving
from counterpoint.article import list_articles
from counterpoint.interchange import taguette
from counterpoint.interchange.project import read_project
from counterpoint.interchange.taguette.page import words_of
from counterpoint.kernel.outcome import Outcome
from counterpoint.storage import database, place
from counterpoint.study.member.store import list_members
from tests import studies

PROJECTS = 50
MOST_TEXTS, MOST_LINES, MOST_WORDS = 4, 30, 12
MOST_CODES, MOST_CODINGS = 25, 120
WORDS = (
    "key", "Ångström", "låset", "a<b", "&amp;", "&", "</p>", "<b>", '"quoted"',
    "🔑", "e\u0301", "👩\u200d👩\u200d👧", "\u2028", "\u00a0", "\u0085", "\x0c", "\x0b",
    "\ufeff", "שלום", "مرحبا", "漢字", "\U0010ffff", "/>", "&nbsp;", "&#65;", "\t",
)  # fmt: skip
NAMES = ("home", "door", "dörr", "a.b", "a/b", "x > y", "<i>", "O'Brien; --", "🔑")
EXTRACT = """
import json, sqlite3, sys
from taguette.extract import extract
kept = sqlite3.connect(sys.argv[1])
rows = kept.execute("SELECT d.contents, h.start_offset, h.end_offset, h.snippet"
    " FROM highlights h JOIN documents d ON d.id = h.document_id").fetchall()
json.dump([(snippet, extract(*at)) for *at, snippet in rows], sys.stdout)
"""


@dataclass
class Tried:
    """What came of it.

    Attributes:
        problems: What did not come back as it went.
    """

    projects: int = 0
    texts: int = 0
    tags: int = 0
    highlights: int = 0
    codings: int = 0
    problems: list[str] = field(default_factory=list)

    def and_(self, other: "Tried", name: str) -> "Tried":
        """Add what came of one more project."""
        return Tried(
            self.projects + other.projects,
            self.texts + other.texts,
            self.tags + other.tags,
            self.highlights + other.highlights,
            self.codings + other.codings,
            [*self.problems, *(f"{name}: {each}" for each in other.problems)],
        )

    def told(self) -> str:
        """Say it in one line."""
        return (
            f"{self.projects} projects, {self.texts} texts, {self.tags} tags,"
            f" {self.codings} codings in {self.highlights} highlights;"
            f" {len(self.problems)} problems"
        )


def of_the_demo(folder: Path) -> LeavingProject:
    """Gather the article of the demo, whose people and words are invented."""
    target = folder / "demo.study"
    studies.build_demo(target)
    study = database.open_(place.parse(target), studies.PASSPHRASE)
    try:
        with study.raw_connection() as connection:
            first = list_members(connection)[0].id
        with study.read(first) as tx:
            (article, *_) = list_articles(tx)
            return preview_leaving(tx, article_id=article.id, ending="sqlite3")
    finally:
        study.close()


def by_chance(chance: random.Random) -> LeavingProject:
    """Make a project of texts, codes and codings that nobody would choose."""
    at = datetime(2024, 5, 1, tzinfo=UTC)
    codes: list[LeavingCode] = []
    for nth in range(chance.randint(1, MOST_CODES)):
        above = chance.choice([None, *codes])
        name = f"{chance.choice(NAMES)}{chance.choice(('', nth))}"
        codes.append(LeavingCode(f"c{nth}", above.id if above else None, name, ""))
    texts = [
        LeavingText(f"r{nth}", f"report {nth}", _text(chance))
        for nth in range(chance.randint(1, MOST_TEXTS))
    ]
    codings = []
    for nth in range(chance.randint(0, MOST_CODINGS)):
        text = chance.choice(texts)
        start = chance.randrange(len(text.text))
        end = min(len(text.text), start + chance.randint(1, 300))
        by = chance.choice((None, "u1", "u2"))
        when = at + timedelta(minutes=nth)
        code = chance.choice(codes).id
        coding = LeavingCoding(f"k{nth}", text.id, code, start, end, by, when)
        codings.append(coding)
    return LeavingProject(
        name="By chance",
        made_at=at,
        users=(("u1", "Åsa Berg"), ("u2", "Bo")),
        codes=tuple(codes),
        texts=tuple(texts),
        codings=tuple(codings),
        people=(),
        themes=(),
        tensions=(),
        outcome=Outcome("sqlite3", {"codings": len(codings)}),
    )


def _text(chance: random.Random) -> str:
    lines = (
        " ".join(chance.choices(WORDS, k=chance.randint(0, MOST_WORDS)))
        for _ in range(chance.randint(1, MOST_LINES))
    )
    return "I say. " + "\n".join(lines)


def take_in(line: Line, data: bytes, **said: int) -> dict[str, object]:
    """Send Taguette a file as its page does, to look into it or to take it in."""
    mark = secrets.token_hex(16)
    parts = [
        f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in said.items()
    ]
    file = (
        f'--{mark}\r\nContent-Disposition: form-data; name="file";'
        ' filename="article.sqlite3"\r\n\r\n'
    )
    body = "".join((*parts, file)).encode() + data + f"\r\n--{mark}--\r\n".encode()
    kind = {"Content-Type": f"multipart/form-data; boundary={mark}"}
    told: dict[str, object] = json.loads(line.ask("POST", "/api/import", body, kind))
    return told


def through(line: Line, data: bytes) -> bytes:
    """Let Taguette look into a file and take it in; give what it exports of it."""
    (found,) = take_in(line, data)["projects"]  # type: ignore[misc]
    number = take_in(line, data, project_id=found["id"])["project_id"]  # type: ignore[has-type]
    line.ask("GET", f"/project/{number}")
    return line.ask("GET", f"/project/{number}/export/project.sqlite3")


@dataclass(frozen=True, slots=True)
class Held:
    """What a file holds, told so that it can be compared.

    Attributes:
        codings: The text, the path, the place and the words of each.
    """

    codes: Counter[tuple[str, str]]
    texts: Counter[tuple[str, str]]
    codings: Counter[tuple[str, str, int, int, str]]

    @classmethod
    def by_file(cls, data: bytes) -> Self:
        """Read a file with this workspace's own reader."""
        project = read_project(io.BytesIO(data))
        codes = {each.id: each.name for each in project.codes}
        texts = {each.id: each for each in project.texts}
        coded = Counter(
            (
                texts[each.text_id].name,
                codes[each.code_id],
                each.start,
                each.end,
                texts[each.text_id].text[each.start : each.end],
            )
            for each in project.codings
        )
        return cls(
            Counter((each.name, each.definition) for each in project.codes),
            Counter((each.name, each.text) for each in project.texts),
            coded,
        )

    def words(self) -> Counter[tuple[str, str, str]]:
        """Say which words of which text bear which code."""
        told = Counter[tuple[str, str, str]]()
        for (text, path, _, _, words), number in self.codings.items():
            told[text, path, words.replace("\n", "")] += number
        return told


def words_sent(project: LeavingProject) -> Counter[tuple[str, str, str]]:
    """Say the same of an article, before anything of it was written."""
    codes = {each.id: each.name for each in project.codes}
    texts = {each.id: each for each in project.texts}
    return Counter(
        (
            texts[each.text_id].name,
            codes[each.code_id],
            texts[each.text_id].text[each.start : each.end].replace("\n", ""),
        )
        for each in project.codings
    )


def words_extracted(python: Path, data: bytes) -> list[tuple[str, str]]:
    """Let Taguette's own code find each highlight's words, beside those it keeps."""
    with tempfile.NamedTemporaryFile(suffix=".sqlite3") as kept:
        kept.write(data)
        kept.flush()
        told = subprocess.run(  # noqa: S603 - our own words
            [python, "-c", EXTRACT, kept.name], check=True, capture_output=True
        )
    return [(words_of(one), words_of(other)) for one, other in json.loads(told.stdout)]


def try_project(line: Line, python: Path, project: LeavingProject) -> Tried:
    """Let one project go and come back."""
    fitted = taguette.fitted(project)
    sent = taguette.write_taguette(fitted)
    came = through(line, sent)
    before, after = Held.by_file(sent), Held.by_file(came)
    extracted = words_extracted(python, came)
    tried = Tried(
        projects=1,
        texts=len(fitted.texts),
        tags=len(fitted.codes),
        codings=len(fitted.codings),
        highlights=len(extracted),
    )
    left = fitted.outcome.left[len(project.outcome.left) :]
    untold = len(project.codings) - len(fitted.codings) - len(left)
    checks = {
        "tags came back otherwise": before.codes == after.codes,
        "texts came back otherwise": before.texts == after.texts,
        "places came back otherwise": before.codings == after.codings,
        "a tag lies on other words": words_sent(fitted) == after.words(),
        "a coding is neither there nor told": untold == 0,
        "Taguette finds other words": all(one == other for one, other in extracted),
    }
    tried.problems += [told for told, holds in checks.items() if not holds]
    return tried


def main(given: list[str] | None = None) -> Tried:
    """Let the demo's article and as many projects as asked for go and come back."""
    parser = argparse.ArgumentParser(prog="tests.long.through_taguette")
    parser.add_argument("projects", nargs="?", type=int, default=PROJECTS)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(given)
    program = peer.install(peer.environment_folder())
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        projects = {"demo": of_the_demo(folder)}
        for nth in range(asked.projects):
            chance = random.Random(f"{asked.seed} {nth}")  # noqa: S311
            projects[f"chance {nth}"] = by_chance(chance)
        machine.leave_the_network()
        tried = Tried()
        with Taguette(program, folder, folder / "taguette.sqlite3") as server:
            server.sign_in()
            for name, project in projects.items():
                one = try_project(server.line, program.with_name("python"), project)
                tried = tried.and_(one, name)
    print(f"{tried.told()}; Taguette {peer.VERSION}")  # noqa: T201
    for each in tried.problems:
        print(each)  # noqa: T201
    return tried


if __name__ == "__main__":
    raise SystemExit(1 if main().problems else 0)

"""Every verb as every member: who is let in, and whether the table says so.

The verbs are found in the code, so that a new one is walked as soon as it is
written. Each is called in the demo study, as members of each role who are nothing
to the objects in hand, as a stranger, as one who left, and as those who are the
object's interviewer, writer, lead or author; nothing of it is kept.
"""

import ast
import importlib
import inspect
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from counterpoint.kernel.ids import MemberId
from counterpoint.storage import database as databases
from counterpoint.storage import place
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Role
from counterpoint.study.permission import (
    TABLE,
    Deed,
    Relation,
)
from tests import studies
from tests.architecture.test_verbs import VERB_FILES, of_file
from tests.architecture.tree import PACKAGE, SOURCES
from tests.study.walking import STRANGER, World, called, laid_out, listen

OWN = (PACKAGE / "study" / "permission.py",)

# What an ask that works its deed out may ask for.
COMPUTED = {
    "*ask_to_write(tx, report_id)": {Deed.WRITE_REPORT, Deed.BRING_IN_REPORT},
    "*ask_to_revise(tx, report_id)": {Deed.REVISE_REPORT, Deed.BRING_IN_REPORT},
}

# Who interviewed is known after `participant`: there the deed is a role's alone, and
# a later verb asks for it with the relation.
ELSEWHERE = {
    "participant.consent.list_consents": "across.recruitment.show_record",
    "participant.information.list_information": "across.recruitment.show_record",
}

# Parameters that name an object to which somebody has the relation.
OBJECTS: Mapping[Relation, frozenset[str]] = {
    Relation.THEMSELVES: frozenset({"member_id"}),
    Relation.INTERVIEWER: frozenset(
        {"interview_id", "report_id", "participant_id", "about_id", "exclusion_id"}
    ),
    Relation.WRITER: frozenset(
        {"report_id", "interview_id", "exclusion_id", "discrepancy_id"}
    ),
    Relation.REVIEWER: frozenset({"report_id", "exclusion_id", "discrepancy_id"}),
    Relation.LISTENER: frozenset({"interview_id"}),
    Relation.LEAD: frozenset(
        {"article_id", "code_id", "theme_id", "pole_id", "way_id", "decision_id"}
        | {"facet_id", "facet_value_id", "concept_id"}
    ),
    Relation.AUTHOR: frozenset({"coding_id", "coding_ids"}),
}

# Method, section 3.6, transcribed without a look at the code. Columns: coordinator,
# interviewer of it, writer of it, other member, lead, auditor; author where a row
# distinguishes one's own from others'.
MATRIX = """
vault identity, read               READ_IDENTITY        C I - - - - -
vault keys, replacement originals  KEEP_VAULT           C - - - - - -
referral, confirmer: who, read     READ_RECRUITER       C - - - - - -
referral, confirmer: who, write    RECRUIT              C - - - - - -
referral, confirmation: met        READ_PEOPLE          C I W O L A -
consent, information: write        INFORM               C - - - - - -
consent, information: write anew   INFORM_ANEW          C I - - - - -
consent, information: read         READ_CONSENT         C I - - - A -
recording: attach                  ATTACH_RECORDING     C I - - - - -
recording: listen                  LISTEN               - I W - - - -
recording: grant                   GRANT_LISTENING      C - - - - - -
recording: destroy                 DESTROY_RECORDING    C - - - - - -
report draft, write                WRITE_REPORT         - - W - - - -
report draft, read and write       WRITE_DRAFT          - - W - - - -
review, judge                      REVIEW_REPORT        - I - - - - -
review, answer                     ANSWER_REVIEW        - - W - - - -
review, approve                    APPROVE_REPORT       - I - - - - -
report approved, read              READ_REPORTS         C I W O L A -
own codings                        CODE                 C I W O L - -
own memos                          WRITE_MEMO           C I W O L - -
another's coding                   CHANGE_OWN_CODING    - - - - - - Y
decision: position                 TAKE_POSITION        C I W O L - -
decision: record the outcome       SETTLE_DECISION      - - - - L - -
codebook: move, retire             ARRANGE_CODES        - - - - L - -
themes: re-word, retire            ARRANGE_THEMES       - - - - L - -
quotes: pool                       CHANGE_QUOTES        C I W O L - -
manuscript                         WRITE_MANUSCRIPT     C I W O L - -
manuscript: freeze                 FREEZE_MANUSCRIPT    - - - - L - -
other exports                      EXPORT               C I W O L - -
archive edition: second member     ASK_FOR_ARCHIVE      C - - - L - -
archive edition: write             EXPORT_ARCHIVE       C - - - - - -
withdrawal, destruction            WITHDRAW             C - - - - - -
withdrawal: request                REQUEST_WITHDRAWAL   C I - - - - -
withdrawal: read                   READ_WITHDRAWAL      C - - - - A -
"""
COLUMNS: Mapping[str, str] = {
    "coordinator": "C",
    "researcher": "O",
    "auditor": "A",
    Relation.INTERVIEWER: "I",
    Relation.WRITER: "W",
    Relation.REVIEWER: "I",
    Relation.LEAD: "L",
    Relation.AUTHOR: "Y",
}


@dataclass(frozen=True)
class Verb:
    """A verb, and what its own code says that it asks."""

    name: str
    call: Callable[..., Any]
    ask: ast.Call

    @property
    def deeds(self) -> frozenset[Deed]:
        """The deeds it may ask for; none if the code cannot be read."""
        first = ast.unparse(self.ask.args[1])
        if first.startswith("Deed."):
            return frozenset({Deed[first.removeprefix("Deed.")]})
        return frozenset(COMPUTED.get(first, ()))

    @property
    def relations(self) -> str:
        """What it says of the actor's relation, as written."""
        return ", ".join(ast.unparse(given) for given in self.ask.args[1:])


def verbs_of(path: Path) -> Iterator[Verb]:
    """List the verbs of a file, as they can be called."""
    dotted = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
    module = importlib.import_module(f"counterpoint.{dotted}")
    for found in of_file(path):
        statements = found.body[1 if ast.get_docstring(found) is not None else 0 :]
        asking = [n for n in ast.walk(statements[0]) if isinstance(n, ast.Call)]
        where = dotted.removesuffix(".verbs")
        yield Verb(f"{where}.{found.name}", getattr(module, found.name), asking[0])


VERBS = [verb for path in VERB_FILES for verb in verbs_of(path)]


@pytest.fixture(scope="module")
def world(demo_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """The demo study as a place to walk in."""
    path = tmp_path_factory.mktemp("walk") / "walk.study"
    shutil.copyfile(demo_file, path)
    opened = databases.open_(place.parse(path), studies.PASSPHRASE)
    yield laid_out(opened)
    opened.close()


def expected(deed: Deed, who: str) -> bool:
    """Tell by the table whether somebody is let in."""
    allowed = TABLE[deed]
    roles = {role.value for role in allowed if isinstance(role, Role)}
    return (
        who in roles
        or (isinstance(who, Relation) and who in allowed)
        or (isinstance(who, Relation) and Role.RESEARCHER in allowed)
    )


def by_matrix(deed: Deed, who: str) -> bool | None:
    """Tell by the method's matrix whether somebody is let in; None if it is silent."""
    for line in MATRIX.strip().splitlines():
        *_, named, c, i, w, o, lead, a, y = line.split()
        if named == deed.name and who in COLUMNS:
            return COLUMNS[who] in (c, i, w, o, lead, a, y) or (
                isinstance(who, Relation) and o == "O"
            )
    return None


# ── the walk ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_each_verb_lets_in_whom_the_table_names_and_nobody_else(
    verb: Verb, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert verb.deeds, f"{verb.name}: the deed is worked out; name it in COMPUTED"
    asked = listen(monkeypatch)
    is_always_own = "Relation.THEMSELVES" in verb.relations
    wrong = []

    def walk(
        who: str, actor: MemberId, role: Role | None, *, is_in: bool | None
    ) -> None:
        deed, got_in = called(world, verb.call, actor, role, asked)
        assert deed in verb.deeds, f"{verb.name} asks {deed}, its code says otherwise"
        should = expected(deed, who) if is_in is None else is_in
        if got_in != should:
            wrong.append(f"{who}: {got_in}, the table says {should}")
        said = by_matrix(deed, who)
        if said is not None and is_in is None and got_in != said:
            wrong.append(f"{who}: {got_in}, the method says {said}")

    for who, actor in world.actors.items():
        is_there = who in set(Role)
        walk(who, actor, None, is_in=is_there if is_always_own else None)
    for relation in related_to(verb):
        owner = world.owners[relation]
        walk(relation, owner, Role.RESEARCHER, is_in=None)
        as_auditor = relation is Relation.THEMSELVES or all(
            Role.AUDITOR in TABLE[deed] for deed in verb.deeds
        )
        walk(f"{relation} who audits", owner, Role.AUDITOR, is_in=as_auditor)
    assert not wrong, f"{verb.name}: {'; '.join(wrong)}"


def related_to(verb: Verb) -> list[Relation]:
    """List the relations that count for a verb's deeds and its objects.

    Raises:
        AssertionError: It has an object to which somebody has a relation that
            counts, and forgets to say so.
    """
    named = {each for deed in verb.deeds for each in TABLE[deed]}
    counting = [relation for relation in Relation if relation in named]
    given = set(inspect.signature(verb.call).parameters)
    says = len(verb.ask.args) > 2 or isinstance(verb.ask.args[1], ast.Starred)
    if says:
        return counting
    if verb.name in ELSEWHERE:
        return []
    forgotten = [relation for relation in counting if OBJECTS[relation] & given]
    assert not forgotten, f"{verb.name} does not say whether one is {forgotten}"
    return []


def test_every_relation_of_the_table_can_be_walked() -> None:
    named = {each for allowed in TABLE.values() for each in allowed}
    assert {relation for relation in Relation if relation in named} <= set(OBJECTS)


def test_every_row_of_the_matrix_is_a_deed_of_the_table() -> None:
    rows = [line.split()[-8] for line in MATRIX.strip().splitlines()]
    assert {Deed[row] for row in rows} <= set(TABLE)
    assert len(rows) == len(set(rows))


def test_every_deed_of_the_table_is_asked_somewhere() -> None:
    code = "".join(path.read_text("utf-8") for path in SOURCES if path not in OWN)
    assert not [deed for deed in TABLE if f"Deed.{deed.name}" not in code]


@pytest.mark.parametrize(("verb", "whole"), ELSEWHERE.items())
def test_what_a_verb_cannot_know_of_relations_is_asked_by_a_later_stage(
    verb: str, whole: str
) -> None:
    """See that the later verb asks for the same deed, with relations."""
    (deed,) = next(each.deeds for each in VERBS if each.name == verb)
    later = next(each.call for each in VERBS if each.name == whole)
    assert f"Deed.{deed.name}, *relations" in inspect.getsource(later)


# ── the walk is not blind ────────────────────────────────────────────────────


def test_a_verb_that_asks_nothing_is_caught(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def show_everything(tx: Transaction, *, report_id: str) -> list[str]:
        return [tx.actor, report_id]

    asked = listen(monkeypatch)
    with pytest.raises(AssertionError, match="asked nothing"):
        called(world, show_everything, STRANGER, None, asked)


def test_a_verb_that_refuses_within_whom_it_let_in_is_caught(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def change_by_the_way(tx: Transaction) -> None:
        permission.ask(tx, Deed.READ_STUDY)
        permission.ask(tx, Deed.CHANGE_STUDY)

    asked = listen(monkeypatch)
    with pytest.raises(AssertionError, match="refuses"):
        called(world, change_by_the_way, world.actors["auditor"], None, asked)


def test_a_verb_that_asks_for_another_deed_is_caught(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def retire_all(tx: Transaction, *, theme_id: str) -> str:
        permission.ask(tx, Deed.READ_ANALYSIS)
        return theme_id

    code = ast.parse("permission.ask(tx, Deed.ARRANGE_THEMES)").body[0]
    assert isinstance(code, ast.Expr)
    assert isinstance(code.value, ast.Call)
    verb = Verb("planted.retire_all", retire_all, code.value)
    with pytest.raises(AssertionError, match="its code says otherwise"):
        test_each_verb_lets_in_whom_the_table_names_and_nobody_else(
            verb, world, monkeypatch
        )
    with pytest.raises(AssertionError, match="does not say whether"):
        related_to(verb)


def test_nothing_of_the_walk_is_kept(world: World) -> None:
    with world.database.read(world.actors["coordinator"]) as tx:
        keys = [member.key for member in members.list_members(tx)]
    assert "walk" not in keys
    assert keys[-1] == "left"

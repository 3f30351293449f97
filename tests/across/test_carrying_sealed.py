"""What a merge does with identities, files, members and seals; and what it refuses."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from counterpoint import theme
from counterpoint.across.identity import verbs as identity
from counterpoint.across.merging.carrying import merge, preview
from counterpoint.across.merging.joining import (
    BothWroteError,
    DoesNotFitError,
    Ground,
    Side,
    WordsReplacedError,
)
from counterpoint.across.replacement import verbs as replacing
from counterpoint.across.replacement.model import Kind
from counterpoint.across.words.saving.model import TermSet
from counterpoint.across.words.saving.verbs import (
    change_term_set,
    list_term_sets,
    save_term_set,
)
from counterpoint.article.author.model import Author, Contribution
from counterpoint.article.author.verbs import list_authors, name_authors
from counterpoint.kernel.ids import MemberId
from counterpoint.participant import AboutKind, list_participants, open_vault
from counterpoint.reading.seal import store as seals
from counterpoint.report.model import PassageGiven
from counterpoint.report.original.model import OriginalGiven
from counterpoint.report.original.store import list_originals
from counterpoint.report.verbs import bring_in_report, list_reports
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import (
    change_member,
    change_roles,
    list_members,
)
from tests import studies, vaults
from tests.across.apart import begin, copied, do, holds, join, look
from tests.coding.material import correct
from tests.reading.material import finish, gather
from tests.theme.material import DOOR, KNOCK, decided, lay, pole, tell, topic


@pytest.fixture
def study(file_template: tuple[Path, MemberId], tmp_path: Path) -> Iterator[Database]:
    """A begun study in a file."""
    vaults.make_secrets_cheap()
    opened = studies.copy_of(file_template[0], tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def ada(file_template: tuple[Path, MemberId]) -> MemberId:
    """Its coordinator; another fixture of that name asks for both databases."""
    return file_template[1]


def test_identities_and_files_come_over_encrypted_as_they_are_and_open_here(
    study: Database, ada: MemberId, tmp_path: Path
) -> None:
    begin(study, ada)
    do(study, ada, vaults.standing)
    who = look(study, ada, list_participants)[0].id
    with copied(study, ada, tmp_path) as copy:

        def there(tx: Transaction) -> None:
            identity.put_identity(
                tx,
                about_kind=AboutKind.PARTICIPANT,
                about_id=who,
                fields={"name": "Mira Invented"},
            )
            given = OriginalGiven("told.txt", "text/plain", b"as it was told" * 9)
            bring_in_report(
                tx, key="told", passages=[PassageGiven("As told.")], original=given
            )

        do(copy, ada, there)
        merge(study, copy, ada)

    def read(tx: Transaction) -> None:
        opened = open_vault(tx, secret=vaults.SECRET)
        found = identity.read_identity(
            tx, opened=opened, about_kind=AboutKind.PARTICIPANT, about_id=who
        )
        assert "Mira Invented" in found.fields.values()
        (told,) = [each for each in list_reports(tx) if each.key == "told"]
        (kept,) = list_originals(tx, told.id)
        assert b"".join(tx.originals.read(kept.id)) == b"as it was told" * 9

    do(study, ada, read)
    assert holds(study, ada)


def test_members_come_over_and_what_there_is_once_only_is_asked_about(
    study: Database, ada: MemberId, tmp_path: Path
) -> None:
    article_id, _ = begin(study, ada)
    bo = join(study, ada)
    both = {Role.COORDINATOR, Role.RESEARCHER}
    do(study, ada, lambda tx: change_roles(tx, member_id=bo, roles=both))
    with copied(study, ada, tmp_path) as copy:
        join(study, ada, "cleo")
        join(copy, ada, "cleo")
        for opened, who, name, did in (
            (study, ada, "Bo Ek", Contribution.DRAFT),
            (copy, bo, "Bo Alm", Contribution.SOFTWARE),
        ):

            def change(
                tx: Transaction, name: str = name, did: Contribution = did
            ) -> None:
                change_member(tx, member_id=bo, name=name)
                authors = [Author(ada), Author(bo, (did,))]
                name_authors(tx, article_id=article_id, authors=authors)

            do(opened, who, change)
        looked = preview(study, copy, ada)
        asked = {each.kind: each for each in looked.open}
        assert asked["member"].ground is Ground.CHANGED
        assert asked["author"].ground is Ground.TWICE
        for each in asked.values():
            assert (each.mine_by, each.theirs_by) == (("ada",), ("bo",))
        choices = {each.id: Side.THEIRS for each in asked.values()}
        found = merge(study, copy, ada, choices)
    assert [(each.before, each.after) for each in found.renamed] == [("cleo", "cleo-2")]
    with study.read(ada) as tx:
        names = {each.key: each.name for each in list_members(tx)}
        assert names.keys() == {"ada", "bo", "cleo", "cleo-2"}
        assert names["bo"] == "Bo Alm"
        first, second = list_authors(tx, article_id)
    assert (first.member_id, second.member_id) == (ada, bo)
    assert list(second.contributions) == [Contribution.SOFTWARE]


def test_a_team_that_would_have_no_coordinator_is_refused(
    study: Database, ada: MemberId, tmp_path: Path
) -> None:
    bo = join(study, ada)
    both = {Role.COORDINATOR, Role.RESEARCHER}
    do(study, ada, lambda tx: change_roles(tx, member_id=bo, roles=both))
    with copied(study, ada, tmp_path) as copy:
        for opened, who in ((study, bo), (copy, ada)):

            def demote(tx: Transaction, who: MemberId = who) -> None:
                change_roles(tx, member_id=who, roles={Role.RESEARCHER})

            do(opened, ada, demote)
        with pytest.raises(DoesNotFitError):
            merge(study, copy, ada)
    with study.read(ada) as tx:
        roles = {each.key: each.roles for each in list_members(tx)}
    assert Role.COORDINATOR in roles["ada"]


def test_nothing_that_hangs_on_what_both_made_alike_is_lost_unasked(
    study: Database, ada: MemberId, tmp_path: Path
) -> None:
    article_id, _ = begin(study, ada)
    begun = do(study, ada, lambda tx: topic(tx, article_id))
    decision = do(study, ada, lambda tx: decided(tx, begun))

    def turn(tx: Transaction) -> None:
        theme.turn_into_paradox(
            tx,
            theme_id=begun.id,
            joint="and",
            form=theme.Form.TWO_STATEMENTS,
            pole_a=DOOR,
            pole_b=KNOCK,
            tension="Behind the door some nearly went under.",
            decision_id=decision,
        )

    with copied(study, ada, tmp_path) as copy:
        do(study, ada, turn)
        do(copy, ada, turn)

        def lay_there(tx: Transaction) -> None:
            (report_id, *_) = [each.id for each in list_reports(tx)]
            lay(tx, pole(tx, begun, theme.Letter.A), report_id, "I shut the door.")

        do(copy, ada, lay_there)
        asked = [each for each in preview(study, copy, ada).open if each.kind == "pole"]
        assert [(each.ground, each.used) for each in asked] == [(Ground.TWICE, 1)]
        chosen = {each.id: Side.THEIRS for each in preview(study, copy, ada).open}
        merge(study, copy, ada, chosen)

    def laid(tx: Transaction) -> int:
        return len(theme.list_evidence(tx, [pole(tx, begun, theme.Letter.A)]))

    assert look(study, ada, laid) == 1


@pytest.mark.parametrize("shared", [True, False])
def test_what_is_shared_is_asked_about_and_what_is_ones_own_stands_twice(
    study: Database, ada: MemberId, tmp_path: Path, *, shared: bool
) -> None:
    article_id, _ = begin(study, ada)

    def save(tx: Transaction) -> TermSet:
        return save_term_set(
            tx, article_id=article_id, name="doors", terms=["door"], is_shared=shared
        )

    kept = do(study, ada, save)
    with copied(study, ada, tmp_path) as copy:
        for opened, terms in ((study, ["door", "key"]), (copy, ["door", "mat"])):

            def change(tx: Transaction, terms: list[str] = terms) -> None:
                change_term_set(tx, term_set_id=kept.id, terms=terms)

            do(opened, ada, change)
        looked = preview(study, copy, ada)
        merge(study, copy, ada, {each.id: Side.THEIRS for each in looked.open})
    found = look(study, ada, lambda tx: list_term_sets(tx, article_id))
    told = {each.name: each.terms for each in found}
    assert looked.renamed == ()
    if shared:
        assert [each.id for each in looked.open] == [kept.id]
        assert told == {"doors": ("door", "mat")}
    else:
        assert looked.open == ()
        assert told == {"doors": ("door", "key"), "doors 2": ("door", "mat")}


def test_a_seal_opened_in_the_copy_stays_closed_here(
    study: Database, ada: MemberId, tmp_path: Path
) -> None:
    team = gather(study, ada)
    with copied(study, ada, tmp_path) as copy:
        there = type(team)(copy, ada, team.bo, team.cleo, team.article_id, team.reports)
        assert finish(there, *team.all).opened_seq is not None
        found = merge(study, copy, ada)
    assert len(found.notes) == 1
    with study.read(ada) as tx:
        assert seals.is_closed(tx.connection, team.article_id)


def test_what_moves_places_in_texts_is_refused(
    study: Database, ada: MemberId, tmp_path: Path
) -> None:
    begin(study, ada)
    do(study, ada, vaults.standing)
    report_id = look(study, ada, list_reports)[0].id
    with copied(study, ada, tmp_path) as copy:
        for opened, words in ((study, "Mine."), (copy, "Theirs.")):

            def corrected(tx: Transaction, words: str = words) -> None:
                correct(tx, report_id, 0, words)

            do(opened, ada, corrected)
        with pytest.raises(BothWroteError):
            merge(study, copy, ada)
    with copied(study, ada, tmp_path) as copy:
        do(copy, ada, lambda tx: tell(tx, "user-09"))

        def replaced(tx: Transaction) -> None:
            token = replacing.add_token(tx, kind=Kind.DATE, wording="a day")
            replacing.replace_words(tx, originals=["Friday"], token_id=token.id)

        do(study, ada, replaced)
        with pytest.raises(WordsReplacedError):
            merge(study, copy, ada)

"""Words are found wherever the team may read them, and coded only where ticked."""

import pytest

from counterpoint import article, coding, participant, report
from counterpoint.across.history.verbs import undo
from counterpoint.across.memo.model import About
from counterpoint.across.memo.verbs import write_memo
from counterpoint.across.search.asking import Asked
from counterpoint.across.search.model import (
    Elsewhere,
    Found,
    Kind,
    NothingTickedError,
    Ticked,
)
from counterpoint.across.search.verbs import code_ticked, search_study
from counterpoint.coding import add_concept
from counterpoint.coding.coding.model import OtherVersionError
from counterpoint.coding.story.model import Telling
from counterpoint.coding.story.verbs import add_story
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.kernel.spans import Span
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.model import PassageGiven, Speaker
from counterpoint.report.search.manner import Manner, places_of
from counterpoint.report.search.model import Language, sentence_around
from counterpoint.storage.database import Database
from counterpoint.storage.fulltext import phrases
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from tests.reading.material import finish, gather, note
from tests.theme.material import start, tell

TOLD = (
    PassageGiven(
        "I walked home. The door was mine! 🔑 Then I slept.", Speaker.INTERVIEWEE
    ),
    PassageGiven("Did you walk far?", Speaker.INTERVIEWER),
    PassageGiven("Walking, always. Pärlor and parlour.", Speaker.INTERVIEWEE),
)


def bring(tx: Transaction, key: str = "a") -> None:
    """Bring in what a new user told."""
    whose = participant.add_participant(tx, group="users").id
    report.bring_in_report(tx, key=key, passages=TOLD, participant_id=whose)


def texts(found: Found) -> list[str]:
    """Give the words of the hits as they stand there."""
    return [hit.text for hit in found.hits]


@pytest.mark.parametrize(
    ("text", "words", "stems", "folds", "places"),
    [
        ("walks, walked, walker", "walking", Language.ENGLISH, False, 2),
        ("possible or a possibility", "possibly", Language.ENGLISH, False, 2),
        ("They cry; she cried.", "crying", Language.ENGLISH, False, 2),
        ("He is dying, they die.", "die", Language.ENGLISH, False, 2),
        ("Nycklarna, nyckel, nycklar", "nycklarna", Language.SWEDISH, False, 2),
        ("få fa fà", "fa", None, False, 1),
        ("få fa fà", "fa", None, True, 3),
        ("få fa fà", "få", None, True, 3),
        ("få fa fà", "få", None, False, 1),
        ("Pärlorna lyser", "parlor", Language.SWEDISH, True, 1),
        ("ett öppet fönster", '"oppna fonster"', Language.SWEDISH, True, 0),
        ("smørrebrød", "smorre*", None, True, 1),
    ],
)
def test_words_are_alike_in_the_manner_asked_for_and_no_hint_misses_one(
    text: str,
    words: str,
    stems: Language | None,
    folds: bool,  # noqa: FBT001 - a case's
    places: int,
) -> None:
    manner, asked = Manner(stems=stems, folds=folds), phrases(words)
    found = places_of(asked, text, manner)
    assert len(found) == places
    if found:
        plain = manner.plain(text)
        assert all(hint.search(plain) for hint in manner.hint(asked))


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("walked", "I walked home."),
        ("door", "“The door was mine!”"),
        ("slept", "🔑 Then I slept"),
    ],
)
def test_a_sentence_ends_with_its_sign_and_what_closes_it(
    word: str, sentence: str
) -> None:
    text = "I walked home. “The door was mine!” 🔑 Then I slept"
    at = text.index(word)
    assert sentence_around(Span(at, at + len(word)), text).of(text) == sentence


def test_filters_and_people_are_those_of_the_hits(tx: Transaction) -> None:
    bring(tx)
    bring(tx, "b")
    whole = search_study(tx, Asked("walk", stems=Language.ENGLISH))
    assert texts(whole) == ["walked", "walk", "Walking"] * 2
    own = Asked("walk", Language.ENGLISH, speakers=frozenset({Speaker.INTERVIEWEE}))
    found = search_study(tx, own)
    assert texts(found) == ["walked", "Walking"] * 2
    assert len(found.people) == 2
    assert [(each.people, each.of) for each in found.counts] == [(2, 2)]
    assert texts(search_study(tx, Asked("walk"))) == ["walk"] * 2
    assert texts(search_study(tx, Asked("walk", group="users"))) == ["walk"] * 2
    assert texts(search_study(tx, Asked("parlor", folds=True))) == ["Pärlor"] * 2


def test_more_hits_than_are_given_are_told_of(tx: Transaction) -> None:
    bring(tx)
    first = search_study(tx, Asked("i"), limit=1)
    assert len(first.hits) == 1
    assert not first.is_whole
    assert search_study(tx, Asked("i"), limit=2).is_whole


def test_of_notes_only_ones_own_until_the_seal_opens(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)
    with database.write(team.bo) as tx:
        note(tx, team, "a quokka, and a quokka")

    def seen(by: MemberId) -> list[Elsewhere]:
        with database.read(by) as tx:
            return list(search_study(tx, Asked("quokka"), team.article_id).elsewhere)

    (found,) = seen(team.bo)
    assert (found.kind, found.places) == (Kind.NOTE, 2)
    assert seen(ada) == []
    finish(team, *team.all)
    assert [each.kind for each in seen(ada)] == [Kind.NOTE]


def test_memos_are_found_by_who_may_read_them_and_concepts_by_all(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)

    def write(
        tx: Transaction, about: About, object_id: str = "", *, is_shared: bool = False
    ) -> None:
        write_memo(
            tx,
            about=about,
            object_id=object_id,
            text="A quokka",
            kind="x",
            is_shared=is_shared,
        )

    with database.write(team.bo) as tx:
        write(tx, About.ARTICLE, team.article_id, is_shared=True)
        write(tx, About.ARTICLE, team.article_id)
        write(tx, About.STUDY)
        write(tx, About.ARTICLE, article.start_article(tx, title="Doors").id)
        add_concept(tx, article_id=team.article_id, name="Quokkas (1999)")

    def seen(by: MemberId) -> list[Kind]:
        with database.read(by) as tx:
            found = search_study(tx, Asked("quokka*"), team.article_id).elsewhere
            return [each.kind for each in found]

    assert seen(team.bo) == [Kind.CONCEPT, Kind.MEMO, Kind.MEMO, Kind.MEMO]
    assert seen(ada) == [Kind.CONCEPT]
    finish(team, *team.all)
    assert seen(ada) == [Kind.CONCEPT, Kind.MEMO]


def test_an_auditor_finds_no_sensitive_words(database: Database, ada: MemberId) -> None:
    with database.write(ada) as tx:
        bring(tx)
        eve = add_member(tx, key="eve", name="Eve", roles=[Role.AUDITOR]).id
        (hit,) = search_study(tx, Asked("door")).hits
        report.mark_passage(
            tx,
            report_id=hit.report_id,
            passage_id=hit.passage_id,
            marks=frozenset({PassageMark.SENSITIVE}),
        )
    for asked in (
        Asked("door"),
        Asked("doors", Language.ENGLISH),
        Asked("dóor", folds=True),
    ):
        with database.read(eve) as tx:
            assert texts(search_study(tx, asked)) == []
        with database.read(ada) as tx:
            assert texts(search_study(tx, asked)) == ["door"]


def ticked(found: Found) -> list[Ticked]:
    """Tick the sentence of every hit."""
    return [Ticked(hit.report_id, hit.version, hit.sentence) for hit in found.hits]


def codings(tx: Transaction, article_id: ArticleId) -> list[str]:
    """Give the words of all codings."""
    (first,) = report.list_reports(tx)
    found = coding.list_codings(tx, first.id, article_id).codings
    return [each.exact for each in found]


def test_what_was_ticked_is_coded_once_and_taken_back_in_one_step(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        bring(tx)
        article_id = start(tx)
        code = coding.add_code(tx, article_id=article_id, name="way").id
    with database.write(ada) as tx:
        places = ticked(search_study(tx, Asked("i walk* home")))
        assert len(places) == 4
        code_ticked(tx, article_id=article_id, code_id=code, places=places)
        assert codings(tx, article_id) == [
            "I walked home.",
            "🔑 Then I slept.",
        ]
    with database.write(ada) as tx:
        undo(tx)
        assert codings(tx, article_id) == []


def test_nothing_is_coded_blindly_or_in_another_version(tx: Transaction) -> None:
    bring(tx)
    article_id = start(tx)
    code = coding.add_code(tx, article_id=article_id, name="way").id
    with pytest.raises(NothingTickedError):
        code_ticked(tx, article_id=article_id, code_id=code, places=[])
    places = ticked(search_study(tx, Asked("door")))
    first = places[0].report_id
    text = report.get_text(tx, first)
    report.correct_passage(
        tx, report_id=first, passage_id=text.passages[0].id, text="The door was ours."
    )
    with pytest.raises(OtherVersionError):
        code_ticked(tx, article_id=article_id, code_id=code, places=places)


def test_codes_are_found_by_all_that_is_said_of_them(tx: Transaction) -> None:
    article_id = start(tx)
    coding.add_code(
        tx, article_id=article_id, name="keys", definition="Whose door it is."
    )
    (found,) = search_study(tx, Asked("door"), article_id).elsewhere
    assert (found.kind, found.name, found.text) == (Kind.CODE, "keys", "door")
    assert search_study(tx, Asked("door", group="users"), article_id).elsewhere == []


def test_a_story_is_found_by_what_it_says_and_opens_where_it_is_told(
    tx: Transaction,
) -> None:
    article_id = start(tx)
    report_id = tell(tx, "user-01", "users", "He lent me a lamp, up there.")
    story = add_story(
        tx,
        article_id=article_id,
        report_id=report_id,
        span=Span(3, 7),
        telling=Telling(place="the landing", agents=("neighbour",)),
    )
    (found,) = search_study(tx, Asked("neighbour"), article_id).elsewhere
    assert (found.kind, found.id, found.name) == (Kind.STORY, story.id, "the landing")
    assert (found.report_id, found.at) == (report_id, Span(3, 7))

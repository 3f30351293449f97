"""What lies beside codes leaves, and comes back as it was; nobody gains by it."""

import io
import json
import re
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from counterpoint import coding, quote, report, theme
from counterpoint.across.acting import acting_member
from counterpoint.across.foreign import reason
from counterpoint.across.foreign.gathering import THEMES, TOP
from counterpoint.across.foreign.leaving import LeavingProject
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.across.foreign.planning import Choices
from counterpoint.across.foreign.verbs import (
    export_project,
    import_project,
)
from counterpoint.across.history.verbs import undo
from counterpoint.across.memo.model import About, Selected
from counterpoint.across.memo.verbs import write_memo
from counterpoint.across.prompt.model import Question
from counterpoint.across.prompt.verbs import say_prompt
from counterpoint.article import list_articles, start_article
from counterpoint.interchange.refi import read_project, sidecar, write_project
from counterpoint.interchange.refi.writing import guid_of
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.spans import Span
from counterpoint.participant.consent.model import ConsentScope
from counterpoint.participant.consent.verbs import record_consent
from counterpoint.participant.information.model import InformationKind
from counterpoint.participant.information.verbs import record_information
from counterpoint.quote.model import QuoteState
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.model import PassageGiven, Speaker
from counterpoint.storage.transaction import Transaction
from counterpoint.study.guide.verbs import write_guide
from counterpoint.study.member.verbs import list_members
from counterpoint.theme import Place, PlaceKind, ThemeState
from tests import studies
from tests.across.foreign.whole import whole
from tests.theme.material import paradox, span_of, start, tell

Changing = Callable[[str, bytes], bytes]


def unchanged(_: str, data: bytes) -> bytes:
    """Leave a member of the archive as it is."""
    return data


def read_again(
    leaving: LeavingProject, changing: Changing = unchanged
) -> ForeignProject:
    """Write an article, let another program change it, and read it."""
    into = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(write_project(leaving))) as before,
        zipfile.ZipFile(into, "w") as after,
    ):
        for name in before.namelist():
            after.writestr(name, changing(name, before.read(name)))
    into.seek(0)
    return read_project(into)


def choices(tx: Transaction, read: ForeignProject, into: ArticleId) -> Choices:
    """Let each user be the member of that name."""
    here = {each.name: each.id for each in list_members(tx)}
    return Choices(into, coders={user.id: here[user.name] for user in read.users})


def small(tx: Transaction) -> ArticleId:
    """Make an article with one of each kind, and two reports."""
    made = paradox(tx)
    paper = made.article_id
    told = tell(tx, "talk")
    home = coding.add_code(tx, article_id=paper, name="home")
    span = span_of(tx, told, "shut the door")
    one = coding.code_span(tx, report_id=told, code_id=home.id, span=span)
    form = coding.add_facet(tx, article_id=paper, name="Form", values=["act", "word"])
    coding.give_facet_value(tx, facet_value_id=form.values[0].id, coding_ids=[one.id])
    privacy = coding.add_concept(tx, article_id=paper, name="privacy", citation="Ek")
    coding.tie_concept(tx, concept_id=privacy.id, code_id=home.id)
    theme.cite_concept(tx, theme_id=made.id, concept_id=privacy.id)
    pole = theme.list_poles(tx, made.id)[theme.Letter.A]
    at = Place(PlaceKind.POLE, pole.id)
    theme.add_evidence(tx, place=at, report_id=told, span=span)
    theme.tie_code(tx, place=at, code_id=home.id)
    searched = theme.record_search(tx, theme_id=made.id, how="Read again.")
    contrary = Place(PlaceKind.SEARCH, searched.id)
    knock = span_of(tx, told, "waited for the knock")
    theme.add_evidence(tx, place=contrary, report_id=told, span=knock)
    story = coding.add_story(tx, article_id=paper, report_id=told, span=span)
    coding.give_story_value(tx, story_id=story.id, facet_value_id=form.values[1].id)
    quote.propose_quote(
        tx, article_id=paper, report_id=told, fragments=[knock], theme_id=made.id
    )
    for about, id_ in ((About.CODING, one.id), (About.POLE, pole.id)):
        write_memo(
            tx, about=about, object_id=id_, text="Why?", kind="open", is_shared=True
        )
    write_memo(tx, about=About.CODE, object_id=home.id, text="Mine.", kind="own")
    return paper


def related(tx: Transaction) -> ArticleId:
    """Add to it another theme and its card, prompts, and a memo about words."""
    paper = small(tx)
    (made,) = theme.list_titles(tx, paper)
    other = theme.add_theme(tx, article_id=paper, title="Keys")
    theme.relate_themes(tx, theme_id=made.id, other_id=other.id, note="Opens it.")
    theme.move_card(tx, theme_id=other.id, x=-40.5, y=12)
    told = report.list_texts(tx)[0].report_id
    guide = write_guide(tx, group="users", questions=["Who comes?", "Who knocks?"])
    knock = Selected(paper, 1, span_of(tx, told, "waited for the knock"))
    shut = Selected(paper, 1, span_of(tx, told, "I shut the door."))
    say_prompt(tx, report_id=told, at=knock, question=Question(guide.id, 2))
    say_prompt(tx, report_id=told, at=shut, question=None)
    write_memo(
        tx,
        about=About.SPAN,
        object_id=told,
        text="Whose?",
        kind="open",
        is_shared=True,
        at=knock,
    )
    return paper


def test_all_of_a_small_article_comes_back_and_goes_again_as_one_step(
    tx: Transaction,
) -> None:
    paper = related(tx)
    leaving = export_project(tx, article_id=paper)
    told = {each.reason for each in leaving.outcome.left}
    assert told == {reason.PRIVATE_STAYS, reason.FACTS_STAY}
    read = read_again(leaving)
    assert (read.left, read.changed) == ((), ())
    assert {k: n for k, n in read.found.items() if k != "codes"} == {
        k: n for k, n in leaving.outcome.taken.items() if k != "codes"
    }
    other = start(tx)
    empty = whole(tx, other)
    outcome = import_project(tx, project=read, choices=choices(tx, read, other))
    lost = Counter(each.kind for each in outcome.left)
    for kind, number in read.found.items():
        assert outcome.taken.get(kind, 0) + lost[kind] == number
    assert whole(tx, other) == whole(tx, paper)
    spoken = [
        [(p.start, p.end, p.speaker, p.kind) for p in each.passages]
        for each in report.list_texts(tx)
    ]
    assert spoken[0] == spoken[1]
    undo(tx)
    assert whole(tx, other) == empty


def test_what_was_coded_elsewhere_with_the_code_above_the_themes_comes_back(
    tx: Transaction,
) -> None:
    above = guid_of(TOP)

    def recoded(name: str, data: bytes) -> bytes:
        """Put that code where another one was."""
        if not name.endswith(".qde"):
            return data
        put = re.search(rb'<CodeRef targetGUID="([^"]+)"', data)
        assert put is not None
        return data[: put.start(1)] + above.encode() + data[put.end(1) :]

    read = read_again(export_project(tx, article_id=small(tx)), recoded)
    other = start(tx)
    import_project(tx, project=read, choices=choices(tx, read, other))
    counted = {e.code.name: e.count for e in coding.list_codes(tx, other)}
    assert counted[THEMES] == 1


def test_the_demo_comes_back_whole(demo_file: Path, tmp_path: Path) -> None:
    study = studies.copy_of(demo_file, tmp_path)
    ada = acting_member(study, "ada")
    with study.write(ada.id) as tx:
        paper = list_articles(tx)[0]
        read = read_again(export_project(tx, article_id=paper.id))
        other = start_article(
            tx, groups=paper.groups, lead_id=ada.id, read_together=True
        )
        outcome = import_project(tx, project=read, choices=choices(tx, read, other.id))
        before, after = whole(tx, paper.id), whole(tx, other.id)
        states = {each.state for each in theme.list_titles(tx, other.id)}
        shown = {each.state for each in quote.list_quotes(tx, other.id)}
    study.close()
    assert before == after
    assert {kind for kind, held in before.items() if not held} == {"memos"}
    assert {each.reason for each in outcome.left} == {reason.NOBODY_MADE}
    why = {each.reason for each in outcome.changed}
    assert why == {reason.AGREE_ANEW, reason.CLEAR_ANEW}
    assert states == {ThemeState.FORMULATED}
    assert QuoteState.CLEARED not in shown


def test_a_theme_that_another_program_renamed_is_codes_from_then_on(
    tx: Transaction,
) -> None:
    leaving = export_project(tx, article_id=small(tx))
    read = read_again(
        leaving,
        lambda name, data: data.replace(b'"b: ', b'"c: ') if "qde" in name else data,
    )
    assert not read.analysis.themes
    assert reason.THEME_CHANGED in {each.reason for each in read.changed}
    assert len(read.codes) == leaving.outcome.taken["codes"]
    other = start(tx)
    outcome = import_project(tx, project=read, choices=choices(tx, read, other))
    lost = Counter(each.reason for each in outcome.left)
    assert lost[reason.NOT_HERE] == 1  # the memo on a pole
    assert not theme.list_titles(tx, other)
    assert whole(tx, other)["quotes"]


def test_stories_and_quotes_stay_out_where_the_text_was_changed(
    tx: Transaction,
) -> None:
    leaving = export_project(tx, article_id=small(tx))
    read = read_again(
        leaving,
        lambda name, data: b"Anew. " + data if name.startswith("sources") else data,
    )
    other = start(tx)
    outcome = import_project(tx, project=read, choices=choices(tx, read, other))
    lost = Counter((each.kind, each.reason) for each in outcome.left)
    other_text = {kind: lost[kind, reason.OTHER_TEXT] for kind, _ in lost}
    assert other_text["stories"] == other_text["quotes"] == other_text["codings"] == 1
    assert not whole(tx, other)["quotes"]


def test_a_tension_that_another_program_reworded_counts(tx: Transaction) -> None:
    leaving = export_project(tx, article_id=small(tx))
    (before,) = leaving.tensions
    anew = replace(leaving, tensions=(replace(before, note="They need each other."),))
    (read,) = read_again(anew).analysis.themes
    assert read.paradox is not None
    assert read.paradox.tension == "They need each other."


def test_a_code_put_beneath_a_theme_elsewhere_is_not_lost(tx: Transaction) -> None:
    leaving = export_project(tx, article_id=small(tx))
    (at,) = [each for each in leaving.codes if each.id.startswith("theme/")]
    new = replace(at, id="code/new", parent_id=at.id, name="new", definition="")
    read = read_again(replace(leaving, codes=(*leaving.codes, new)))
    assert {(each.name, each.parent_id) for each in read.codes} == {
        ("home", None),
        ("new", None),
    }
    assert [each.reason for each in read.changed] == [reason.BENEATH_A_THEME]


def test_a_quote_that_consent_refuses_stays(tx: Transaction) -> None:
    paper = small(tx)
    (one,) = quote.list_quotes(tx, paper)
    assert one.participant_id is not None
    record_information(
        tx,
        participant_id=one.participant_id,
        kind=InformationKind.FIRST,
        on=date(2024, 4, 1),
        document="sheet 1",
    )
    record_consent(
        tx,
        participant_id=one.participant_id,
        scopes=[ConsentScope.TAKE_PART],
        said_on=date(2024, 5, 1),
        document="form 1",
    )
    leaving = export_project(tx, article_id=paper)
    assert not leaving.analysis.quotes
    left = [each.reason for each in leaving.outcome.left if each.kind == "quotes"]
    assert left == [reason.NOT_TO_BE_QUOTED]


def test_marks_at_passages_come_back_so_that_what_is_sensitive_stays_so(
    tx: Transaction,
) -> None:
    paper = start(tx)
    given = PassageGiven(
        "I drank.", Speaker.INTERVIEWEE, marks=frozenset({PassageMark.SENSITIVE})
    )
    report.bring_in_report(tx, key="talk", passages=[given])
    read = read_again(export_project(tx, article_id=paper))
    import_project(tx, project=read, choices=Choices(start(tx)))
    for each in report.list_texts(tx):
        assert [p.marks for p in each.passages] == [{PassageMark.SENSITIVE}]


GUIDE = {
    "id": "g",
    "group": "users",
    "version": 1,
    "questions": ["Who?"],
    "used_from": None,
    "note": "",
}
BROKEN: list[tuple[tuple[str | int, ...], object]] = [
    (("memos", 0, "text"), ""),
    (("memos", 0, "title"), "long" * 100),
    (("memos", 0, "at"), "yesterday"),
    (("themes", 0, "kind"), "score"),
    (("themes", 0, "poles", 0, "words"), {"own_wording": " ", "name": ""}),
    (("stories", 0, "stretches", 0, "start"), -1),
    (("quotes", 0, "language"), "\x00"),
    (("quotes", 0, "label"), "\ud800"),
    (("relations",), [{"note": " "}]),
    (("prompts",), [{"start": -1}]),
    (("themes", 0, "spot"), {"x": float("nan"), "y": 0}),
    (("guides",), [{**GUIDE, "used_from": "soon"}]),
    (("facets",), None),
]


def with_another(
    path: tuple[str | int, ...], value: object, name: str, data: bytes
) -> bytes:
    """Put another value into what lies beside."""
    if name != sidecar.NAME:
        return data
    held = json.loads(data)
    at = held["analysis"]
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    return json.dumps(held).encode()


def test_what_is_not_as_it_was_written_is_told_and_harms_nobody(
    tx: Transaction,
) -> None:
    leaving = export_project(tx, article_id=small(tx))

    for path, value in BROKEN:
        read = read_again(leaving, partial(with_another, path, value))
        assert reason.BESIDE_BROKEN in {each.reason for each in read.left}, path
        assert len(read.codes) == leaving.outcome.taken["codes"]
    other = start(tx)
    import_project(tx, project=read, choices=choices(tx, read, other))
    assert not any(whole(tx, other).values())


def test_what_could_not_be_quoted_by_hand_is_not_quoted_by_a_file(
    tx: Transaction,
) -> None:
    leaving = export_project(tx, article_id=small(tx))
    text = leaving.texts[0].text
    at = Span(text.index("Who"), text.index("Who") + 3)
    (one,) = leaving.analysis.quotes
    asked = replace(
        one, fragments=(replace(one.fragments[0], start=at.start, end=at.end),)
    )
    forged = replace(leaving, analysis=replace(leaving.analysis, quotes=(asked,)))
    read = read_again(forged)
    other = start(tx)
    outcome = import_project(tx, project=read, choices=choices(tx, read, other))
    assert reason.NOT_QUOTABLE in {each.reason for each in outcome.left}
    assert not quote.list_quotes(tx, other)

"""What goes beside codes is told where it stays, and is nobody else's when it comes."""

from collections import Counter
from dataclasses import replace
from datetime import date

from counterpoint import coding, quote, report
from counterpoint.across.foreign import reason
from counterpoint.across.foreign.analysed_prompt import AnalysedGuide
from counterpoint.across.foreign.analysis import AnalysedTranslation
from counterpoint.across.foreign.planning import Makes
from counterpoint.across.foreign.verbs import (
    export_project,
    import_project,
    preview_leaving,
    preview_project,
)
from counterpoint.across.history.verbs import undo
from counterpoint.across.memo.model import About, Selected
from counterpoint.across.memo.verbs import list_memos, write_memo
from counterpoint.across.prompt.lying import list_lying
from counterpoint.across.selection.verbs import leave_out_reports
from counterpoint.discussion import draft_decision
from counterpoint.interchange import qualcoder, taguette
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.outcome import Outcome
from counterpoint.kernel.spans import Span
from counterpoint.participant.person.verbs import add_participant, list_participants
from counterpoint.quote.translation.verbs import list_translations
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.model import Stance
from counterpoint.study.design.model import Numbering
from counterpoint.study.design.verbs import add_group, list_groups
from counterpoint.study.guide.verbs import list_guides
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from tests.across.foreign.test_coming_back import (
    choices,
    read_again,
    related,
    small,
)
from tests.across.foreign.whole import whole
from tests.coding.material import correct
from tests.reading.material import finish, gather
from tests.theme.material import start, tell


def test_a_memo_whose_text_stays_or_whose_object_is_gone_is_told(
    tx: Transaction,
) -> None:
    paper = small(tx)
    other = tell(tx, "left out")
    leave_out_reports(tx, article_id=paper, report_ids=[other], reason="Elsewhere.")
    away = coding.add_code(tx, article_id=paper, name="away")
    for about, id_ in ((About.REPORT, other), (About.CODE, away.id)):
        write_memo(
            tx, about=about, object_id=id_, text="Why?", kind="open", is_shared=True
        )
    coding.retire_code(tx, code_id=away.id)
    leaving = export_project(tx, article_id=paper)
    left = Counter((e.place, e.reason) for e in leaving.outcome.left)
    assert left["report", reason.ITS_TEXT_STAYS] == 1
    assert left["code", reason.OBJECT_GONE] == 1


def test_a_translation_that_could_not_be_written_by_hand_comes_in_by_no_file(
    tx: Transaction,
) -> None:
    leaving = export_project(tx, article_id=small(tx))
    (one,) = leaving.analysis.quotes
    given = tuple(
        AnalysedTranslation(language, text)
        for language, text in (
            ("sv", "Jag va\u0308ntade pa\u030a  knackningen"),
            ("fi", "Odotin.\nKoputus."),
            ("no such", "Nothing."),
            ("de", "Ich wartete […]."),
        )
    )
    quotes = (replace(one, translations=given),)
    read = read_again(
        replace(leaving, analysis=replace(leaving.analysis, quotes=quotes))
    )
    other = start(tx)
    outcome = import_project(tx, project=read, choices=choices(tx, read, other))
    (kept,) = quote.list_quotes(tx, other)
    came = {e.language: e.text for e in list_translations(tx, kept.quote.id)}
    assert came == {"sv": "Jag väntade på  knackningen"}
    why = Counter(each.reason for each in outcome.changed)
    assert why[reason.TRANSLATION_UNFIT] == 1


def about_all(tx: Transaction) -> None:
    """Write memos on the study, on a person who tells and on one who does not."""
    people = {each.participant_id for each in report.list_texts(tx)} - {None}
    (who,) = people
    alone = add_participant(tx, group="users").id
    for about, id_, is_shared in (
        (About.STUDY, "", True),
        (About.STUDY, "", False),
        (About.PERSON, str(who), True),
        (About.PERSON, alone, True),
    ):
        write_memo(
            tx,
            about=about,
            object_id=id_,
            text=f"On {about}.",
            kind="open",
            is_shared=is_shared,
        )


def test_memos_on_the_study_and_on_those_who_tell_go_along_and_come_back(
    tx: Transaction,
) -> None:
    paper = small(tx)
    about_all(tx)
    leaving = export_project(tx, article_id=paper)
    left = Counter((e.place, e.reason) for e in leaving.outcome.left)
    assert left["study", reason.PRIVATE_STAYS] == 1
    assert left["person", reason.PERSON_STAYS] == 1
    read = read_again(leaving)
    assert read.found["notes"] == leaving.outcome.taken["notes"]
    before = {each.memo.id for each in list_memos(tx)}
    chosen = choices(tx, read, start(tx))
    with_nobody = preview_project(tx, project=read, choices=chosen)
    lost = Counter((e.place, e.reason) for e in with_nobody.left)
    assert lost["person", reason.NOT_HERE] == 1
    here = {each.id for each in list_participants(tx)}
    made = replace(chosen, people=Makes.CASES, group="users")
    import_project(tx, project=read, choices=made)
    (new,) = {each.id for each in list_participants(tx)} - here
    came = {
        (of.subject.about, of.subject.object_id, of.subject.participant_id, of.text)
        for each in list_memos(tx)
        for of in [each.memo]
        if of.id not in before and of.subject.article_id is None
    }
    assert came == {
        (About.STUDY, "", None, "On study."),
        (About.PERSON, new, new, "On person."),
    }


def test_a_position_is_one_members_own_and_nobody_is_given_anothers(
    tx: Transaction,
) -> None:
    leaving = export_project(tx, article_id=small(tx))
    (of,) = leaving.analysis.themes
    assert of.paradox is not None
    decided = of.paradox.decision
    (own,) = decided.positions
    twice = replace(own, stance=Stance.AGAINST, comment="No.")
    stranger = replace(own, by_id="nobody in the file")
    positions = (own, twice, stranger)
    paradox = replace(of.paradox, decision=replace(decided, positions=positions))
    themes = (replace(of, paradox=paradox),)
    read = read_again(
        replace(leaving, analysis=replace(leaving.analysis, themes=themes))
    )
    other = start(tx)
    outcome = import_project(tx, project=read, choices=choices(tx, read, other))
    (came,) = whole(tx, other)["themes"]
    assert [stance for _, stance, _, _ in came["positions"]] == [own.stance]
    why = Counter(each.reason for each in outcome.changed)
    assert (why[reason.ONE_POSITION], why[reason.NOBODY_THERE]) == (1, 1)


def test_what_goes_to_no_program_is_named_thing_by_thing(tx: Transaction) -> None:
    paper = related(tx)
    draft_decision(tx, article_id=paper, text="Fewer.", reason="Time.")
    for ending, prompts in (("qdpx", 0), ("qda", 2), ("sqlite3", 2)):
        left = export_project(tx, article_id=paper, ending=ending).outcome.left
        why = Counter((each.kind, each.reason) for each in left)
        assert why["notes", reason.DECISION_STAYS] == 1
        assert why["notes", reason.PROMPT_STAYS] == prompts


def test_a_relation_is_told_in_every_program(tx: Transaction) -> None:
    leaving = export_project(tx, article_id=related(tx), ending="qda")
    (relation,) = leaving.relations
    assert relation.note == "Opens it."
    for fit, why in (
        (qualcoder.fitted, reason.AS_JOURNAL),
        (taguette.fitted, reason.AS_TOLD),
    ):
        told = [e.place for e in fit(leaving).outcome.changed if e.reason == why]
        assert relation.name in told
    described = [each.definition for each in taguette.fitted(leaving).codes]
    assert sum("Opens it." in each for each in described) == 1


def test_what_prompted_words_and_memos_on_them_stay_with_changed_words(
    tx: Transaction,
) -> None:
    paper = related(tx)
    (told,) = report.list_texts(tx)
    correct(tx, told.report_id, 0, "I went out.")
    leaving = export_project(tx, article_id=paper)
    left = Counter((e.kind, e.place, e.reason) for e in leaving.outcome.left)
    gone = left["notes", told.key, reason.BROKEN]
    assert (gone, len(leaving.analysis.prompts)) in ((1, 1), (2, 0))
    assert left["notes", "span", reason.BROKEN] == 1


def test_a_sealed_memo_on_words_leaves_only_once_the_seal_is_open(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)
    at = Selected(team.article_id, 1, Span(0, 5))
    with database.write(team.bo) as tx:
        write_memo(
            tx,
            about=About.SPAN,
            object_id=team.reports[0],
            text="Why?",
            kind="open",
            is_shared=True,
            at=at,
        )
    with database.read(ada) as tx:
        sealed = preview_leaving(tx, article_id=team.article_id)
        assert (sealed.analysis.memos, list(sealed.outcome.left)) == ((), [])
    finish(team, *team.all)
    with database.read(ada) as tx:
        (memo,) = preview_leaving(tx, article_id=team.article_id).analysis.memos
    assert (memo.object_id, memo.start, memo.end) == (team.reports[0], 0, 5)


def test_a_shared_memo_of_ones_own_stays_too_while_a_seal_hides_it(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)
    told = team.reports[0]
    at = Selected(team.article_id, 1, Span(0, 5))
    with database.write(ada) as tx:
        for about, id_ in ((About.STUDY, ""), (About.REPORT, told), (About.SPAN, told)):
            write_memo(
                tx,
                about=about,
                object_id=id_,
                text="Why?",
                kind="open",
                is_shared=True,
                at=at,
            )
    with database.read(ada) as tx:
        sealed = preview_leaving(tx, article_id=team.article_id)
    left = {(e.place, e.reason) for e in sealed.outcome.left if e.kind == "notes"}
    assert left == {(a, reason.SEALED_STAYS) for a in ("study", "report", "span")}
    assert not sealed.analysis.memos
    finish(team, *team.all)
    with database.read(ada) as tx:
        opened = preview_leaving(tx, article_id=team.article_id)
    assert {e.about for e in opened.analysis.memos} == {
        About.STUDY,
        About.REPORT,
        About.SPAN,
    }


def asked_there(tx: Transaction, guide: AnalysedGuide) -> tuple[Outcome, list[str]]:
    """Take in an article whose question is of a guide; say which it is here."""
    leaving = export_project(tx, article_id=related(tx))
    analysis = replace(leaving.analysis, guides=(replace(guide, id=GUIDE),))
    prompts = tuple(
        replace(each, guide_id=GUIDE if each.guide_id else "")
        for each in analysis.prompts
    )
    read = read_again(replace(leaving, analysis=replace(analysis, prompts=prompts)))
    other = start(tx)
    outcome = import_project(tx, project=read, choices=choices(tx, read, other))
    guides = {each.id: each for each in list_guides(tx)}
    keys = {each.id: each.key for each in list_groups(tx)}
    came = [
        f"{keys[of.group_id]}/{of.version}/{each.question.number}"
        for some in list_lying(tx.connection, other).values()
        for each in some
        if each.question is not None
        for of in [guides[each.question.guide_id]]
    ]
    return outcome, came


GUIDE = "guide/there"


def test_a_question_is_known_by_its_words_where_the_guide_is_another(
    tx: Transaction,
) -> None:
    there = AnalysedGuide("", "users", 4, ("Why?", "Who comes?"), None, "")
    outcome, came = asked_there(tx, there)
    assert came == ["users/1/1"]
    assert [e.reason for e in outcome.changed].count(reason.OTHER_GUIDE) == 1
    assert len(list_guides(tx)) == 1


def test_a_question_that_no_guide_here_asks_is_told(tx: Transaction) -> None:
    outcome, came = asked_there(
        tx, AnalysedGuide("", "users", 1, ("Why?", "When?"), None, "")
    )
    assert came == []
    assert [e.reason for e in outcome.left].count(reason.OTHER_GUIDES) == 1


def test_a_group_without_a_guide_gets_the_one_that_was_asked(tx: Transaction) -> None:
    add_group(tx, key="kin", singular="k", plural="kin", numbering=Numbering.ARABIC)
    there = AnalysedGuide("", "kin", 3, ("Why?", "When?"), date(2024, 5, 1), "Anew.")
    _, came = asked_there(tx, there)
    assert came == ["kin/1/2"]
    (new,) = [each for each in list_guides(tx) if each.note]
    assert (new.questions, new.used_from) == (there.questions, there.used_from)
    undo(tx)
    assert new.id not in {each.id for each in list_guides(tx)}


def test_one_who_writes_no_guides_takes_in_all_else_as_the_preview_says(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        add_group(tx, key="kin", singular="k", plural="kin", numbering=Numbering.ARABIC)
        bo = add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER]).id
        leaving = export_project(tx, article_id=related(tx))
        (asked,) = leaving.analysis.guides
        guides = (replace(asked, group="kin"),)
        read = read_again(
            replace(leaving, analysis=replace(leaving.analysis, guides=guides))
        )
        other = start(tx)
        chosen = choices(tx, read, other)
    with database.write(bo) as tx:
        before = preview_project(tx, project=read, choices=chosen)
        outcome = import_project(tx, project=read, choices=chosen)
        assert (before.taken, list(before.left)) == (outcome.taken, list(outcome.left))
        why = Counter(each.reason for each in outcome.left)
        assert why[reason.GUIDE_STAYS] == 1
        assert len(list_guides(tx)) == 1


def test_a_guide_of_a_group_that_is_not_here_makes_none(tx: Transaction) -> None:
    there = AnalysedGuide("", "nobody", 1, ("Why?", "When?"), None, "")
    outcome, came = asked_there(tx, there)
    assert came == []
    assert [e.reason for e in outcome.left].count(reason.GROUP_UNKNOWN) == 1


def test_a_relation_that_another_program_reworded_counts(tx: Transaction) -> None:
    leaving = export_project(tx, article_id=related(tx))
    (before,) = leaving.relations
    read = read_again(replace(leaving, relations=(replace(before, note="Shuts it."),)))
    assert [each.note for each in read.analysis.relations] == ["Shuts it."]


def test_a_relation_of_a_theme_that_was_renamed_is_told_as_a_link(
    tx: Transaction,
) -> None:
    leaving = export_project(tx, article_id=related(tx))
    codes = tuple(
        replace(each, name="Locks") if each.name == "Keys" else each
        for each in leaving.codes
    )
    read = read_again(replace(leaving, codes=codes))
    assert not read.analysis.relations
    assert reason.LINK in {each.reason for each in read.left}
    assert read.found["links"] == 1

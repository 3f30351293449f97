"""What goes beside codes is told where it stays, and is nobody else's when it comes."""

from collections import Counter
from dataclasses import replace

from counterpoint import coding, quote, report, theme
from counterpoint.across.foreign import reason
from counterpoint.across.foreign.analysis import AnalysedTranslation
from counterpoint.across.foreign.planning import Makes
from counterpoint.across.foreign.verbs import (
    export_project,
    import_project,
    preview_project,
)
from counterpoint.across.memo.model import About, Selected
from counterpoint.across.memo.verbs import list_memos, write_memo
from counterpoint.across.prompt.verbs import say_prompt
from counterpoint.across.selection.verbs import leave_out_reports
from counterpoint.discussion import draft_decision
from counterpoint.participant.person.verbs import add_participant, list_participants
from counterpoint.quote.translation.verbs import list_translations
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.model import Stance
from tests.across.foreign.test_coming_back import choices, read_again, small
from tests.across.foreign.whole import whole
from tests.theme.material import span_of, start, tell


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
    paper = small(tx)
    (first,) = theme.list_titles(tx, paper)
    other = theme.add_theme(tx, article_id=paper, title="Keys")
    theme.relate_themes(tx, theme_id=first.id, other_id=other.id, note="Opens it.")
    draft_decision(tx, article_id=paper, text="Fewer.", reason="Time.")
    (told,) = report.list_texts(tx)
    span = span_of(tx, told.report_id, "shut the door")
    at = Selected(paper, told.version, span)
    say_prompt(tx, report_id=told.report_id, at=at, question=None)
    for ending in ("qdpx", "qda", "sqlite3"):
        left = export_project(tx, article_id=paper, ending=ending).outcome.left
        why = Counter((each.kind, each.reason) for each in left)
        assert why["links", reason.RELATION_STAYS] == 1
        assert why["notes", reason.DECISION_STAYS] == 1
        assert why["notes", reason.PROMPT_STAYS] == 1

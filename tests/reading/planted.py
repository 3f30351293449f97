"""What one reader wrote under the seal, in words that stand nowhere else."""

from typing import Any

from counterpoint import reading
from counterpoint.across.memo.model import About
from counterpoint.across.memo.verbs import write_memo
from counterpoint.across.retrieval.saving.verbs import save_question
from counterpoint.across.words.saving.verbs import save_term_set
from tests.reading.material import Team, note

PLANTED = (
    "zanzibarnote",
    "quokkacode",
    "kestreldiary",
    "ibexmemo",
    "tapirquestion",
    "okapiterms",
)


def plant(team: Team) -> dict[str, Any]:
    """Let Bo note, remember, ask and look for what stands nowhere else.

    Returns:
        What a call may name of it.
    """
    with team.database.write(team.bo) as tx:
        kept = note(tx, team, PLANTED[0], code=PLANTED[1])
        note(tx, team, f"{PLANTED[0]} again", words="lock")
        page = reading.write_diary(tx, article_id=team.article_id, text=PLANTED[2])
        article = (About.ARTICLE, team.article_id)
        for is_shared, (about, id_) in (
            (False, article),
            (True, (About.STUDY, "")),
            (True, article),
        ):
            memo = write_memo(
                tx,
                about=about,
                object_id=id_,
                kind=PLANTED[3],
                text=PLANTED[3],
                is_shared=is_shared,
            ).memo
        for is_shared in (False, True):
            asked = save_question(
                tx,
                article_id=team.article_id,
                name=f"{PLANTED[4]} {is_shared}",
                question="since:2017-06-01",
                is_shared=is_shared,
            )
            terms = save_term_set(
                tx,
                article_id=team.article_id,
                name=f"{PLANTED[5]} {is_shared}",
                terms=[PLANTED[5]],
                is_shared=is_shared,
            )
    return {
        "note_id": kept.id,
        "diary_id": page.id,
        "memo_id": memo.id,
        "saved_question_id": asked.saved.id,
        "term_set_id": terms.id,
    }

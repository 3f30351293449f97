"""Sound and what machines wrote down: what either copy destroyed is gone in both."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from counterpoint import interview
from counterpoint.across.foreign.attachment.store import attachment
from counterpoint.across.foreign.attachment.verbs import (
    list_attachments,
    remove_attachment,
)
from counterpoint.across.merging.carrying import merge, preview
from counterpoint.across.merging.joining import DoesNotFitError, Ground, Side
from counterpoint.interview.recording.checking import list_broken
from counterpoint.interview.recording.model import Recording
from counterpoint.interview.recording.store import find_recording, recording_part
from counterpoint.kernel.ids import InterviewId, MachineDraftId, MemberId, new_id
from counterpoint.kernel.spans import TimeSpan
from counterpoint.media.speech.model import Facts, Segment
from counterpoint.report.machine import store as machine
from counterpoint.report.machine.model import (
    Heard,
    MachineDraft,
    MachineDraftBegun,
    MachineDraftEnded,
    MachineState,
)
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests import studies
from tests.across.apart import copied, do, holds, look
from tests.across.foreign.test_attachment import moved_in
from tests.interview.material import DAY
from tests.interview.recorded import attached, begun, sealed_of

OF_ONE_PART = 2
"""Sealed objects: the sound, and its outline."""

FACTS = Facts("engine", "1", "small", "0" * 64)


@pytest.fixture
def study(file_template: tuple[Path, MemberId], tmp_path: Path) -> Iterator[Database]:
    """A begun study in a file."""
    opened = studies.copy_of(file_template[0], tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def ada(file_template: tuple[Path, MemberId]) -> MemberId:
    """Its coordinator; another fixture of that name asks for both databases."""
    return file_template[1]


def destroy(study: Database, who: MemberId, id_: InterviewId) -> None:
    """Destroy the sound of an interview."""
    do(
        study,
        who,
        lambda tx: interview.destroy_recording(tx, interview_id=id_, reason="old"),
    )


def settle(study: Database, who: MemberId, id_: InterviewId) -> None:
    """Change what is known of a recording."""
    do(study, who, lambda tx: interview.keep_until(tx, interview_id=id_, day=DAY))


def sound_of(study: Database, who: MemberId, id_: InterviewId) -> Recording:
    """Give an interview's recording."""
    found = look(study, who, lambda tx: find_recording(tx.connection, id_))
    assert found is not None
    return found


@pytest.mark.parametrize("is_here", [True, False])
def test_what_either_destroyed_is_gone_and_nobody_is_asked(
    study: Database, ada: MemberId, tmp_path: Path, *, is_here: bool
) -> None:
    id_ = begun(study, ada)
    attached(study, ada, id_)
    with copied(study, ada, tmp_path) as copy:
        destroy(study if is_here else copy, ada, id_)
        other = copy if is_here else study
        attached(other, ada, id_)
        settle(other, ada, id_)
        looked = merge(study, copy, ada)
    assert looked.open == ()
    assert sealed_of(study) == (0, 0)
    assert sound_of(study, ada, id_).is_destroyed
    salts = look(
        study, ada, lambda tx: set(tx.connection.scalars(select(recording_part.c.salt)))
    )
    assert salts == {b""}
    assert holds(study, ada)


def test_sound_comes_over_whole_and_a_part_that_was_removed_is_gone(
    study: Database, ada: MemberId, tmp_path: Path
) -> None:
    first, second = begun(study, ada), begun(study, ada)
    part = attached(study, ada, first).parts[0]
    with copied(study, ada, tmp_path) as copy:

        def remove(tx: Transaction) -> None:
            interview.remove_part(tx, interview_id=first, part_id=part.id)

        attached(copy, ada, first, seconds=1.0)
        attached(copy, ada, second)
        do(copy, ada, remove)
        merge(study, copy, ada)
        assert sealed_of(study) == sealed_of(copy)
    (left,) = sound_of(study, ada, first).parts
    assert (left.place, left.start_ms) == (1, 0)
    assert sound_of(study, ada, second).duration_ms > 0
    assert not list(list_broken(study, ada))
    assert holds(study, ada)


@pytest.mark.parametrize("is_here", [True, False])
def test_a_part_removed_in_either_stays_gone_where_the_other_moved_it(
    study: Database, ada: MemberId, tmp_path: Path, *, is_here: bool
) -> None:
    id_ = begun(study, ada)
    attached(study, ada, id_)
    first, second = (part.id for part in attached(study, ada, id_).parts)
    with copied(study, ada, tmp_path) as copy:

        def remove(tx: Transaction) -> None:
            interview.remove_part(tx, interview_id=id_, part_id=first)

        def turn(tx: Transaction) -> None:
            interview.order_parts(tx, interview_id=id_, part_ids=[second, first])

        do(study if is_here else copy, ada, remove)
        do(copy if is_here else study, ada, turn)
        open_ = preview(study, copy, ada).open
        merge(study, copy, ada, {each.id: Side.THEIRS for each in open_})
    assert [part.id for part in sound_of(study, ada, id_).parts] == [second]
    assert sealed_of(study)[0] == OF_ONE_PART
    assert not list(list_broken(study, ada))


@pytest.mark.parametrize("side", Side)
def test_of_two_recordings_of_one_interview_the_other_leaves_no_sound(
    study: Database, ada: MemberId, tmp_path: Path, side: Side
) -> None:
    id_ = begun(study, ada)
    with copied(study, ada, tmp_path) as copy:
        mine = attached(study, ada, id_)
        theirs = attached(copy, ada, id_, seconds=1.0)
        (asked,) = preview(study, copy, ada).open
        assert (asked.kind, asked.ground) == ("recording", Ground.TWICE)
        assert asked.used == OF_ONE_PART  # a part of each
        merge(study, copy, ada, {asked.id: side})
    kept = mine if side is Side.MINE else theirs
    assert sound_of(study, ada, id_).id == kept.id
    assert sealed_of(study)[0] == OF_ONE_PART
    assert not list(list_broken(study, ada))


def test_sound_added_to_one_recording_in_both_is_refused(
    study: Database, ada: MemberId, tmp_path: Path
) -> None:
    id_ = begun(study, ada)
    attached(study, ada, id_)
    with copied(study, ada, tmp_path) as copy:
        for each in (study, copy):
            attached(each, ada, id_)
        before = sealed_of(study)
        with pytest.raises(DoesNotFitError, match="recording in both"):
            merge(study, copy, ada)
    assert sealed_of(study) == before


def hear(
    study: Database, who: MemberId, id_: InterviewId, *words: str
) -> MachineDraftId:
    """Let a machine have written words down, each in a piece of its own."""
    own = MachineDraftId(new_id())

    def written(tx: Transaction) -> None:
        draft = MachineDraft(
            own, id_, who, MachineState.DONE, FACTS, "en", 1000 * len(words)
        )
        step = MachineDraftBegun(id_, own, "engine", "1", FACTS.model_sha256)
        machine.put_draft(tx.connection, tx.record(step), draft)
        spans = [TimeSpan(n * 1000, n * 1000 + 900) for n in range(len(words))]
        machine.lay_out(tx.connection, own, spans, spans)
        for n, (span, said) in enumerate(zip(spans, words, strict=True)):
            segments = [Segment(span, said, None)]
            machine.keep_piece(tx.connection, own, n, segments, b"s" * 32)

    do(study, who, written)
    return own


def heard(study: Database, who: MemberId, id_: InterviewId) -> Heard:
    """Give what a machine wrote down of an interview."""

    def read(tx: Transaction) -> Heard:
        return machine.get_heard(tx.connection, machine.get_draft(tx.connection, id_))

    return look(study, who, read)


def all_words(study: Database) -> list[str]:
    """Give all words of machines that a study holds, of whatever draft."""
    with study.raw_connection() as connection:
        said = select(machine.machine_segment.c.text).order_by("start_ms")
        return list(connection.scalars(said))


@pytest.mark.parametrize("side", Side)
def test_of_two_drafts_by_machine_one_stands_and_of_the_other_no_word_stays(
    study: Database, ada: MemberId, tmp_path: Path, side: Side
) -> None:
    id_ = begun(study, ada)
    with copied(study, ada, tmp_path) as copy:
        hear(study, ada, id_, "I shut", "the door.")
        hear(copy, ada, id_, "I shot the dog.")
        (asked,) = preview(study, copy, ada).open
        assert (asked.kind, asked.ground) == ("machine_draft", Ground.TWICE)
        merge(study, copy, ada, {asked.id: side})
    wanted = ["I shut", "the door."] if side is Side.MINE else ["I shot the dog."]
    assert [each.text for each in heard(study, ada, id_).segments] == wanted
    assert all_words(study) == wanted


@pytest.mark.parametrize("side", Side)
def test_what_a_machine_heard_goes_with_the_draft_that_was_chosen(
    study: Database, ada: MemberId, tmp_path: Path, side: Side
) -> None:
    id_ = begun(study, ada)
    own = hear(study, ada, id_, "I shut")

    def went_on(problem: str, said: str) -> None:
        opened = study if problem == "here" else copy

        def written(tx: Transaction) -> None:
            draft = machine.get_draft(tx.connection, id_)
            new = MachineDraft(
                own,
                id_,
                ada,
                MachineState.FAILED,
                FACTS,
                "en",
                draft.duration_ms,
                problem,
            )
            step = MachineDraftEnded(id_, own, "failed")
            machine.put_draft(tx.connection, tx.record(step), new)
            span = TimeSpan(0, 900)
            machine.keep_piece(
                tx.connection, own, 0, [Segment(span, said, None)], b"t" * 32
            )

        do(opened, ada, written)

    with copied(study, ada, tmp_path) as copy:
        went_on("here", "I shut it.")
        went_on("there", "I shot it.")
        (asked,) = preview(study, copy, ada).open
        merge(study, copy, ada, {asked.id: side})
    wanted = "I shut it." if side is Side.MINE else "I shot it."
    assert all_words(study) == [wanted]


def test_an_attachment_that_was_removed_in_the_copy_is_gone_with_its_file_and_name(
    study: Database, ada: MemberId, tmp_path: Path
) -> None:
    paper, _ = do(study, ada, moved_in)
    picture, sound = look(study, ada, lambda tx: list_attachments(tx, paper))
    with copied(study, ada, tmp_path) as copy:

        def remove(tx: Transaction) -> None:
            remove_attachment(tx, attachment_id=picture.id)

        do(copy, ada, remove)
        merge(study, copy, ada)
    left = look(study, ada, lambda tx: list_attachments(tx, paper))
    assert [each.id for each in left] == [sound.id]
    assert sealed_of(study) == (0, 0)
    with study.raw_connection() as connection:
        named = select(attachment.c.name).where(attachment.c.id == picture.id)
        assert set(connection.scalars(named)) == {""}

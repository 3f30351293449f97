"""What cannot be shown here is kept, goes out again as it came, and can be erased."""

import gc
import io
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from counterpoint import coding
from counterpoint.across import erasing
from counterpoint.across.code.verbs import merge_code
from counterpoint.across.foreign import reason
from counterpoint.across.foreign.attachment.model import Attachment, AttachmentKind
from counterpoint.across.foreign.attachment.verbs import (
    list_attachments,
    remove_attachment,
)
from counterpoint.across.foreign.model import ForeignAttachment, ForeignProject
from counterpoint.across.foreign.planning import Choices, Makes
from counterpoint.across.foreign.verbs import (
    export_project,
    import_project,
    preview_leaving,
)
from counterpoint.interchange import qualcoder
from counterpoint.interchange.project import read_project as read_any_project
from counterpoint.interchange.refi import write_project
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, OriginalId
from counterpoint.participant import list_participants
from counterpoint.participant.erasing import Whose
from counterpoint.storage.transaction import Transaction
from tests import vaults
from tests.across.foreign.test_leaving import PROJECT_XSD, valid
from tests.across.replacing import replaced
from tests.interchange.refi.projects import ADA, DOOR, HOME, archive, project, read
from tests.theme.material import start

JPEG = b"\xff\xd8 a hall \xff\xd9"
PICTURE, SOUND = "5" * 8, "6" * 8


def coded(code: str) -> str:
    """Write a coding of Ada's."""
    return (
        f'<Coding guid="{code}" creatingUser="{ADA}"'
        ' creationDateTime="2024-05-01T10:00:00Z">'
        f'<CodeRef targetGUID="{code}"/></Coding>'
    )


SOURCES = (
    '<Cases><Case guid="7" name="Five">'
    f'<SourceRef targetGUID="{PICTURE}"/></Case></Cases><Sources>'
    f'<PictureSource guid="{PICTURE}" name="hall.jpg" path="internal://h.jpg">'
    '<PictureSelection guid="8" name="the mat" firstX="2.4" firstY="3" secondX="20"'
    f' secondY="30">{coded(HOME)}{coded(DOOR)}</PictureSelection>'
    f'{coded(HOME)}</PictureSource><AudioSource guid="{SOUND}" name="talk.m4a"'
    ' path="internal://t.m4a"><AudioSelection guid="9" begin="10" end="2000"'
    f' creatingUser="{ADA}"/></AudioSource></Sources>'
)
FILES = {"sources/h.jpg": JPEG, "sources/t.m4a": b"sound"}


def moved_in(tx: Transaction) -> tuple[ArticleId, ForeignProject]:
    """Take in a project with a picture of a person's, and sound."""
    given = read(archive(project(SOURCES), FILES))
    paper = start(tx)
    import_project(tx, project=given, choices=Choices(paper, Makes.CASES, "users"))
    return paper, given


def told(given: ForeignAttachment) -> tuple[object, ...]:
    """Give all of an attachment but its ids."""
    marks = sorted((bool(e.code_id), e.place, e.by is None) for e in given.marks)
    ending = given.ending if given.data else ""
    return (given.kind, given.name, ending, given.data, marks)


def file_of(tx: Transaction, kept: Attachment) -> bytes:
    """Read the file of an attachment."""
    return b"".join(tx.originals.read(OriginalId(kept.id)))


def test_a_file_is_read_when_it_is_wanted_and_not_held() -> None:
    given = read(archive(project(SOURCES), FILES))
    picture, sound = given.attachments
    assert (picture.data, picture.data, sound.data) == (JPEG, JPEG, b"")
    assert JPEG not in gc.get_referents(picture)


@pytest.mark.parametrize("number", [1, 7])
def test_a_project_is_opened_as_often_for_one_picture_as_for_many(
    tx: Transaction, number: int
) -> None:
    pictures = "".join(
        f'<PictureSource guid="{nth}" name="{nth}" path="internal://{nth}.jpg"/>'
        for nth in range(number)
    )
    files = {f"sources/{nth}.jpg": JPEG for nth in range(number)}
    data = archive(project(f"<Sources>{pictures}</Sources>"), files)
    opened: list[io.BytesIO] = []

    def again() -> io.BytesIO:
        opened.append(io.BytesIO(data))
        return opened[-1]

    given = read_any_project(io.BytesIO(data), again=again)
    paper = start(tx)
    import_project(tx, project=given, choices=Choices(paper))
    kept = list_attachments(tx, paper)
    assert [file_of(tx, each) for each in kept] == [JPEG] * number
    assert len(opened) == 2  # once for the sources, once for all files


def test_marks_and_files_are_kept_and_go_out_as_they_came(tx: Transaction) -> None:
    paper, given = moved_in(tx)
    picture, sound = list_attachments(tx, paper)
    assert (picture.kind, sound.kind) == (AttachmentKind.PICTURE, AttachmentKind.SOUND)
    assert file_of(tx, picture) == JPEG
    assert [len(each.marks) for each in (picture, sound)] == [3, 1]
    assert sound.size_bytes == 0
    assert [each.reason for each in given.changed] == [reason.RECORDING_STAYS]
    leaving = export_project(tx, article_id=paper)
    assert leaving.outcome.taken["media"] == 2
    again = read(write_project(leaving))
    assert sorted(map(told, again.attachments)) == sorted(map(told, given.attachments))
    assert {each.name for each in again.users} == {"Ada"}
    elsewhere = export_project(tx, article_id=paper, ending="sqlite3").outcome
    stays = Counter(e.kind for e in elsewhere.left if e.reason == reason.ONLY_BESIDE)
    assert stays == {"media": 2, "codings": 3, "quotes": 1}


def test_media_go_to_qualcoder_and_what_it_has_no_place_for_is_told(
    tx: Transaction,
) -> None:
    paper, _ = moved_in(tx)
    gathered = export_project(tx, article_id=paper, ending="qda")
    leaving = qualcoder.fitted(gathered)
    taken, left = leaving.outcome.taken, Counter(e.kind for e in leaving.outcome.left)
    for kind in ("media", "codings", "quotes"):
        assert gathered.outcome.taken[kind] == taken.get(kind, 0) + left[kind]
    told = [e.reason for e in leaving.outcome.left if e.kind in {"codings", "quotes"}]
    assert sorted(told) == sorted([reason.WHOLE_MEDIUM, reason.NEVER_CODED])
    look = preview_leaving(tx, article_id=paper, ending="qda")
    assert qualcoder.fitted(look).outcome == leaving.outcome
    packed = io.BytesIO(qualcoder.folder_of(leaving, "study"))
    back = read_any_project(packed)
    picture, sound = back.attachments
    assert (picture.name, picture.data) == ("hall.jpg", JPEG)
    corners = (("firstX", 2), ("firstY", 3), ("secondX", 20), ("secondY", 30))
    assert [each.place for each in picture.marks] == [corners, corners]
    assert {each.by for each in picture.marks} == {"Ada"}
    assert (sound.name, sound.marks) == ("talk.m4a", ())


@pytest.mark.shared
def test_what_goes_out_again_is_valid(tx: Transaction, shared: Path) -> None:
    paper, _ = moved_in(tx)
    written = write_project(export_project(tx, article_id=paper))
    with zipfile.ZipFile(io.BytesIO(written)) as packed:
        valid(shared, PROJECT_XSD, packed.read("project.qde"))


def test_a_look_ahead_opens_no_file(
    tx: Transaction, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper, _ = moved_in(tx)
    whole = export_project(tx, article_id=paper).outcome

    def refused(*_: object) -> bytes:
        raise AssertionError

    monkeypatch.setattr(type(tx.originals), "read", refused)
    assert preview_leaving(tx, article_id=paper).outcome == whole


def test_a_withdrawal_takes_a_persons_picture_with_its_file(tx: Transaction) -> None:
    paper, _ = moved_in(tx)
    picture, sound = list_attachments(tx, paper)
    assert picture.participant_id is not None
    erasing.erase_words(tx, tx.recorded[-1] + 1, Whose(picture.participant_id))
    assert [each.id for each in list_attachments(tx, paper)] == [sound.id]
    with pytest.raises(NotFoundError):
        file_of(tx, picture)


def test_what_is_removed_is_gone_with_its_file(tx: Transaction) -> None:
    paper, _ = moved_in(tx)
    picture, sound = list_attachments(tx, paper)
    remove_attachment(tx, attachment_id=picture.id)
    assert [each.id for each in list_attachments(tx, paper)] == [sound.id]
    with pytest.raises(NotFoundError):
        file_of(tx, picture)
    with pytest.raises(NotFoundError):
        remove_attachment(tx, attachment_id=picture.id)


def test_the_file_of_a_pdf_stays_once_words_of_its_text_were_replaced(
    tx: Transaction,
) -> None:
    vaults.make_secrets_cheap()
    vaults.standing(tx)
    pages = (
        '<Sources><PDFSource guid="5" name="talk.pdf" path="internal://t.pdf">'
        '<PDFSelection guid="8" page="1" firstX="2" firstY="3" secondX="20"'
        f' secondY="30">{coded(HOME)}</PDFSelection><Representation guid="6"'
        ' name="talk" plainTextPath="internal://t.txt"/></PDFSource></Sources>'
    )
    files = {"sources/t.pdf": b"%PDF Mira", "sources/t.txt": b"Mira shut the door."}
    paper = start(tx)
    given = read(archive(project(pages), files))
    import_project(tx, project=given, choices=Choices(paper))
    (sent,) = read(write_project(export_project(tx, article_id=paper))).attachments
    assert sent.data == b"%PDF Mira"
    replaced(tx, "Mira")
    leaving = export_project(tx, article_id=paper)
    written = write_project(leaving)
    (sent,) = read(written).attachments
    assert (sent.data, len(sent.marks)) == (b"", 1)
    with zipfile.ZipFile(io.BytesIO(written)) as packed:
        assert not any(b"Mira" in packed.read(name) for name in packed.namelist())
    told_of = [(e.place, e.reason) for e in leaving.outcome.changed]
    assert ("talk.pdf", reason.FILE_HAS_OLD_WORDS) in told_of


def test_marks_follow_a_code_that_goes_into_another(tx: Transaction) -> None:
    paper, _ = moved_in(tx)
    codes = {e.code.name: e.code.id for e in coding.list_codes(tx, paper)}
    merge_code(tx, code_id=codes["the door"], into_id=codes["home"])
    picture, _ = list_attachments(tx, paper)
    assert [each.code_id for each in picture.marks] == [codes["home"]] * 2
    assert len(list_participants(tx)) == 1

"""What a team states before it asks anybody, on both databases."""

from datetime import date, timedelta
from io import BytesIO
from zipfile import ZipFile

import pytest

from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import EthicsId, LimitationId, ServiceId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.criterion import verbs as criteria
from counterpoint.study.criterion.model import (
    CriterionKind,
    CriterionTakenError,
    NoWordingError,
)
from counterpoint.study.design import verbs as design
from counterpoint.study.design.model import (
    DurationStyle,
    MinutesBandError,
    Numbering,
    WindowError,
)
from counterpoint.study.ethics import verbs as ethics
from counterpoint.study.ethics.letter import LetterKindError
from counterpoint.study.ethics.model import (
    BeforeApprovalError,
    Dated,
    DayError,
    NoApprovalError,
    NoNumberError,
    check_not_before,
)
from counterpoint.study.limitation import verbs as limitations
from counterpoint.study.limitation.model import DesignFact, NoLimitationError
from counterpoint.study.service import verbs as services
from counterpoint.study.service.model import (
    Mode,
    NoSuchServiceError,
    Sector,
    ServiceCodeError,
    ServiceTakenError,
)

APPROVED = date(2015, 11, 15)
BOARD = "the Board of an invented coast"
NUMBER = "AC 2015/417-31/5"


def approve(tx: Transaction) -> EthicsId:
    """Record the approval of these tests."""
    return ethics.record_approval(
        tx, board=BOARD, number=NUMBER, approved_on=APPROVED, scope="interviews"
    ).id


# ── ethics ───────────────────────────────────────────────────────────────────


def test_an_approval_keeps_its_number_to_the_letter(tx: Transaction) -> None:
    approve(tx)
    (kept,) = ethics.list_ethics(tx)
    assert (kept.board, kept.number, kept.approved_on) == (BOARD, NUMBER, APPROVED)


def test_amendments_are_kept_beside_the_approval_they_follow(tx: Transaction) -> None:
    approve(tx)
    later = APPROVED + timedelta(days=400)
    ethics.record_amendment(tx, board=BOARD, number="AC 2016/9", approved_on=later)
    assert [each.kind for each in ethics.list_ethics(tx)] == ["approval", "amendment"]


@pytest.mark.parametrize("is_approved", [False, True])
def test_an_amendment_cannot_come_before_an_approval(
    tx: Transaction, *, is_approved: bool
) -> None:
    if is_approved:
        approve(tx)
    with pytest.raises(NoApprovalError):
        ethics.record_amendment(
            tx, board=BOARD, number="1", approved_on=APPROVED - timedelta(days=1)
        )


def test_an_approval_needs_a_board_and_a_number_and_a_day_that_came(
    tx: Transaction,
) -> None:
    with pytest.raises(NoNumberError):
        ethics.record_approval(tx, board=BOARD, number=" ", approved_on=APPROVED)
    ahead = tx.now().date() + timedelta(days=1)
    with pytest.raises(DayError):
        ethics.record_approval(tx, board=BOARD, number="1", approved_on=ahead)


def test_nothing_may_be_dated_before_the_approval_nor_without_one(
    tx: Transaction,
) -> None:
    with pytest.raises(NoApprovalError):
        ethics.check_after_approval(tx.connection, APPROVED, Dated.CONTACT)
    approve(tx)
    ethics.check_after_approval(tx.connection, APPROVED, Dated.CONTACT)
    before = APPROVED - timedelta(days=1)
    with pytest.raises(BeforeApprovalError) as refused:
        ethics.check_after_approval(tx.connection, before, Dated.CONSENT)
    assert "consent" in str(refused.value)
    assert "2015-11-15" in str(refused.value)


def test_what_was_brought_in_is_held_only_against_a_known_approval() -> None:
    check_not_before(None, APPROVED, Dated.INTERVIEW)
    with pytest.raises(BeforeApprovalError):
        check_not_before(APPROVED, APPROVED - timedelta(days=1), Dated.INTERVIEW)


def test_an_approval_is_corrected_and_its_letter_comes_back_as_it_was(
    tx: Transaction,
) -> None:
    id_ = approve(tx)
    ethics.correct_ethics(tx, ethics_id=id_, number="AC 2015/418")
    with pytest.raises(NotFoundError):
        ethics.find_document(tx, id_)
    kept = ethics.attach_document(
        tx, ethics_id=id_, content=b"%PDF-1.7 invented", file_name=" letter.pdf"
    )
    assert (kept.number, kept.file_name) == ("AC 2015/418", "letter.pdf")
    assert b"".join(ethics.find_document(tx, id_)) == b"%PDF-1.7 invented"


def archive_of(*names: str, **held: str) -> bytes:
    """Pack members that are empty, but for what is given of some kinds' own."""
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for kind, words in held.items():
            archive.writestr({"odf": "mimetype", "rels": "_rels/.rels"}[kind], words)
        for name in names:
            archive.writestr(name, "")
    return packed.getvalue()


ODT = "application/vnd.oasis.opendocument.text"
OF_WORD = (
    '<?xml version="1.0"?><Relationships><Relationship Id="rId1" Target="docProps/'
    'core.xml" Type="http://invented.example/core-properties"/><Relationship Id="rId2"'
    ' Type="http://invented.example/relationships/officeDocument" Target="{main}"/>'
    "</Relationships>"
)
WORD, WORD_2 = (
    OF_WORD.format(main=main) for main in ("word/document.xml", "/word/document2.xml")
)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("letter.PDF", b"%PDF-1.4 invented"),
        ("letter.pdf", b"\xef\xbb\xbf%PDF-1.4 invented"),
        ("letter.pdf", b"\r\n\n%PDF-1.4 invented"),
        ("letter.docx", archive_of("word/document.xml", rels=WORD)),
        ("letter.docx", archive_of("word/document2.xml", rels=WORD_2)),
        ("letter.odt", archive_of("content.xml", odf=ODT)),
        ("scan.jfif", b"\xff\xd8\xff\xe0 invented"),
        ("scan.jpeg", b"\xff\xd8\xff\xe0 invented"),
        ("scan.png", b"\x89PNG\r\n\x1a\n invented"),
        ("scan.tif", b"II*\x00 invented"),
    ],
)
def test_a_letter_is_a_document_or_a_picture(
    tx: Transaction, name: str, content: bytes
) -> None:
    id_ = approve(tx)
    kept = ethics.attach_document(tx, ethics_id=id_, content=content, file_name=name)
    assert kept.file_name == name
    assert b"".join(ethics.find_document(tx, id_)) == content


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("letter.pdf", b"MZ\x90\x00 a program"),
        ("letter.exe", b"%PDF-1.4 invented"),
        ("letter", b"%PDF-1.4 invented"),
        ("letter.pdf", b""),
        ("letter.html", b"<html><script>"),
        ("letter.docx", archive_of("run.bat")),
        (
            "letter.docx",
            archive_of("word/document.xml", "word/vbaProject.bin", rels=WORD),
        ),
        ("letter.pdf", archive_of("word/document.xml", rels=WORD)),
        ("letter.docx", archive_of("word/document.xml")),
        ("letter.odt", archive_of("content.xml", "setup.exe")),
        ("letter.odt", archive_of("content.xml", odf=ODT + "-template")),
        ("letter.odt", archive_of("content.xml", "Basic/script-lc.xml", odf=ODT)),
        ("letter.odt", archive_of("content.xml", "Scripts/python/a.py", odf=ODT)),
        ("letter.odt", archive_of("content.xml", odf=ODT) + b"PK\x01\x02" * 10_000),
        ("letter.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 invented"),
        ("letter.docx", b"PK\x03\x04 broken off"),
    ],
)
def test_what_a_letters_bytes_do_not_show_it_to_be_is_refused(
    tx: Transaction, name: str, content: bytes
) -> None:
    id_ = approve(tx)
    with pytest.raises(LetterKindError, match="under the ending that fits"):
        ethics.attach_document(tx, ethics_id=id_, content=content, file_name=name)
    assert ethics.list_ethics(tx)[0].document is None


# ── the design and its groups ────────────────────────────────────────────────


def test_the_window_of_the_interviews_cannot_end_before_it_begins(
    tx: Transaction,
) -> None:
    design.change_study(
        tx, window_start=date(2016, 1, 1), window_end=date(2017, 12, 31)
    )
    with pytest.raises(WindowError):
        design.change_study(tx, window_end=date(2015, 12, 31))
    assert design.change_study(tx, window_end=None).window_start == date(2016, 1, 1)


def test_a_group_says_what_it_is_asked_and_how_long_it_takes(tx: Transaction) -> None:
    changed = design.change_group(
        tx,
        key="professionals",
        focus=" their own experience ",
        minutes_low=50,
        minutes_high=70,
        duration_style=DurationStyle.ABOUT,
        target=15,
    )
    assert design.get_group(tx, "professionals") == changed
    assert (changed.focus, changed.target) == ("their own experience", 15)
    assert changed.numbering is Numbering.ROMAN
    with pytest.raises(MinutesBandError):
        design.change_group(tx, key="professionals", minutes_high=10)


# ── criteria ─────────────────────────────────────────────────────────────────


def kinds(tx: Transaction, group: str) -> list[CriterionKind]:
    """List what a group is asked."""
    id_ = design.get_group(tx, group).id
    return [each.kind for each in criteria.list_criteria(tx, id_)]


def test_users_and_professionals_have_criteria_of_their_own(tx: Transaction) -> None:
    assert kinds(tx, "users") == [CriterionKind.OWN_CHANGE, CriterionKind.CONFIRMATION]
    assert kinds(tx, "professionals") == [CriterionKind.FIELD_EXPERIENCE]


def test_criteria_are_configured_group_by_group(tx: Transaction) -> None:
    change, *_ = criteria.list_criteria(tx, design.get_group(tx, "users").id)
    criteria.retire_criterion(tx, criterion_id=change.id)
    criteria.add_criterion(
        tx, group="users", kind=CriterionKind.OTHER, wording="Lives on the coast"
    )
    assert kinds(tx, "users") == [CriterionKind.CONFIRMATION, CriterionKind.OTHER]
    assert kinds(tx, "professionals") == [CriterionKind.FIELD_EXPERIENCE]


def test_a_criterion_is_laid_down_once_and_one_of_ones_own_has_words(
    tx: Transaction,
) -> None:
    with pytest.raises(CriterionTakenError):
        criteria.add_criterion(tx, group="users", kind=CriterionKind.OWN_CHANGE)
    with pytest.raises(NoWordingError):
        criteria.add_criterion(tx, group="users", kind=CriterionKind.OTHER)


# ── services ─────────────────────────────────────────────────────────────────


def test_services_are_known_by_code_sector_and_mode(tx: Transaction) -> None:
    made = services.add_service(
        tx,
        code="S8",
        sector=Sector.PSYCHIATRIC,
        mode=Mode.TREATMENT_TEAM,
        type_=" specialized  treatment teams ",
    )
    assert made.type == "specialized treatment teams"
    assert services.get_service(tx, "S8") == made
    changed = services.change_service(tx, service_id=made.id, code="S9")
    assert (changed.code, changed.sector) == ("S9", Sector.PSYCHIATRIC)
    services.retire_service(tx, service_id=made.id)
    assert services.list_services(tx) == []
    with pytest.raises(NoSuchServiceError):
        services.get_service(tx, "S9")


def test_a_service_has_a_short_code_of_its_own(tx: Transaction) -> None:
    services.add_service(tx, code="S1", sector=Sector.SOCIAL, mode=Mode.OUTPATIENT)
    with pytest.raises(ServiceTakenError):
        services.add_service(tx, code="S1", sector=Sector.SOCIAL, mode=Mode.OTHER)
    with pytest.raises(ServiceCodeError):
        services.add_service(
            tx, code="The house by the quay", sector=Sector.SOCIAL, mode=Mode.OTHER
        )
    with pytest.raises(NotFoundError):
        services.retire_service(tx, service_id=ServiceId("none"))


# ── limitations ──────────────────────────────────────────────────────────────


def test_a_limitation_is_tied_to_a_fact_of_the_design(tx: Transaction) -> None:
    written = limitations.write_limitation(
        tx, text="We cannot say what led to what.", design_fact=DesignFact.NO_CAUSES
    )
    limitations.reword_limitation(
        tx,
        limitation_id=written.id,
        text="Nothing here shows causes.",
        design_fact=DesignFact.NO_CAUSES,
    )
    (kept,) = limitations.list_limitations(tx)
    assert (kept.text, kept.design_fact) == (
        "Nothing here shows causes.",
        "no causal claims",
    )
    limitations.retire_limitation(tx, limitation_id=kept.id)
    assert limitations.list_limitations(tx) == []


def test_a_limitation_needs_words_and_must_stand_to_be_changed(tx: Transaction) -> None:
    with pytest.raises(NoLimitationError):
        limitations.write_limitation(tx, text=" ", design_fact=DesignFact.OTHER)
    with pytest.raises(NotFoundError):
        limitations.retire_limitation(tx, limitation_id=LimitationId("none"))

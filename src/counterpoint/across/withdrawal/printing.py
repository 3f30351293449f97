"""Printing the certificate of a withdrawal as a Word document."""

import io
from collections.abc import Mapping

import docx
from docx.shared import Pt

from counterpoint.across.withdrawal.model import Certificate, Copy
from counterpoint.across.withdrawal.sweep import RUN_WORDS
from counterpoint.across.withdrawal.wording import WORDS, thing_in
from counterpoint.kernel.ids import MemberId
from counterpoint.participant.consent.model import ConsentScope
from counterpoint.participant.sheet.wording import SCOPES, language_of


def printed(
    shown: Certificate,
    *,
    group: str,
    members: Mapping[MemberId, str],
    language: str,
) -> bytes:
    """Give a certificate; it holds no name of the participant and no word.

    Args:
        shown: The certificate.
        group: What one of the participant's group is called: "user".
        members: The members' names.
        language: BCP 47; Swedish, else English.
    """
    words = WORDS[language_of(language)]
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(11)
    document.add_heading(words["title"], level=1)
    done = shown.withdrawal
    cleared = done.cleared_at
    facts = [
        (words["who"], f"{group} ({shown.label})"),
        (words["said"], done.said_on.isoformat()),
        (words["done"], f"{done.at:%Y-%m-%d}, {members.get(done.by, done.by)}"),
    ]
    if done.destroys_sound:
        at = f"{cleared:%Y-%m-%d}" if cleared else words["not cleared"]
        facts.append((words["cleared"], at))
    for name, value in facts:
        document.add_paragraph(f"{name}: {value}")
    parts = {
        "scopes": [
            SCOPES[language_of(language)][each]
            for each in ConsentScope
            if each in done.scopes
        ],
    }
    if done.destroys_sound:
        parts["touched"] = [
            f"{thing_in(language, each.thing)}: {each.number}" for each in shown.touched
        ]
        parts["kept"] = [f"{each.place}: {each.reason}" for each in shown.kept]
        parts["copies"] = [_copy(each, members, words) for each in shown.copies]
    for name, lines in parts.items():
        document.add_heading(words[name], level=2)
        for line in lines or [words["none"]]:
            document.add_paragraph(line, style="List Bullet" if lines else None)
    if done.erases:
        document.add_paragraph(words["limit"].format(words=RUN_WORDS))
    document.core_properties.author = ""
    document.core_properties.title = words["title"]
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _copy(each: Copy, members: Mapping[MemberId, str], words: Mapping[str, str]) -> str:
    made = words["copy"].format(
        what=each.what,
        day=f"{each.at:%Y-%m-%d}",
        member=members.get(each.by, each.by),
    )
    if each.outcome is None or each.settled_by is None or each.settled_at is None:
        return f"☐ {made}: {words['open']}"
    settled = words[each.outcome].format(
        member=members.get(each.settled_by, each.settled_by),
        day=f"{each.settled_at:%Y-%m-%d}",
    )
    return f"☑ {made}: {settled}"

"""Reports that Counterpoint itself wrote out, read back as they were."""

from collections.abc import Iterator, Sequence

from counterpoint.across.exporting.account import (
    FIRST_LINE,
    INDENT,
    NOTE,
    legend_of,
    read_told,
)
from counterpoint.interchange.document.encoding import Decoded, lines_of
from counterpoint.interchange.document.model import (
    WHOLE_FILE,
    Document,
    Role,
    Turn,
    TurnStyle,
)
from counterpoint.interchange.document.refusal import NoWordsError
from counterpoint.kernel.outcome import Item
from counterpoint.kernel.text import normalised


def is_account(data: bytes) -> bool:
    """Whether a file begins as the reports do that Counterpoint writes."""
    return data.removeprefix(b"\xef\xbb\xbf").startswith(FIRST_LINE.encode())


def read(source: Decoded) -> Document:
    """Read reports back: passages, marks, whom they stand for, and times.

    Several reports come in as one, each under its key as a heading. Linear in
    the text.

    Raises:
        NoWordsError: There is no report in it.
        BrokenTextError: The text holds half a character.
        TooLongError: More lines than any interview has.
    """
    paragraphs = list(_paragraphs(lines_of(source)[1:]))
    legends = [legend_of(text) for _, text in paragraphs]
    heads = [n for n, legend in enumerate(legends[1:]) if legend is not None]
    if not heads:
        raise NoWordsError
    turns: list[Turn] = []
    roles: dict[str, Role] = {}
    for nth, head in enumerate(heads):
        line, title = paragraphs[head]
        if len(heads) > 1:
            place = f"line {line}"
            turns.append(Turn(title, "", None, None, TurnStyle.HEADING, place))
        known = dict(legends[head + 1] or {})
        end = heads[nth + 1] if nth + 1 < len(heads) else len(paragraphs)
        turns += [_turn(*each, known) for each in paragraphs[head + 2 : end]]
        roles |= {mark: Role(role) for mark, role in known.items() if role != NOTE}
    if not turns:
        raise NoWordsError
    several = Item(
        "reports", WHOLE_FILE, f"Reports in this file, brought in as one: {len(heads)}."
    )
    return Document(
        "txt",
        tuple(turns),
        title=paragraphs[heads[0]][1] if len(heads) == 1 else None,
        encoding=source.encoding,
        changed=(several,) if len(heads) > 1 else (),
        roles=roles,
    )


def _paragraphs(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Give each paragraph with the number of its first line, from 1."""
    held: list[str] = []
    first = 0
    for number, line in enumerate(lines, 2):
        if held and line.startswith(INDENT):
            held.append(line.removeprefix(INDENT))
        elif line.strip():
            if held:
                yield first, normalised("\n".join(held))
            held, first = [line], number
    if held:
        yield first, normalised("\n".join(held))


def _turn(line: int, paragraph: str, roles: dict[str, str]) -> Turn:
    found = read_told(paragraph, roles)
    is_note = roles.get(found.mark) == NOTE
    style = TurnStyle.PARAGRAPH
    if found.mark:
        style = TurnStyle.NOTE if is_note else TurnStyle.SPEECH
    return Turn(
        text=found.text.strip() or paragraph,
        mark="" if is_note else found.mark,
        start_ms=found.start_ms,
        end_ms=found.end_ms,
        style=style,
        place=f"line {line}",
    )

"""What is asked of the chain: walk a finding back."""

from counterpoint import article, coding, quote, theme
from counterpoint.across.chain.model import Finding, Link, NoFindingError
from counterpoint.across.chain.source import sources
from counterpoint.coding.coding.model import Coding
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, CodeId, CodingId, QuoteId, ThemeId
from counterpoint.kernel.spans import Span
from counterpoint.quote.model import QuoteInPrint
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme import Letter, Place, PlaceKind, Pole, PoleId, WholeTheme

MOST_CODINGS = 200


def trace_finding(tx: Transaction, finding: Finding, id_: str) -> tuple[Link, ...]:
    """Walk a finding back: theme, pole, quote, coding, passage, interview, person.

    Raises:
        NotFoundError: There is no such finding.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    match finding:
        case Finding.QUOTE:
            return _of_quote(tx, quote.show_quote(tx, QuoteId(id_)))
        case Finding.THEME:
            return (_of_theme(tx, theme.show_theme(tx, ThemeId(id_))),)
        case Finding.POLE:
            place = Place(PlaceKind.POLE, PoleId(id_))
            whole = theme.show_theme(tx, theme.get_theme_id(tx, place))
            return (_of_theme(tx, whole, only=PoleId(id_)),)
        case Finding.CODING:
            made = coding.show_coding(tx, CodingId(id_))
            return (_of_coding(tx, made),)


def find_finding(tx: Transaction, name: str) -> tuple[Finding, str]:
    """Find a quote, theme, pole or coding by its id, or a theme by its title.

    Raises:
        NoFindingError: Nothing goes by that name.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    for paper in article.list_articles(tx):
        for each in theme.list_titles(tx, paper.id):
            if name.casefold() in {each.id.casefold(), each.title.casefold()}:
                return Finding.THEME, each.id
    for finding in (Finding.QUOTE, Finding.POLE, Finding.CODING):
        try:
            trace_finding(tx, finding, name)
        except NotFoundError:
            continue
        return finding, name
    msg = "No quote or theme goes by that name; give its id, or a theme's title."
    raise NoFindingError(msg)


def _of_quote(tx: Transaction, printed: QuoteInPrint) -> tuple[Link, ...]:
    link = _quote(tx, printed)
    theme_id = printed.quote.theme_id
    if theme_id is None:
        return (link,)
    whole = theme.show_theme(tx, theme_id)
    poles = tuple(
        _pole(pole, (link,))
        for letter, pole in whole.poles.items()
        if letter in printed.quote.poles
    )
    return (_theme(whole, poles or (link,)),)


def _of_theme(tx: Transaction, whole: WholeTheme, only: PoleId | None = None) -> Link:
    quotes = [
        each
        for each in quote.list_quotes(tx, whole.theme.article_id)
        if each.quote.theme_id == whole.theme.id
    ]
    poles = tuple(
        _pole(pole, _under(tx, whole, Place(PlaceKind.POLE, pole.id), quotes, letter))
        for letter, pole in whole.poles.items()
        if only in {None, pole.id}
    )
    if only is not None:
        return _theme(whole, poles)
    own = Place(PlaceKind.THEME, whole.theme.id)
    return _theme(whole, (*poles, *_under(tx, whole, own, quotes, None)))


def _under(
    tx: Transaction,
    whole: WholeTheme,
    place: Place,
    quotes: list[QuoteInPrint],
    letter: Letter | None,
) -> tuple[Link, ...]:
    """Give what lies under a theme or pole: quotes, evidence, tied codes."""
    fitting = (
        each
        for each in quotes
        if (letter in each.quote.poles if letter else not each.quote.poles)
    )
    links = [_quote(tx, each) for each in fitting]
    for shown in whole.evidence.get(place, ()):
        piece = shown.evidence
        rests_on = sources(tx, piece.report_id, piece.version, [piece.anchor.span])
        links.append(
            Link("evidence", piece.id, piece.anchor.exact, shown.report, rests_on)
        )
    links += [_code(tx, code_id) for code_id in whole.codes.get(place, ())]
    return tuple(links)


def _quote(tx: Transaction, printed: QuoteInPrint) -> Link:
    cut = printed.quote
    spans = [fragment.span for fragment in cut.fragments]
    codings = _codings_in(tx, cut.article_id, printed, spans)
    return Link(
        kind="quote",
        id=cut.id,
        title=printed.text,
        detail=f"{printed.report} {printed.printed}".strip(),
        steps=(
            *_before_print(printed),
            *codings,
            *sources(tx, cut.report_id, cut.version, spans),
        ),
    )


def _before_print(printed: QuoteInPrint) -> tuple[Link, ...]:
    """Give what a quote printed says otherwise: own words, left out, put in, asked."""
    cut = printed.quote
    links = []
    if printed.translated is not None:
        own = printed.translated
        links.append(Link("original", cut.id, own.original, own.spoken))
    links += [Link("omitted", cut.id, words) for words in printed.omitted]
    links += [Link("clarification", c.id, c.text) for c in printed.clarifications]
    if printed.question and cut.question_id is not None:
        links.append(Link("question", cut.question_id, printed.question))
    return tuple(links)


def _codings_in(
    tx: Transaction, article_id: ArticleId, printed: QuoteInPrint, spans: list[Span]
) -> tuple[Link, ...]:
    names = {
        counted.code.id: counted.code.name
        for counted in coding.list_codes(tx, article_id)
    }
    listed = coding.list_codings(tx, printed.quote.report_id, article_id)
    return tuple(
        Link("coding", made.id, names.get(made.code_id, ""), made.exact)
        for made in listed.codings
        if any(made.span.overlaps(span) for span in spans)
    )


def _code(tx: Transaction, code_id: CodeId) -> Link:
    counted = coding.show_code(tx, code_id)
    page = coding.list_code_passages(tx, code_id, limit=MOST_CODINGS)
    return Link(
        kind="code",
        id=code_id,
        title=counted.code.name,
        detail=f"{counted.count} codings in {counted.reports} reports",
        steps=tuple(_of_coding(tx, each.coding) for each in page.items),
    )


def _of_coding(tx: Transaction, made: Coding) -> Link:
    name = coding.show_code(tx, made.code_id).code.name
    rests_on = sources(tx, made.report_id, made.version, [made.span])
    return Link("coding", made.id, name, made.exact, rests_on)


def _pole(pole: Pole, steps: tuple[Link, ...]) -> Link:
    return Link("pole", pole.id, pole.words.shown, f"pole {pole.letter}", steps)


def _theme(whole: WholeTheme, steps: tuple[Link, ...]) -> Link:
    one = whole.theme
    return Link("theme", one.id, one.title, one.kind.value, steps)

"""An edition as one file for a browser and for paper: no script, no field, no link.

Nothing is fetched from anywhere and nothing is sent: the file's own policy allows its
style and nothing else.
"""

from collections.abc import Iterator
from html import escape

from counterpoint.across.edition.model import Extract, Pages, Side, ThemePage
from counterpoint.across.edition.style import STYLE

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_SIGNS = ("▲", "▼")


def html_of(pages: Pages) -> str:
    """Set an edition as a page that stands alone. Linear in its words."""
    parts = [
        f'<!doctype html>\n<html lang="{pages.language}">\n<head>',
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="robots" content="noindex">',
        '<meta name="color-scheme" content="light dark">',
        f"<title>{escape(pages.title)}</title>",
        f"<style>\n{STYLE}\n</style>\n</head>\n<body>",
        *_cover(pages),
        "<main>",
        *(line for page in pages.themes for line in _theme(page, pages)),
        "</main>",
        *_last(pages),
        "</body>\n</html>\n",
    ]
    return "\n".join(parts)


def _cover(pages: Pages) -> Iterator[str]:
    if pages.notice:
        yield f'<p class="notice">{escape(pages.notice)}</p>'
    yield '<header class="cover">'
    yield f'<p class="kicker">{_word(pages, "kicker")}</p>'
    yield f"<h1>{escape(pages.title)}</h1>"
    for line in pages.foreword.split("\n"):
        if line.strip():
            yield f"<p>{escape(line.strip())}</p>"
    yield f"<p>{escape(pages.sample)}</p>"
    yield f'<p class="how">{escape(pages.reading)}</p>'
    yield "</header>"


def _theme(page: ThemePage, pages: Pages) -> Iterator[str]:
    yield '<section class="theme">'
    yield f"<h2>{escape(page.title)}</h2>"
    if page.tension:
        yield f'<p class="tension">{escape(page.tension)}</p>'
    if page.sides:
        yield '<div class="sides">'
        first, second = page.sides
        yield from _side(first, "a", _SIGNS[0], pages)
        yield f'<p class="joint">{escape(page.joint)}</p>'
        yield from _side(second, "b", _SIGNS[1], pages)
        yield "</div>"
    if page.together:
        name = "together" if page.sides else "words"
        yield f'<div class="whole">\n<h3>{_word(pages, name)}</h3>'
        for extract in page.together:
            yield from _extract(extract)
        yield "</div>"
    yield from _listed(page.ways, _word(pages, "ways"))
    yield from _listed(page.findings, _word(pages, "findings"))
    yield "</section>"


def _side(side: Side, letter: str, sign: str, pages: Pages) -> Iterator[str]:
    yield f'<div class="{letter}">'
    mark = f'<span class="mark" aria-hidden="true">{sign}</span>'
    yield f'<p class="pole">{mark} {escape(side.words)}</p>'
    for name in ("gives", "costs", "exaggerated"):
        told = getattr(side, name)
        heading = f"<h3>{_word(pages, name)}</h3>" if told else ""
        # Empty ones keep their row, so that both sides stay level.
        yield f"<div>{heading}\n<p>{escape(told)}</p></div>"
    yield "<div>"
    for extract in side.extracts:
        yield from _extract(extract)
    yield "</div>\n</div>"


def _extract(extract: Extract) -> Iterator[str]:
    yield "<blockquote>"
    for text, is_question in extract.paragraphs:
        kind = ' class="question"' if is_question else ""
        yield f"<p{kind}>{escape(text)}</p>"
    if extract.speaker:
        yield f'<p class="speaker">{escape(extract.speaker)}</p>'
    yield "</blockquote>"


def _listed(texts: tuple[str, ...], heading: str) -> Iterator[str]:
    if texts:
        yield f'<div class="whole">\n<h3>{heading}</h3>\n<ul>'
        for each in texts:
            yield f"<li>{escape(each)}</li>"
        yield "</ul>\n</div>"


def _last(pages: Pages) -> Iterator[str]:
    yield '<footer class="last">'
    yield f'<section class="limits">\n<h2>{_word(pages, "limitations")}</h2>\n<ul>'
    for each in pages.limitations:
        yield f"<li>{escape(each)}</li>"
    yield f'</ul>\n</section>\n<section class="caution">\n<h2>{_word(pages, "caution")}'
    yield "</h2>"
    for each in pages.caution:
        yield f"<p>{escape(each)}</p>"
    yield "</section>"
    if pages.authors:
        by = f"{_word(pages, 'authors')} {escape(pages.authors)}"
        yield f'<p class="authors">{by}</p>'
    yield "</footer>"


def _word(pages: Pages, name: str) -> str:
    return escape(pages.words[name])

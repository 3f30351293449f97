"""A manuscript in LaTeX, for LuaLaTeX and XeLaTeX.

It is one file that reads no other: pictures are drawn in it with TikZ. No TeX was at
hand where this was written, so that the tests read it back and compile nothing.
"""

from collections.abc import Iterator, Sequence

from counterpoint.manuscript.export.latex_picture import tikz_of
from counterpoint.manuscript.export.latex_sign import escaped
from counterpoint.manuscript.export.sheet import (
    Placed,
    Sheet,
    is_heading_row,
    placed,
)
from counterpoint.manuscript.paragraph import Emphasis, Grid, Run, Style

_LANGUAGES = {"en": "british", "sv": "swedish"}
_EMPHASES = {
    Emphasis.ITALIC: ("\\emph{", "}"),
    Emphasis.BOLD: ("\\textbf{", "}"),
    Emphasis.BOTH: ("\\textbf{\\emph{", "}}"),
}
_HEAD = r"""\documentclass[12pt,a4paper]{article}
\usepackage{fontspec}
\usepackage[LANGUAGE]{babel}
\usepackage[margin=25mm]{geometry}
\usepackage{booktabs,ltablex,array,ragged2e}
\usepackage{tikz}
\usepackage{setspace}
\usepackage{fancyhdr}
\usepackage{hyperref}
\hypersetup{pdftitle={TITLE},hidelinks}
\newcommand{\question}[1]{\emph{#1}}
\newcommand{\formula}[1]{\begin{quote}#1\end{quote}}
\newcommand{\epigraph}[1]{\begin{flushright}\begin{minipage}{0.65\textwidth}\emph{#1}\end{minipage}\end{flushright}\nopagebreak}
\newcommand{\epigraphsource}[1]{\begin{flushright}#1\end{flushright}}
\newcommand{\tablecaption}[1]{\par\medskip\noindent{\small #1}\par\nopagebreak}
\newcommand{\worklisted}[1]{\noindent\hangindent=1.27cm #1\par\smallskip}
\newcommand{\tablenote}[1]{\noindent{\footnotesize #1}\par\medskip}
\newcommand{\notice}[1]{\begin{center}\small\emph{#1}\end{center}}
\newcommand{\worktitle}[1]{\begin{center}\LARGE\bfseries #1\end{center}\bigskip}
\newcommand{\breakline}{\\}
\setcounter{secnumdepth}{0}
\widowpenalty=10000
\clubpenalty=10000
\pagestyle{fancy}
\fancyhf{}
\renewcommand{\headrulewidth}{0pt}
\fancyhead[R]{\small\emph{TITLE}}
\fancyfoot[C]{\thepage}
\onehalfspacing
\begin{document}
\thispagestyle{plain}

"""


def latex_of(sheet: Sheet) -> bytes:
    """Write a manuscript as a .tex, in UTF-8. Linear in its words."""
    language = _LANGUAGES.get(sheet.language, "british")
    head = _HEAD.replace("LANGUAGE", language).replace("TITLE", escaped(sheet.title))
    return f"{head}{''.join(_paragraphs(sheet))}\\end{{document}}\n".encode()


def _paragraphs(sheet: Sheet) -> Iterator[str]:
    for each in placed(sheet.paragraphs):
        paragraph = each.paragraph
        drawing = sheet.drawing_of(paragraph)
        if paragraph.grid is not None:
            yield _table(paragraph.grid)
        elif drawing is not None:
            yield f"\\par\\medskip\\noindent{tikz_of(drawing)}\\par\\nopagebreak\n\n"
        else:
            yield _words(each)


_COMMANDS = {
    Style.TITLE: "worktitle",
    Style.NOTICE: "notice",
    Style.HEADING1: "section",
    Style.HEADING2: "subsection",
    Style.EPIGRAPH: "epigraph",
    Style.EPIGRAPH_SOURCE: "epigraphsource",
    Style.FORMULA: "formula",
    Style.CAPTION: "tablecaption",
    Style.TABLE_NOTE: "tablenote",
    Style.REFERENCE: "worklisted",
}


def _words(each: Placed) -> str:
    runs = "".join(_run(run) for run in each.paragraph.runs)
    style = each.paragraph.style
    if style in _COMMANDS:
        return f"\\{_COMMANDS[style]}{{{runs}}}\n\n"
    if style in (Style.QUOTE, Style.QUESTION):
        words = f"\\question{{{runs}}}" if style is Style.QUESTION else runs
        opening = "" if each.goes_on else "\\begin{quote}\n"
        closing = "\n\n" if each.is_continued else "\n\\end{quote}\n\n"
        return f"{opening}{words}{closing}"
    indent = "\\noindent " if each.opens else ""
    return f"{indent}{runs}\n\n"


def _run(run: Run) -> str:
    before, after = _EMPHASES[run.emphasis] if run.emphasis else ("", "")
    words = f"{before}{escaped(run.text)}{after}" if run.text else ""
    if run.note:
        words += f"\\footnote{{{''.join(_run(each) for each in run.note)}}}"
    return words


def _table(grid: Grid) -> str:
    count = len(grid.columns)
    columns = "l" + r">{\RaggedRight\arraybackslash}X" * (count - 1)
    lines = [
        f"\\begin{{tabularx}}{{\\textwidth}}{{@{{}}{columns}@{{}}}}",
        "\\toprule",
        _cells([_bold(each) for each in grid.columns]),
        "\\midrule\n\\endhead",
    ]
    for row in grid.rows:
        if is_heading_row(row):
            over = f"\\multicolumn{{{count}}}{{@{{}}l@{{}}}}{{{_bold(row[0])}}}"
            lines.append(_cells([over]))
        else:
            lines.append(_cells([escaped(each) for each in row]))
    return "\n".join((*lines, "\\bottomrule", "\\end{tabularx}\n\n"))


def _bold(text: str) -> str:
    return f"\\textbf{{{escaped(text)}}}"


def _cells(texts: Sequence[str]) -> str:
    return f"{' & '.join(texts)} \\\\"

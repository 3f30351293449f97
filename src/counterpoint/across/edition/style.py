"""How an edition looks: on a screen, in the dark, in the hand, and on paper."""

STYLE = """
:root {
  --paper: #fbf8f1; --ink: #221e19; --quiet: #6a6155; --rule: #ddd4c4;
  --a: #453c9c; --b: #84480a;
  --serif: "Source Serif 4", "Source Serif Pro", Charter, "Bitstream Charter",
    "Iowan Old Style", "Palatino Linotype", Georgia, "Noto Serif", serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1815; --ink: #ebe4d7; --quiet: #b3a897; --rule: #3d372f;
    --a: #b7b1f7; --b: #e8ad6d; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { max-width: 58rem; margin: 0 auto; padding: 3rem 1.5rem 5rem;
  font: 1.125rem/1.6 var(--serif); hyphens: manual; overflow-wrap: break-word; }
h1, h2, h3, p, ul, blockquote { margin: 0; padding: 0; font-weight: inherit; }
.notice { padding: .35rem 0; border-bottom: 1px solid var(--rule); color: var(--quiet);
  font-size: .9rem; }
.kicker, h3, .speaker { color: var(--quiet); font-size: .9rem; letter-spacing: .03em; }
.cover { max-width: 38rem; padding: 4.5rem 0 3rem; }
h1 { margin: .6rem 0 2.2rem; font-size: clamp(2rem, 1.2rem + 3.6vw, 3.2rem);
  line-height: 1.12; letter-spacing: -.012em; text-wrap: balance; }
.cover p + p { margin-top: 1rem; }
.cover .how { margin-top: 2.4rem; padding-top: 1.2rem; color: var(--quiet);
  border-top: 1px solid var(--rule); }
.theme { padding: 3.5rem 0 2.5rem; border-top: 1px solid var(--rule); }
h2 { max-width: 34rem; margin: 0 0 1.1rem; line-height: 1.2;
  font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.1rem); letter-spacing: -.008em;
  text-wrap: balance; }
.tension { max-width: 38rem; margin-bottom: 2.6rem; font-style: italic;
  font-size: 1.2rem; line-height: 1.55; }
.sides { display: grid; grid-template: repeat(5, auto) / 1fr auto 1fr; gap: 0 1.6rem; }
.a, .b { display: grid; grid-row: 1 / span 5; grid-template-rows: subgrid; }
.joint { display: grid; grid-row: 1 / span 5; justify-items: center;
  grid-template-rows: auto 1fr; gap: .8rem;
  padding-top: .2rem; color: var(--quiet); font-style: italic; }
.joint::after { content: ""; width: 1px; background: var(--rule); }
.pole { font-size: 1.35rem; line-height: 1.3; text-wrap: balance; }
.a .pole { color: var(--a); }
.b .pole { color: var(--b); }
.mark { font-size: .72em; }
h3 { margin: 1.4rem 0 .2rem; }
blockquote { margin-top: 1.5rem; padding-left: 1.05rem;
  border-left: 2px solid var(--rule); }
.a blockquote { border-color: var(--a); }
.b blockquote { border-color: var(--b); }
blockquote p + p { margin-top: .6rem; }
.question { font-style: italic; color: var(--quiet); }
.speaker { margin-top: .35rem; }
.whole { max-width: 40rem; margin-top: 2.4rem; }
.whole ul, .limits ul { list-style: none; }
.whole li, .limits li { margin-top: .7rem; padding-left: 1.2rem; text-indent: -1.2rem; }
.whole li::before, .limits li::before { color: var(--quiet);
  content: "\\2013\\00a0\\00a0"; }
.last { padding: 3rem 0 0; border-top: 1px solid var(--rule); }
.last section { max-width: 38rem; margin-bottom: 2.6rem; }
.last h2 { font-size: 1.35rem; }
.caution p + p { margin-top: .9rem; }
.authors { color: var(--quiet); }
@media (max-width: 44rem) {
  body { padding: 1rem 1.1rem 3rem; font-size: 1.06rem; }
  .cover { padding: 2.5rem 0 2rem; }
  .sides, .a, .b { display: block; }
  .joint { padding: 1.8rem 0 1.4rem; }
  .joint::after { display: none; }
}
@page { size: A4; margin: 20mm 19mm 22mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #4f4a43; --rule: #b9b2a6; --a: #332a86;
    --b: #6e3a05; }
  body { max-width: none; padding: 0; font-size: 10.8pt; line-height: 1.5; }
  .notice { border: 0; }
  .cover { padding-top: 45mm; }
  h1 { font-size: 32pt; }
  h2 { font-size: 20pt; }
  .tension { font-size: 12.4pt; margin-bottom: 9mm; }
  .pole { font-size: 13.5pt; }
  .theme, .last { break-before: page; border: 0; padding: 0; }
  .sides { display: grid; gap: 0 7mm; }
  .a, .b { display: grid; }
  .joint { padding: 1mm 0 0; }
  .joint::after { display: block; }
  h2, h3, .pole { break-after: avoid; }
  blockquote, li, .caution { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
""".strip()
"""One sheet of style. Poles differ by sign and word, and by colour last."""

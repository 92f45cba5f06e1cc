/** How a brief looks: on a narrow screen, on a wide one, and on A4 paper. */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { font: 100%/1.5 Georgia, "Times New Roman", "Noto Serif", serif; color: #1a1a1a; background: #fff; }
body { margin: 0; }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1.5rem; padding-bottom: .75rem; border-bottom: 2px solid #1a1a1a; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1rem; line-height: 1.35; margin: 1.75rem 0 .4rem; }
p { margin: 0 0 .8rem; }
ol, ul { margin: 0 0 .8rem; padding-left: 1.6rem; }
li { margin: 0 0 .4rem; }
li > ul { margin: .4rem 0 0; padding-left: 1.2rem; }
dl { margin: 0 0 .8rem; border-top: 1px solid #c8c8c8; }
dl > div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); column-gap: 1rem; padding: .35rem 0; border-bottom: 1px solid #c8c8c8; }
dt { font-weight: bold; }
dd { margin: 0; min-width: 0; }
code { font: .85em/1.4 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
a { color: #0b3d91; }
a:focus-visible { outline: 2px solid #0b3d91; outline-offset: 2px; }
.address { overflow-wrap: anywhere; }
sup { font-size: .75em; line-height: 0; }
sup + sup { margin-left: .25em; }
sup a, .back { text-decoration: none; padding: .1em .15em; }
.notes { margin-top: 3rem; border-top: 1px solid #1a1a1a; font-size: .875rem; }
.notes ol { padding-left: 2.2rem; }
:target { background: #fff4c2; }
@media (max-width: 34rem) {
  main { padding: 1rem .85rem 3rem; }
  h1 { font-size: 1.35rem; }
  dl > div { grid-template-columns: minmax(0, 1fr); }
}
@page { size: A4; margin: 22mm 20mm; }
@media print {
  html { font-size: 10.5pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  li, dl > div { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  .back { display: none; }
  :target { background: none; }
}
`;

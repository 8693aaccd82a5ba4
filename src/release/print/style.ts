/** How a release looks on paper: A4, page numbers and the version in the margin (CSS Paged Media, done by Chromium itself). */
export function printStyle(footer: string): string {
  return `
@page { size: A4; margin: 22mm 20mm 24mm; @bottom-left { content: ${JSON.stringify(footer)}; font: 8.5pt sans-serif; color: #43545c } @bottom-right { content: "Pagina " counter(page) " van " counter(pages); font: 8.5pt sans-serif; color: #43545c } }
@page :first { @bottom-left { content: none } @bottom-right { content: none } }
html { font: 10.5pt/1.5 "Noto Sans", "Liberation Sans", Arial, sans-serif; color: #16242b }
body { margin: 0 }
a { color: #083f4a }
h1, h2, h3, h4, h5 { line-height: 1.25; break-after: avoid; color: #083f4a }
h1 { font-size: 22pt } h2 { font-size: 16pt } h3 { font-size: 12.5pt } h4, h5 { font-size: 11pt }
li > p { margin: 0 0 1mm }
p, li { orphans: 2; widows: 2 }
.omslag { padding-top: 60mm }
.omslag h1 { font-size: 34pt; margin: 0 0 4mm }
.omslag .versie { font-size: 18pt; margin: 0 0 20mm }
.inhoud, .deel { break-before: page }
.inhoud ol { list-style: none; padding: 0; margin: 0 0 4mm }
.inhoud li { display: flex; gap: 4mm; justify-content: space-between; break-inside: avoid }
.inhoud a { color: inherit; text-decoration: none }
.inhoud a.nummer::after { content: target-counter(attr(href), page) }
article { break-before: page }
.deel > article:first-of-type { break-before: avoid }
.samenvatting { font-size: 12pt; color: #43545c }
.feiten { font-size: 8.5pt; color: #43545c; border-top: 0.5pt solid #c6d3d5; padding-top: 2mm }
.kb-kort, .kb-stand, .kb-tip, .kb-letop, .kb-gevaar, .kb-nooit, .kb-te-valideren, .kb-kaart { margin: 3mm 0; padding: 2mm 4mm; border: 0.5pt solid #43545c; border-left-width: 3pt; break-inside: avoid-page }
.kb-gevaar, .kb-nooit { border-left-color: #a3161b } .kb-letop, .kb-te-valideren { border-left-color: #b98a1d }
.kb-stap { font-weight: 600 } .kb-stap-feiten, .kb-lijst-uitleg { color: #43545c }
.kb-tv { font-size: 8.5pt; font-weight: 600; color: #6b4500 }
.kb-bronnen { font-size: 9pt; overflow-wrap: anywhere }
[dir="rtl"] { text-align: right }
`;
}

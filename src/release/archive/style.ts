/** How archived pages look: readable for ever, without anything of today's site. */
export const archiveStyle = `:root { color-scheme: light dark; --ink: #16242b; --paper: #ffffff; --soft: #f2f6f6; --brand: #0b5563; --old: #fff4d9; --line: #c6d3d5 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eef0; --paper: #10191d; --soft: #18252b; --brand: #7fd0dc; --old: #33270c; --line: #3a4d55 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 106.25%/1.6 system-ui, "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: break-word }
header, main, footer { max-width: 44rem; margin: 0 auto; padding: 0.5rem 1rem }
a { color: var(--brand) }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px }
.nood { margin: 0; padding: 0.55rem 1rem; background: #a3161b; color: #ffffff; font-weight: 700 }
.nood a { color: #ffffff }
.nood .weg { float: right }
.oud { padding: 0.75rem 1.1rem; border-inline-start: 6px solid #d9a520; border-radius: 8px; background: var(--old) }
.samenvatting { font-size: 1.15rem }
h1, h2, h3 { line-height: 1.25 }
table { display: block; overflow-x: auto; border-collapse: collapse }
td, th { padding: 0.35rem 0.6rem; border: 1px solid var(--line); text-align: start }
.kb-kort, .kb-stand, .kb-tip, .kb-letop, .kb-gevaar, .kb-nooit, .kb-te-valideren, .kb-kaart { margin-block: 1.25rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-inline-start: 6px solid var(--brand); border-radius: 8px; background: var(--soft) }
.kb-gevaar, .kb-nooit { border-inline-start-color: #a3161b }
.kb-letop, .kb-te-valideren { border-inline-start-color: #d9a520 }
.kb-stap { font-weight: 600 }
.kb-tv { font-size: 0.85rem; font-weight: 600 }
`;

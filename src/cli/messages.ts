/** How to use the program. @param unknown the command that was typed and doesn't exist */
export function usage(unknown: string | undefined): string {
  const lines = [
    'kb: het gereedschap van de redactie',
    '',
    '  npm run kb -- check [PAD …] [--json]      controleert alle pagina’s, of alleen die in PAD',
    '  npm run --silent kb -- search "VRAAG"     zoekt zoals een lezer zoekt',
    '  npm run kb -- release 2026.1 --title "…" --note bericht.md   maakt een release (eerst kijken: --dry-run)',
    '  npm run kb -- verify [--signature]        rekent alle releases na',
    '  npm run kb -- diff 2026.1 werkversie      laat zien wat er tussen twee versies is veranderd',
    '  npm run kb -- erratum 2026.1 --text "…"   zet een verbetering bij een release',
    '  npm run kb -- withdraw 2026.1 --text "…"  trekt een release of pagina in',
    '  npm run kb -- archive 2026.1              zet een oude release in het archief',
    '  npm run --silent kb -- evaluate           meet hoe goed het zoeken is, tegen andere zoekmachines',
    '  npm run --silent kb -- export --format jsonl   alle onderdelen en vectoren, voor een zoekserver',
  ];
  return unknown !== undefined && unknown !== '--help'
    ? [`De opdracht "${unknown}" bestaat niet.`, '', ...lines].join('\n')
    : lines.join('\n');
}

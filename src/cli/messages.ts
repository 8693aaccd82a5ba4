/** How to use the program. @param unknown the command that was typed and doesn't exist */
export function usage(unknown: string | undefined): string {
  const lines = [
    'kb: het gereedschap van de redactie',
    '',
    '  npm run kb -- check [PAD …] [--json]      controleert alle pagina’s, of alleen die in PAD',
    '  npm run --silent kb -- search "VRAAG"     zoekt zoals een lezer zoekt',
  ];
  return unknown !== undefined && unknown !== '--help'
    ? [`De opdracht "${unknown}" bestaat niet.`, '', ...lines].join('\n')
    : lines.join('\n');
}

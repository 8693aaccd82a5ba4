/** Longer queries are no words to suggest. */
const longest = 200;

/** A ready text for the editors, and the same as an e-mail without an addressee: every organisation has its own. */
export function suggestWord(query: string): { text: string; mail: string } {
  const word = query.trim().slice(0, longest);
  const text = [
    'Voorstel voor een zoekwoord in de kennisbank',
    '',
    `Ik zocht op: ${word}`,
    'Ik verwachtte deze pagina of dit onderwerp: ',
    '',
    'Zet hier geen namen of gegevens van mensen in.',
  ].join('\n');
  const subject = encodeURIComponent('Zoekwoord voor de kennisbank');
  return { text, mail: `mailto:?subject=${subject}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}` };
}

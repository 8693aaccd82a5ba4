import type { Hit, SearchResult } from '../../search/engine/result';

/** A result for people at a terminal. */
export function printResult({ query, hits, total, nothingStrong, help, corrections, suggestions }: SearchResult, explain: boolean): string {
  const lines: string[] = [];
  if (query.trim() === '') return 'De zoekvraag is leeg.';
  if (help === 'danger') lines.push('Direct gevaar? Bel 112.', '');
  if (help === 'victim') lines.push('Gaat het om uzelf of om een slachtoffer dat hulp zoekt? Kijk bij /inwoners/hulp-krijgen/.', '');
  for (const { typed, read } of corrections) lines.push(`Gezocht op “${read}” in plaats van “${typed}”.`);
  if (nothingStrong) lines.push('Niets sterks gevonden.');
  lines.push(`${total} ${total === 1 ? 'pagina' : 'pagina’s'} voor “${query}”.`, '');
  hits.forEach((hit, place) => {
    lines.push(...printHit(hit, place + 1, explain), '');
  });
  if (suggestions.length > 0) lines.push(`Bedoelt u: ${suggestions.map(({ label }) => label).join(', ')}?`);
  return lines.join('\n').trimEnd();
}

function printHit({ url, title, heading, excerpt, matchedConcepts, explanation }: Hit, place: number, explain: boolean): string[] {
  const lines = [`${place}. ${title.text}${heading === '' ? '' : ` – ${heading}`}`, `   ${url}`, `   ${excerpt.text}`];
  if (matchedConcepts.length > 0) lines.push(`   Past bij: ${matchedConcepts.map(({ label }) => label).join(', ')}`);
  if (explain && explanation) {
    const { lexical, vector, boosts, score } = explanation;
    const words = lexical.words.map(({ term, where, from, amount }) => `${term} ${amount.toFixed(2)} (${where}, ${from})`);
    const concepts = lexical.concepts.map(({ id, where, amount }) => `${id} ${amount.toFixed(2)} (${where})`);
    lines.push(
      `   score ${score.toFixed(3)} = tekst ${lexical.part.toFixed(3)} + betekenis ${vector.part.toFixed(3)}${boosts.map(({ name, amount }) => ` + ${name} ${amount.toFixed(3)}`).join('')}`,
      `   woorden: ${words.join(', ') || '–'}; begrippen: ${concepts.join(', ') || '–'}; cosinus ${vector.cosine.toFixed(3)}`,
    );
  }
  return lines;
}

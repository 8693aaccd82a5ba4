/** A release is named after its year and its number within that year: `2026.1`. */
const pattern = /^(20\d\d)\.([1-9]\d{0,2})$/;

export function isVersionName(name: string): boolean {
  return pattern.test(name);
}

/** Negative when `a` is older than `b`. Names that are no version sort by code unit, before all versions. */
export function compareVersions(a: string, b: string): number {
  const [yearA, numberA] = parts(a);
  const [yearB, numberB] = parts(b);
  return yearA - yearB || numberA - numberB || (a < b ? -1 : a > b ? 1 : 0);
}

/** The name that an editor most likely wants: the next number of this year. @param today ISO date */
export function suggestVersion(existing: readonly string[], today: string): string {
  const year = today.slice(0, 4);
  const numbers = existing.filter((name) => name.startsWith(`${year}.`)).map((name) => parts(name)[1]);
  return `${year}.${Math.max(0, ...numbers) + 1}`;
}

function parts(name: string): [number, number] {
  const match = pattern.exec(name);
  return match ? [Number(match[1]), Number(match[2])] : [0, 0];
}

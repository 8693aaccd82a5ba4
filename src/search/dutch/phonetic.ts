/** Order matters: longer spellings first. One letter per sound; capitals are sounds that have no letter of their own. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tie(?=s?$)/g, 'sie'],
  [/age(?!n)/g, 'aZe'],
  [/[sz]j/g, 'Z'],
  [/isch/g, 'is'],
  [/gn(?=[eao])|nj/g, 'N'],
  [/ai|ay|ee|e(?=[a-z]ing)/g, 'e'],
  [/oe/g, 'U'],
  [/sch/g, 'sg'],
  [/ij|ei|ey|y/g, 'Y'],
  [/au|ou/g, 'W'],
  [/ie/g, 'i'],
  [/ph/g, 'f'],
  [/th|dt/g, 't'],
  [/ck|q/g, 'k'],
  [/ch|h(?=t)/g, 'g'],
  [/c(?=[eiY])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/d$/, 't'],
  [/(.)\1+/g, '$1'],
];

/** How a folded word sounds in Dutch, roughly: `ij` as `ei`, `au` as `ou`, `g` as `ch`, `z` as `s`, final `d` as `t`, no double letters. */
export function soundOf(surface: string): string {
  let key = surface;
  for (const [pattern, sound] of SOUNDS) key = key.replace(pattern, sound);
  return key;
}

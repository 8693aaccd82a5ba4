/**
 * The kinds of pages this site knows. The folder under `docs/` decides the kind,
 * the prefix makes an id recognisable for people, the labels are what readers see.
 */
export const kinds = {
  indicator: { folder: 'signalen', idPrefix: 'IND-', label: 'Signaal', plural: 'Signalen' },
  procedure: { folder: 'procedures', idPrefix: 'procedure-', label: 'Procedure', plural: 'Procedures' },
  role: { folder: 'rollen', idPrefix: 'rol-', label: 'Rol', plural: 'Rollen' },
  form: { folder: 'vormen', idPrefix: 'vorm-', label: 'Vorm van uitbuiting', plural: 'Vormen van uitbuiting' },
  setting: { folder: 'plekken', idPrefix: 'plek-', label: 'Plek', plural: 'Plekken' },
  law: { folder: 'wet', idPrefix: 'wet-', label: 'Wet en recht', plural: 'Wet en recht' },
  guidance: { folder: 'organiseren', idPrefix: 'organiseren-', label: 'Organiseren', plural: 'Organiseren' },
  training: { folder: 'scholing', idPrefix: 'scholing-', label: 'Scholing', plural: 'Scholing' },
  public: { folder: 'inwoners', idPrefix: 'inwoner-', label: 'Voor inwoners', plural: 'Voor inwoners' },
} as const;

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as Kind[];

/** The kind of a page, from its path below the docs folder (`signalen/x.md` → `indicator`); undefined for any other folder. */
export function kindOfPath(path: string): Kind | undefined {
  const folder = path.split('/')[0];
  return kindNames.find((kind) => kinds[kind].folder === folder);
}

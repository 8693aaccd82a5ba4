import { kinds } from '../kinds';
import { error, type LibraryRule, type PageRule } from './rule';

/** Ids are unique: the second page with an id is told where the first one stands. */
export const idsUnique: LibraryRule = ({ library }) => {
  const first = new Map<string, string>();
  return library.pages.flatMap((page) => {
    const { id } = page.frontMatter;
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, page.file);
      return [];
    }
    return [
      error(
        page,
        page.place(['id']),
        'id-unique',
        `Het kenmerk ${id} bestaat al, op ${other}.`,
        'Geef deze pagina een eigen, nieuw kenmerk.',
      ),
    ];
  });
};

/** An id starts with the prefix of its kind, so that it is recognisable outside this site. */
export const idMatchesKind: PageRule = (page) => {
  const { idPrefix, folder } = kinds[page.kind];
  if (page.frontMatter.id.startsWith(idPrefix)) return [];
  return [
    error(
      page,
      page.place(['id']),
      'id-prefix',
      `Het kenmerk ${page.frontMatter.id} past niet bij de map ${folder}.`,
      `Een kenmerk in deze map begint met "${idPrefix}".`,
    ),
  ];
};

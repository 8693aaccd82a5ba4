import { createStorageSlot } from '@docusaurus/theme-common';
import { useCallback, useEffect, useState } from 'react';

/** Written only after a reader chose a role; read only where staff read. */
const slot = (): ReturnType<typeof createStorageSlot> => createStorageSlot('kb-rol');

export interface OwnRole {
  /** Id of the reader's role, when they said so once. */
  readonly role: string | undefined;
  /** Remembers the role, or forgets it. */
  choose(role: string | undefined): void;
}

/** The role that the reader works in. On public pages nothing is read and nothing is kept. */
export function useOwnRole(quiet: boolean, known: Readonly<Record<string, string>>): OwnRole {
  const [role, setRole] = useState<string>();
  useEffect(() => {
    if (quiet) setRole(undefined);
    else setRole(slot().get() ?? undefined);
    return quiet ? undefined : slot().listen(({ newValue }) => setRole(newValue ?? undefined));
  }, [quiet]);
  const choose = useCallback(
    (next: string | undefined) => {
      setRole(next);
      if (quiet) return;
      if (next === undefined) slot().del();
      else slot().set(next);
    },
    [quiet],
  );
  return { role: role !== undefined && known[role] ? role : undefined, choose };
}

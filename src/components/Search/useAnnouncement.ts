import { useEffect, useState } from 'react';

/** Long enough that a screen reader does not speak through every letter. */
const rest = 700;

/** A text for a live region: said once typing has come to rest. */
export function useAnnouncement(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), text === '' ? 0 : rest);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}

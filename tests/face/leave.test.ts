import { leave } from '../../src/face/leave';
import { exitAddress } from '../../src/face/places';

test('blanks, forgets and replaces, in one tick; storage that is switched off is no reason to stay', () => {
  const done: string[] = [];
  const documentElement = { hidden: false };
  Object.assign(globalThis, {
    document: { documentElement, title: 'Iets' },
    window: {
      localStorage: { clear: () => done.push('local') },
      get sessionStorage(): never {
        throw new Error('switched off');
      },
      location: { replace: (to: string) => done.push(to) },
    },
  });
  leave();
  expect(documentElement.hidden).toBe(true);
  expect(done).toEqual(['local', exitAddress]);
});

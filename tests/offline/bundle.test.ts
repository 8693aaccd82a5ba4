import fc from 'fast-check';
import { BundleError, readBundle, writeBundle } from '../../src/offline/bundle';

const files = fc.array(fc.record({ path: fc.string(), type: fc.string(), bytes: fc.uint8Array() }));

test('what goes in comes out', () => {
  fc.assert(
    fc.property(files, (list) => {
      const read = readBundle(new Uint8Array(writeBundle(list)));
      expect(read.map(({ file, bytes }) => ({ path: file.path, type: file.type, bytes: new Uint8Array(bytes) }))).toEqual(
        list.map(({ path, type, bytes }) => ({ path, type, bytes: new Uint8Array(bytes) })),
      );
    }),
  );
});

test('anything else is refused by name', () => {
  const whole = new Uint8Array(writeBundle([{ path: '/', type: 'text/html', bytes: new Uint8Array([1, 2, 3]) }]));
  for (const bad of [new Uint8Array(), new Uint8Array([9, 0, 0, 0, 1]), whole.slice(0, -1), new TextEncoder().encode('<!doctype html>')])
    expect(() => readBundle(new Uint8Array(bad))).toThrow(BundleError);
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      try {
        readBundle(new Uint8Array(bytes));
      } catch (error) {
        expect(error).toBeInstanceOf(BundleError);
      }
    }),
  );
});

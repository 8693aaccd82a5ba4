import { archiveStyle } from '../../../src/release/archive/style';

test('the style needs nothing from elsewhere', () => {
  expect(archiveStyle).not.toMatch(/url\(|@import/);
  expect(archiveStyle.match(/\{/g)?.length).toBe(archiveStyle.match(/\}/g)?.length);
});

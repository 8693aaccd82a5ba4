import { addressOf, chosenFiles, typeOf } from '../../src/offline/chosen';

test('the newest version goes along, with the code that it asks for', () => {
  const files = [
    { path: 'index.html', html: '<script src=/assets/js/main.1.js></script>' },
    { path: 'signalen/x/index.html', html: '<link href="/assets/css/a.css"><script src="/assets/js/x.1.js"></script>' },
    {
      path: '2026.1/signalen/x/index.html',
      html: '<script src="/assets/js/main.1.js"></script><script src="/assets/js/oud.1.js"></script>',
    },
    { path: 'pagina/IND-001/index.html', html: '<a href="/signalen/x/">Lees hier verder</a>' },
    { path: 'inwoners/melden/index.html', html: '<script src="/assets/js/inwoner.1.js"></script>' },
    ...['assets/js/main.1.js', 'assets/js/x.1.js', 'assets/js/oud.1.js', 'assets/js/inwoner.1.js', 'assets/js/worker.1.js'].map((path) => ({
      path,
    })),
    ...['assets/css/a.css', 'zoekbestanden/core-0.bin', 'gegevens/begrippen.ttl', 'wijzigingen.xml', 'releases/2026.1.pdf'].map((path) => ({
      path,
    })),
  ];
  expect(chosenFiles(files, ['2026.1'])).toEqual([
    'assets/css/a.css',
    'assets/js/main.1.js',
    'assets/js/worker.1.js',
    'assets/js/x.1.js',
    'index.html',
    'signalen/x/index.html',
    'zoekbestanden/core-0.bin',
  ]);
});

test('files by the address that a browser asks for', () => {
  expect(['index.html', 'signalen/x/index.html', '404.html', 'assets/js/a.js'].map(addressOf)).toEqual([
    '/',
    '/signalen/x/',
    '/404.html',
    '/assets/js/a.js',
  ]);
  expect(typeOf('zoekbestanden/core.bin')).toBe('application/octet-stream');
});

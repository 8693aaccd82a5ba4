import { keepQuiet, type QuietHistory } from '../../src/face/quietReading';

function historyAt(pathname: string) {
  const steps: string[] = [];
  const history: QuietHistory = {
    location: { pathname },
    push: (to: never) => steps.push(`push ${String(to)}`),
    replace: (to: never) => steps.push(`replace ${String(to)}`),
  };
  return { history, steps };
}

beforeAll(() => {
  Object.assign(globalThis, { document: { addEventListener: () => undefined, removeEventListener: () => undefined } });
});

test('a step from or to a public page replaces the one before', () => {
  const { history, steps } = historyAt('/inwoners/melden/');
  keepQuiet(history);
  history.push('/signalen/' as never);
  history.location.pathname = '/';
  history.push('/inwoners/' as never);
  history.push('/rollen/' as never);
  expect(steps).toEqual(['replace /signalen/', 'replace /inwoners/', 'push /rollen/']);
});

test('it can be undone', () => {
  const { history, steps } = historyAt('/inwoners/');
  keepQuiet(history)();
  history.push('/inwoners/melden/' as never);
  expect(steps).toEqual(['push /inwoners/melden/']);
});

import type { Issue } from '../../src/content/issue';
import { planRelease, type ReleaseRequest, type ReleaseState } from '../../src/release/plan';
import { request, today } from './site';

const state: ReleaseState = {
  today,
  releases: [{ name: '2026.1', date: '2026-06-01' }],
  uncommitted: [],
  issues: [],
  searchProblems: [],
  hasChromium: true,
  docs: ['wet/a.md'],
  changes: { from: '2026.1', to: '2026.2', counts: { added: 0, removed: 0, renamed: 0, changed: 0, quiet: 0, same: 1 }, pages: [] },
};
const good: ReleaseRequest = { ...request, version: '2026.2' };
const issue = (rule: string, severity: Issue['severity']): Issue => ({
  file: 'docs/wet/a.md',
  line: 3,
  column: 1,
  severity,
  rule,
  message: '',
  hint: '',
});

/** Every refusal as the editor reads it: reason, then what to do. */
function refusals(changes: Partial<ReleaseRequest>, facts: Partial<ReleaseState> = {}): string[] {
  const answer = planRelease({ ...good, ...changes }, { ...state, ...facts });
  return 'refusals' in answer ? answer.refusals.map(({ reason, mend }) => `${reason} → ${mend}`) : [];
}

test('a good request becomes a plan', () => {
  expect(planRelease(good, state)).toMatchObject({
    plan: {
      previous: '2026.1',
      creates: [
        'versioned_docs/version-2026.2/wet/a.md',
        'versioned_sidebars/version-2026.2-sidebars.json',
        'releases/2026.2.changes.json',
        'releases/2026.2.pdf',
        'releases/2026.2.json',
      ],
      updates: ['versions.json'],
    },
  });
});

test('bad input is refused, each with its mend', () => {
  expect([
    ...refusals({ version: '2026.1' }),
    ...refusals({ version: 'v2' }),
    ...refusals({ version: '' }),
    ...refusals({ version: '2025.9' }),
    ...refusals({ title: ' ' }),
    ...refusals({ note: undefined }),
    ...refusals({ note: '\n' }),
    ...refusals({ date: '1 december' }),
    ...refusals({ date: '2026-02-30' }),
    ...refusals({ date: '2026-05-31' }),
    ...refusals({}, { uncommitted: ['docs/a.md', 'docs/b.md'] }),
    ...refusals({}, { uncommitted: undefined }),
    ...refusals({}, { issues: [issue('missing-field', 'error')] }),
    ...refusals({}, { issues: [issue('review-passed', 'warning')] }),
    ...refusals({}, { searchProblems: ['nDCG@10 is 0,71 en moet 0,75 zijn.'] }),
    ...refusals({}, { hasChromium: false }),
    ...refusals({}, { docs: [] }),
  ]).toMatchSnapshot();
});

test('all reasons come at once', () => {
  expect(refusals({ title: '', note: undefined }, { uncommitted: ['x'] })).toHaveLength(3);
});

test('an ordinary warning does not stop a release', () => {
  expect(refusals({}, { issues: [issue('sentence-long', 'warning')] })).toEqual([]);
});

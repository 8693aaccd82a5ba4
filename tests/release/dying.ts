import { applyRelease, type Step, steps } from '../../src/release/apply';
import { planOf, put, quickTools } from './site';

/** A release that is killed: `tsx dying.ts ROOT VERSION STEP`, or `snapshot-half` for a kill within the snapshot. Run by apply.test.ts. */
const [root = '', version = '', moment = ''] = process.argv.slice(2);

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

void applyRelease(root, planOf(root, { version, title: `Release ${version}` }), {
  ...quickTools,
  snapshot: (folder, name) => {
    if (moment === 'snapshot-half') {
      put(folder, `versioned_docs/version-${name}/wet/artikel.md`, 'half');
      put(folder, 'versions.json', '["2026');
      die();
    }
    return quickTools.snapshot(folder, name);
  },
  onStep: (step: Step) => {
    if (step === moment && steps.includes(step)) die();
  },
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const read = (path: string): string => readFileSync(join(__dirname, '..', path), 'utf8');

interface Step {
  run?: string;
  uses?: string;
}
interface Job {
  container?: string | { image: string };
  permissions?: Record<string, string>;
  needs?: string;
  if?: string;
  steps: Step[];
}
interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}
interface GitLabJob {
  stage: string;
  needs?: string[];
  script: string[];
  before_script?: string[];
  artifacts: { paths: string[] };
}

const imageOf = ({ container }: Job): string | undefined => (typeof container === 'string' ? container : container?.image);
/** A whole version, or a commit: nothing that moves by itself. */
const pinned = /@(v\d+\.\d+\.\d+|[0-9a-f]{40})$/;
const debian = /^node:\d+\.\d+\.\d+-bookworm(@sha256:[0-9a-f]{64})?$/;

describe.each(['.github/workflows/site.yml', '.forgejo/workflows/site.yml'])('%s', (path) => {
  const { permissions, jobs } = parse(read(path)) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('runs npm test on Debian, with Chromium and nginx there', () => {
    const { test: job } = jobs;
    expect(job && imageOf(job)).toMatch(debian);
    const runs = job?.steps.map(({ run }) => run).filter((run) => run !== undefined) ?? [];
    expect(runs.findIndex((run) => /apt-get install -y chromium nginx-light$/.test(run))).toBeGreaterThanOrEqual(0);
    expect(runs).toContain('npm test');
  });

  test('may read and no more; every action has its version', () => {
    expect(permissions).toEqual({ contents: 'read' });
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !pinned.test(action))).toEqual([]);
  });
});

test('GitHub publishes only the main branch, only after the tests, with only the rights that publishing needs', () => {
  const { jobs } = parse(read('.github/workflows/site.yml')) as Workflow;
  expect(jobs.publish).toMatchObject({
    if: "github.ref == 'refs/heads/main'",
    needs: 'test',
    permissions: { pages: 'write', 'id-token': 'write' },
  });
  expect(jobs.test?.permissions).toBeUndefined();
});

test('GitLab runs npm test on Debian and publishes what was tested', () => {
  const { image, test: tests, pages } = parse(read('.gitlab-ci.yml')) as { image: string; test: GitLabJob; pages: GitLabJob };
  expect(image).toMatch(debian);
  expect(tests.before_script).toEqual([expect.stringMatching(/apt-get install -y chromium nginx-light$/)]);
  expect(tests.script).toEqual(['npm test']);
  expect(tests.artifacts.paths).toEqual(['build/']);
  expect(pages).toMatchObject({ needs: ['test'], artifacts: { paths: ['public/'] } });
});

test('all of them use one Node, no older than package.json asks for', () => {
  const images = ['.github/workflows/site.yml', '.forgejo/workflows/site.yml', '.gitlab-ci.yml'].map(
    (path) => /node:(\d+)\.(\d+)\.\d+-bookworm/.exec(read(path))?.slice(1).map(Number) ?? [],
  );
  expect(new Set(images.map(String)).size).toBe(1);
  const [major = 0, minor = 0] = images[0] ?? [];
  const [, oldMajor = 0, oldMinor = 0] =
    /(\d+)\.(\d+)/.exec((JSON.parse(read('package.json')) as { engines: { node: string } }).engines.node)?.map(Number) ?? [];
  expect(major > oldMajor || (major === oldMajor && minor >= oldMinor)).toBe(true);
});

test('Renovate proposes and never merges, and leaves the lockfile complete for all platforms', () => {
  const renovate = JSON.parse(read('renovate.json')) as Record<string, unknown>;
  expect(renovate).toMatchObject({ automerge: false, rangeStrategy: 'pin', lockFileMaintenance: { enabled: false } });
});

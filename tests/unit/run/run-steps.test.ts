import { expect, it } from 'vitest';
import { formatOutcome, runSteps, type Step } from '../../run/run-steps';

/** A promise and the way to fulfil it. */
function defer<T>() {
  let resolve = (_: T) => {};
  const promise = new Promise<T>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}

/** A step that can be ended from outside. */
function buildStep(name: string, more: Partial<Step> = {}) {
  const { promise: code, resolve: end } = defer<number>();
  const { promise: started, resolve: start } = defer<undefined>();
  const step: Step = {
    name,
    run: (write) => {
      write(`${name} begins\n`);
      start(undefined);
      return code.finally(() => write(`${name} ends\n`));
    },
    ...more,
  };
  return { step, end, started };
}

async function run(steps: readonly Step[], atOnce = 2) {
  let output = '';
  const outcomes = await runSteps(steps, { atOnce, write: (text) => (output += text) });
  const codes = Object.fromEntries(outcomes.map(({ name, code }) => [name, code]));
  return { codes, output: output.replaceAll(/\(\d+\.\d s\)/g, '(n s)') };
}

const end = (code: number) => async () => code;

it('prints the output of each step in one piece, in the order they began', async () => {
  const [first, second] = [buildStep('first'), buildStep('second')];
  const running = run([first.step, second.step]);
  await Promise.all([first.started, second.started]);
  second.end(0);
  first.end(0);
  const { output } = await running;
  expect(output).toBe(
    '\n=== first\nfirst begins\nfirst ends\n=== first: ok (n s)\n' +
      '\n=== second\nsecond begins\nsecond ends\n=== second: ok (n s)\n',
  );
});

it('prints live what nothing stands before', async () => {
  const { step, end: finish, started } = buildStep('only');
  let output = '';
  const running = runSteps([step], { atOnce: 1, write: (text) => (output += text) });
  await started;
  await expect.poll(() => output).toContain('only begins');
  expect(output).not.toContain('only ends');
  finish(0);
  await running;
});

it('goes on after a step that fails, but for those that need it', async () => {
  const { codes } = await run([
    { name: 'build', run: end(3) },
    { name: 'types', after: ['build'], run: end(0) },
    { name: 'e2e', needs: ['build'], run: end(0) },
    { name: 'report', needs: ['e2e'], run: end(0) },
  ]);
  expect(codes).toEqual({ build: 3, types: 0, e2e: undefined, report: undefined });
});

it('begins a step when those it waits for have ended', async () => {
  const [build, types] = [buildStep('build'), buildStep('types', { after: ['build'] })];
  const running = run([build.step, types.step]);
  let isStarted = false;
  void types.started.then(() => {
    isStarted = true;
  });
  await build.started;
  expect(isStarted).toBe(false);
  build.end(1);
  await types.started;
  types.end(0);
  expect((await running).codes).toEqual({ build: 1, types: 0 });
});

it('begins first what is listed first, also where that had to wait', async () => {
  const began: string[] = [];
  const note = (name: string, more: Partial<Step> = {}): Step => ({
    name,
    run: async () => {
      began.push(name);
      return 0;
    },
    ...more,
  });
  await run([note('browser'), note('e2e', { needs: ['browser'] }), note('content'), note('lint'), note('types')], 1);
  expect(began[0]).toBe('browser');
  expect(began.indexOf('e2e')).toBeLessThan(began.indexOf('lint'));
  expect(began.length).toBe(5);
});

it('begins nothing more after a signal', async () => {
  const { codes } = await run(
    [
      { name: 'unit', run: end(130) },
      { name: 'lint', run: end(0) },
    ],
    1,
  );
  expect(codes).toEqual({ unit: 130, lint: undefined });
});

it('counts a step that throws as failed, with the reason', async () => {
  const { codes, output } = await run([{ name: 'e2e', run: async () => Promise.reject(new Error('no free port')) }]);
  expect(codes).toEqual({ e2e: 1 });
  expect(output).toContain('Error: no free port');
});

it('says how each step ended', () => {
  expect(formatOutcome({ name: 'Types', code: 0, seconds: 2.04 })).toBe('=== Types: ok (2.0 s)');
  expect(formatOutcome({ name: 'Types', code: 2, seconds: 2.04 })).toBe('=== Types: FAILED (2.0 s)');
  expect(formatOutcome({ name: 'Types', code: undefined, seconds: 0 })).toBe('=== Types: not run');
});

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Service {
  build: { target: string; dockerfile: string };
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  depends_on?: Record<string, { condition: string }>;
  ports?: string[];
}

const { services }: { services: Record<string, Service> } = parse(await readFile('deploy/compose.yaml', 'utf8'), {
  merge: true,
});
const dockerfile = await readFile('deploy/Dockerfile', 'utf8');

/** The instructions of one stage of the Dockerfile. */
function stage(name: string): string {
  return dockerfile.split(/^(?=FROM )/m).find((part) => part.split('\n', 1)[0]?.endsWith(` AS ${name}`)) ?? '';
}

describe.each(Object.entries(services))('service %s', (_name, service) => {
  test('can change nothing and has no rights', () => {
    expect(service.read_only).toBe(true);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
  });

  test('comes from a stage with a user, a health check and one program', () => {
    expect(service.build.dockerfile).toBe('deploy/Dockerfile');
    const instructions = stage(service.build.target);
    expect(instructions).toMatch(/^USER (?!root)/m);
    expect(instructions).toMatch(/^HEALTHCHECK .*CMD \["/m);
    expect(instructions).toMatch(/^CMD \["(?!npm)/m);
  });
});

test('only nginx is reached from outside, and it waits for both replicas', async () => {
  const open = Object.entries(services).filter(([, { ports }]) => ports);
  expect(open.map(([name]) => name)).toEqual(['web']);
  const replicas = Object.keys(services).filter((name) => name !== 'web');
  expect(Object.keys(services.web?.depends_on ?? {})).toEqual(replicas);
  const upstream = await readFile('deploy/replicas.compose.conf', 'utf8');
  expect([...upstream.matchAll(/server ([\w-]+):3000 /g)].map(([, name]) => name)).toEqual(replicas);
});

test('a fresh clone has everything the Dockerfile copies', async () => {
  const ignore = await readFile('.dockerignore', 'utf8');
  const copies = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
    ([, names]) => names?.split(' ') ?? [],
  );
  expect(copies.length).toBeGreaterThan(8);
  for (const name of copies) expect(ignore, name).toMatch(new RegExp(`^!${name.split('/')[0]}$`, 'm'));
});

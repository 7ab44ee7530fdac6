import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { headersOf, readHostConfiguration } from './hostHeaders.ts';

const configuration = readHostConfiguration(fileURLToPath(new URL('../public', import.meta.url)));
const headers = headersOf(configuration, '/');
const directives = new Map(
  (headers['content-security-policy'] ?? '').split(';').map((directive) => {
    const [name = '', ...values] = directive.trim().split(/\s+/);
    return [name, values] as const;
  }),
);
const halfAYear = 15_552_000;

/**
 * The rules of the MDN HTTP Observatory, with what each gives: https://developer.mozilla.org/observatory/docs/tests_and_scoring
 * Not here: cookies (the page sets none), redirection (the host's), and the five points for a domain in the browsers'
 * list of preloaded HSTS, which is for the owner of the domain to ask for. Subresource integrity is looked at in the
 * built page, by e2e/delivery/productionBuild.spec.ts.
 */
const rules: readonly { name: string; bonus: number; holds: () => boolean }[] = [
  {
    name: "csp-implemented-with-no-unsafe-default-src-none: default-src 'none', nothing unsafe, no scheme, no wildcard",
    bonus: 10,
    holds: () =>
      directives.get('default-src')?.join(' ') === "'none'" &&
      [...directives.values()].flat().every((value) => !/unsafe|^(https?|data|blob):?$|\*|^http:/.test(value)),
  },
  {
    name: 'csp: nobody may frame the page, set its base or take its forms',
    bonus: 0,
    holds: () => ['frame-ancestors', 'base-uri', 'form-action'].every((name) => directives.get(name)?.[0] === "'none'"),
  },
  { name: 'x-frame-options-implemented-via-csp', bonus: 5, holds: () => directives.has('frame-ancestors') },
  { name: 'referrer-policy-private', bonus: 5, holds: () => headers['referrer-policy'] === 'no-referrer' },
  {
    name: 'corp-implemented-with-same-origin',
    bonus: 10,
    holds: () => headers['cross-origin-resource-policy'] === 'same-origin',
  },
  {
    name: 'cross-origin-resource-sharing-not-implemented',
    bonus: 0,
    holds: () => headers['access-control-allow-origin'] === undefined,
  },
  { name: 'x-content-type-options-nosniff', bonus: 0, holds: () => headers['x-content-type-options'] === 'nosniff' },
  {
    name: 'hsts-implemented-max-age-at-least-six-months; ours is two years',
    bonus: 0,
    holds: () => {
      const age = Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1]);
      return age >= halfAYear && age === 63_072_000;
    },
  },
];

test.each(rules)('$name ($bonus)', ({ holds }) => {
  expect(holds()).toBe(true);
});

test('beyond the Observatory: isolated from other windows and documents, and no strings for script sinks', () => {
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
  expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(directives.get('trusted-types')).toEqual(["'none'"]);
  expect(directives.get('worker-src')).toEqual(["'none'"]);
});

/** Their rule for a sign-in has to name it: a wildcard never matches one on Azure Static Web Apps. */
test('each way to sign in that Static Web Apps has had by itself is named, and answered with 404', () => {
  const named =
    configuration.routes?.filter(({ statusCode, route }) => statusCode === 404 && !route.includes('*')) ?? [];
  for (const provider of ['aad', 'github', 'google', 'facebook', 'twitter', 'apple']) {
    expect(named.map(({ route }) => route)).toContain(`/.auth/login/${provider}`);
  }
});

test('what the header names is allowed to nobody', () => {
  const header = headers['permissions-policy'] ?? '';
  const policies = header.split(', ');
  // That it names all of those which the browser knows is looked at in e2e/delivery/permissions.spec.ts.
  expect(policies.length).toBeGreaterThan(60);
  expect(policies.filter((policy) => !/^[a-z\d-]+=\(\)$/.test(policy))).toEqual([]);
  const names = policies.map((policy) => policy.slice(0, -'=()'.length));
  expect(names).toEqual([...new Set(names)].toSorted());
});

test('only what has a hash in its name is kept, and what is missing is no page', () => {
  for (const path of ['/', '/index.html', '/config.json', '/404.txt']) {
    expect(headersOf(configuration, path)['cache-control']).toBe('no-store');
  }
  expect(headersOf(configuration, '/assets/a.js')['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(configuration.navigationFallback).toBeUndefined();
});

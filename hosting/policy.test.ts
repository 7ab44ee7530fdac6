import { fileURLToPath } from 'node:url';
import { CspEvaluator, DEFAULT_CHECKS, STRICTCSP_CHECKS } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { cloudNames, clouds } from '../src/config/clouds.ts';
import { forCloud, headersOf, readHostConfiguration } from './hostHeaders.ts';

const source = readHostConfiguration(fileURLToPath(new URL('../public', import.meta.url)));

function findings(policy: string) {
  const evaluator = new CspEvaluator(new CspParser(policy).csp);
  return evaluator.evaluate(DEFAULT_CHECKS, STRICTCSP_CHECKS).map(({ severity, directive, value, description }) => ({
    severity: Severity[severity],
    directive,
    value,
    description,
  }));
}

test.each(cloudNames)('csp_evaluator finds in the policy of %s only what is argued for below', (cloud) => {
  const policy = headersOf(JSON.parse(forCloud(JSON.stringify(source), cloud)), '/')['content-security-policy'] ?? '';
  // The host serves this one build and nothing that somebody uploads. A hash in place of 'self' would not cover the
  // chunks that are imported later. The build adds those of what stands in the page.
  expect(findings(policy)).toEqual([
    expect.objectContaining({ severity: 'MEDIUM_MAYBE', directive: 'script-src', value: "'self'" }),
  ]);
});

test('the check sees a policy that is worse', () => {
  const policy = headersOf(source, '/')['content-security-policy'] ?? '';
  const worse = policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline' https://*.contoso.com");
  expect(findings(worse).map(({ severity }) => severity)).toContain('HIGH');
});

test.each(cloudNames)(
  'in the policy of %s nothing comes from, or goes to, any other host than the cloud’s two',
  (cloud) => {
    const policy = headersOf(JSON.parse(forCloud(JSON.stringify(source), cloud)), '/')['content-security-policy'] ?? '';
    const sources = policy.split(';').flatMap((directive) => directive.trim().split(/\s+/).slice(1));
    const hosts = sources.filter((name) => !name.startsWith("'"));
    expect(hosts.toSorted()).toEqual([clouds[cloud].login, clouds[cloud].graph].toSorted());
  },
);

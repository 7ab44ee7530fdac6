import { expect, test } from 'vitest';
import { policyInPage, withPolicyTag } from './policyTag.ts';

const page =
  '<html><head><link rel="preconnect" href="https://a.example"><meta charset="utf-8" />\n<title>T</title></head></html>';
const withPolicy = (policy: string) => ({ globalHeaders: { 'Content-Security-Policy': policy } });

test('the policy stands behind the character set, before everything that it is about', () => {
  expect(withPolicyTag(page, withPolicy("default-src 'none'"))).toBe(
    `<html><head><meta charset="utf-8" />\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><link rel="preconnect" href="https://a.example"><title>T</title></head></html>`,
  );
});

test('what only a header can say is left out, and nothing else', () => {
  const policy =
    "default-src 'none'; frame-ancestors 'none'; sandbox allow-scripts; report-uri /a; report-to b; trusted-types 'none'";
  expect(policyInPage(policy)).toBe("default-src 'none'; trusted-types 'none'");
});

test('headers without a policy, and a page without a character set, are refused', () => {
  expect(() => withPolicyTag(page, {})).toThrow('has no Content-Security-Policy to put into the page.');
  expect(() => withPolicyTag('<head></head>', withPolicy('a'))).toThrow('has no <meta charset="utf-8">');
});

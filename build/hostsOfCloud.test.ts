import { expect, test } from 'vitest';
import { withHostsOfCloud } from './hostsOfCloud.ts';

const headers = "connect-src 'self' https://login.microsoftonline.com https://graph.microsoft.com;";

test('the hosts of another cloud take the places of the global ones, which stay in the global cloud', () => {
  expect(withHostsOfCloud(headers, 'usgovdod')).toBe(
    "connect-src 'self' https://login.microsoftonline.us https://dod-graph.microsoft.us;",
  );
  expect(withHostsOfCloud(headers, 'global')).toBe(headers);
});

test.each(['global', 'china'] as const)('headers without a host to replace are refused, for the cloud %s', (cloud) => {
  expect(() => withHostsOfCloud(headers.replace('https://login.microsoftonline.com', ''), cloud)).toThrow(
    `staticwebapp.config.json names no https://login.microsoftonline.com, so no host of the cloud "${cloud}" could replace it.`,
  );
  expect(() => withHostsOfCloud(headers.replace('https://graph.microsoft.com', ''), cloud)).toThrow(
    'staticwebapp.config.json names no https://graph.microsoft.com',
  );
});

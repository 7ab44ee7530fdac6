import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type BicepValue, readBicep } from './readBicep.ts';

const source = readFileSync(new URL('../deploy/main.bicep', import.meta.url), 'utf8');
const declarations = readBicep(source);
const of = (kind: string) => declarations.filter((declaration) => declaration.kind === kind);
const allowed = (name: string) => {
  const value = of('param').find((param) => param.name === name)?.decorators['allowed'];
  return value && 'list' in value ? value.list.map((one) => ('text' in one ? one.text : undefined)) : undefined;
};

test('it makes a Static Web App, and gives it a name of its own where one is named', () => {
  const [app, ownName, ...others] = of('resource');
  expect(others).toEqual([]);
  expect(app).toMatchObject({ name: 'app', type: expect.stringMatching(/^Microsoft\.Web\/staticSites@/) });
  expect(app?.condition).toBeUndefined();
  expect(ownName).toMatchObject({
    type: expect.stringMatching(/^Microsoft\.Web\/staticSites\/customDomains@/),
    condition: '!empty(hostName)',
  });
});

test('every parameter has a default, and says what it is for', () => {
  expect(of('param').map(({ name }) => name)).toEqual(['appName', 'location', 'sku', 'hostName']);
  for (const { name, value, decorators } of of('param')) {
    expect(value, name).toHaveProperty('text');
    expect(decorators['description'], name).toBeDefined();
  }
  expect(allowed('sku')).toEqual(['Free', 'Standard']);
  // https://learn.microsoft.com/azure/static-web-apps/overview: none of another cloud.
  expect(allowed('location')).toEqual(['centralus', 'eastasia', 'eastus2', 'westeurope', 'westus2']);
  for (const { name, value } of of('param')) {
    if (allowed(name)) expect(allowed(name), name).toContain((value as { text: string }).text);
  }
});

test('the commands before it name the file and its parameters', () => {
  const commands = [...source.matchAll(/^\/\/ {5}(.*)$/gm)].map(([, command]) => command).join('\n');
  expect(commands.match(/deploy\/main\.bicep/g)).toHaveLength(2);
  const parameters = [...source.matchAll(/--parameters (\w+)=|`-(\w+) /g)].map(
    ([, cli, powerShell]) => cli ?? powerShell,
  );
  expect(parameters).toEqual(['hostName', 'hostName']);
  expect(of('param').map(({ name }) => name)).toContain('hostName');
});

test('it gives the host name and the address, and no secret', () => {
  expect(of('output').map(({ name }) => name)).toEqual(['defaultHostName', 'pageUrl']);
  expect(source).not.toMatch(/listSecrets|listKeys|apiKey|secure\(/i);
});

test('every name is declared', () => {
  const known = new Set([...of('param'), ...of('resource')].map(({ name }) => name));
  const used = declarations
    .flatMap(({ value, condition = '' }) => [condition, ...expressionsIn(value)])
    .flatMap(namesIn);
  expect(used).toContain('app');
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});

test.each([
  ['a missing brace', source.replace('tier: sku\n  }', 'tier: sku\n')],
  ['a key without its colon', source.replace('location: location', 'location location')],
  ['a key twice', source.replace('tier: sku', 'name: sku')],
  ['an unknown declaration', source.replace('param sku', 'parameter sku')],
  ['a text that does not end', source.replace("'Disabled'", "'Disabled")],
  ['a value that is missing', source.replace("'Disabled'", '')],
])('%s is found', (_what, wrong) => {
  expect(wrong).not.toBe(source);
  expect(() => readBicep(wrong)).toThrow(/^line \d+/);
});

function expressionsIn(value: BicepValue | undefined): readonly string[] {
  if (!value || 'text' in value) return [];
  if ('expression' in value) return [value.expression];
  return ('list' in value ? value.list : Object.values(value.entries)).flatMap(expressionsIn);
}

/** Names in an expression: neither functions, nor what stands behind a dot or outside the braces of a text. */
function namesIn(expression: string): readonly string[] {
  const code = expression.startsWith("'")
    ? [...expression.matchAll(/\$\{([^}]*)\}/g)].map(([, inner]) => inner)
    : [expression];
  return [...code.join(' ').matchAll(/(?<![.\w])([A-Za-z_]\w*)(?!\w|\()/g)].map(([, name = '']) => name);
}

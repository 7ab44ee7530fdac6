import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { configurationSchema } from '../src/config/configuration.ts';
import { checkConfiguration } from '../src/config/configurationMistakes.ts';
import { readConfigurationFile } from './configurationFile.ts';

test('the example has every key, and no mistake', () => {
  const example = readConfigurationFile(fileURLToPath(new URL('../docs/config.example.json', import.meta.url)));
  if (!example.ok) throw new Error(example.problem);
  const { content } = example;
  expect(checkConfiguration(content)).toMatchObject({ ok: true });
  expect(Object.keys(content).toSorted()).toEqual(Object.keys(configurationSchema.entries).toSorted());
  for (const group of ['helpdesk', 'organisation'] as const) {
    expect(Object.keys(content[group] as object)).toEqual(
      Object.keys(configurationSchema.entries[group].wrapped.entries),
    );
  }
});

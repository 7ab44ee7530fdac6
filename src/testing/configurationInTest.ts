import type { Configuration } from '../config/configuration.ts';
import { checkConfiguration } from '../config/configurationMistakes.ts';

/** A configuration of Contoso in the global cloud; `of` adds keys or changes them. Throws for one that is refused. */
export function configurationInTest(of: object = {}): Configuration {
  const checked = checkConfiguration({
    tenantId: '5f0a1c3e-8b7d-4e2a-9c61-3d5b7f9a1e20',
    clientId: 'b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073',
    ...of,
  });
  if (!checked.ok) throw new Error(`The configuration of a test is refused: ${checked.mistakes[0]?.key}`);
  return checked.configuration;
}

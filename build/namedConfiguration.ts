/**
 * What the content of a `config.json` says, unchecked; nothing where it holds no JSON object and where there is no such file:
 * the page and `npm run setup -- --check` report what is wrong with a configuration.
 */
export function namedConfiguration(content: Uint8Array | undefined): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(new TextDecoder().decode(content)) };
  } catch {
    return {};
  }
}

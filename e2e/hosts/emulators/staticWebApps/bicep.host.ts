import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BicepDeclaration, type BicepValue, readBicep } from '../../../../structure/readBicep.ts';

const source = readFileSync(new URL('../../../../deploy/main.bicep', import.meta.url), 'utf8');
/** Azure's own client: it knows the resources of its version of the API, and the Static Web Apps CLI brings it along. */
const client = fileURLToPath(new URL('node_modules/@azure/arm-appservice', import.meta.url));

/** What the client knows of a property. */
interface Property {
  readonly serializedName: string;
  readonly readOnly?: boolean;
  readonly required?: boolean;
  readonly type: { readonly name: string; readonly className?: string; readonly allowedValues?: readonly string[] };
}
type Models = Readonly<Record<string, { readonly type: { readonly modelProperties: Record<string, Property> } }>>;

/** The client's name for each resource. */
const classes: Readonly<Record<string, string>> = {
  'Microsoft.Web/staticSites': 'StaticSiteARMResource',
  'Microsoft.Web/staticSites/customDomains': 'StaticSiteCustomDomainRequestPropertiesARMResource',
};

describe.skipIf(!existsSync(client))('deploy/main.bicep, by what Azure’s client knows of its resources', () => {
  let models: Models;
  let apiVersion: string;
  beforeAll(async () => {
    models = await import(pathToFileURL(`${client}/dist-esm/src/models/mappers.js`).href);
    const { WebSiteManagementClient } = await import(pathToFileURL(`${client}/dist/index.js`).href);
    apiVersion = new WebSiteManagementClient({}, 'subscription').apiVersion;
  });

  test('every property is one that Azure takes, with a value that it takes', () => {
    expect(mistakesIn(source)).toEqual([]);
  });

  test.each([
    ['stagingEnvironmentPolicy:', 'stagingPolicy:', 'app: properties.stagingPolicy is unknown'],
    ["'Disabled'", "'Off'", 'app: properties.stagingEnvironmentPolicy is one of Enabled, Disabled, not Off'],
    ['stagingEnvironmentPolicy:', 'defaultHostname:', 'app: properties.defaultHostname can only be read'],
    ['  location: location\n', '', 'app: location is missing'],
    ['    tier: sku\n', '    level: sku\n', 'app: sku.level is unknown'],
    ['validationMethod:', 'validation:', 'ownName: properties.validation is unknown'],
    ['app.properties.defaultHostname\n', 'app.properties.hostName\n', 'app.properties.hostName is unknown'],
    ['2023-12-01', '2019-12-01', 'app: its version is not that of the client'],
    ['Microsoft.Web/staticSites@', 'Microsoft.Web/staticSite@', 'app: Microsoft.Web/staticSite is unknown'],
  ])('for "%s" to be "%s" is a mistake', (right, wrong, mistake) => {
    expect(source).toContain(right);
    expect(mistakesIn(source.replace(right, wrong))).toContain(mistake);
  });

  function mistakesIn(text: string): readonly string[] {
    const declarations = readBicep(text);
    const read = [...text.matchAll(/\bapp\.(properties\.\w+)/g)].map(([, path = '']) => path);
    const known = propertiesOf('StaticSiteARMResource');
    return [
      ...declarations.filter(({ kind }) => kind === 'resource').flatMap(mistakesOf),
      ...read.filter((path) => !known.has(path)).map((path) => `app.${path} is unknown`),
    ];
  }

  function mistakesOf({ name, type, value }: BicepDeclaration): readonly string[] {
    const [resource = '', version] = type.split('@');
    const model = classes[resource];
    if (!model || !value) return [`${name}: ${resource} is unknown`];
    const given = new Map(flat(value, ''));
    const known = propertiesOf(model);
    const required = [...known.values()].filter((property) => property.required && !property.readOnly);
    return [
      ...(version === apiVersion ? [] : [`${name}: its version is not that of the client`]),
      ...required
        .filter((property) => !given.has(property.serializedName))
        .map((one) => `${name}: ${one.serializedName} is missing`),
      ...[...given].flatMap(([path, its]) => {
        // Bicep's own, of any resource.
        if (path === 'name' || path === 'parent') return [];
        const property = known.get(path);
        if (!property) return [`${name}: ${path} is unknown`];
        if (property.readOnly) return [`${name}: ${path} can only be read`];
        const { allowedValues } = property.type;
        if (!allowedValues || !('text' in its) || allowedValues.includes(its.text)) return [];
        return [`${name}: ${path} is one of ${allowedValues.join(', ')}, not ${its.text}`];
      }),
    ];
  }

  /** The properties of a model by their paths, those of models in it as well. */
  function propertiesOf(model: string): ReadonlyMap<string, Property> {
    const properties = Object.values(models[model]?.type.modelProperties ?? {});
    return new Map(
      properties.flatMap((property): [string, Property][] => {
        const path = property.serializedName;
        if (property.type.name !== 'Composite' || !property.type.className) return [[path, property]];
        return [...propertiesOf(property.type.className)].map(([inner, its]) => [`${path}.${inner}`, its]);
      }),
    );
  }
});

function flat(value: BicepValue, path: string): readonly [string, BicepValue][] {
  if (!('entries' in value)) return [[path, value]];
  return Object.entries(value.entries).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key));
}

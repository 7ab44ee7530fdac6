import { floors, mayImport, type Place, placeOf } from './floors.ts';

/** Packages may have a folder of any name. */
const packages = ['!@*/**'];

/**
 * The text of `importRules.json`, which `biome.json` extends: for each room the folders that it may not import from. The
 * linter knows folders by their last name only, so it tells most of it while one writes; `floors.test.ts` tells the rest.
 */
export function importRules(): string {
  const lines = overrides().map((override) => JSON.stringify(override));
  return `{"overrides":[\n${lines.join(',\n')}\n]}\n`;
}

function overrides(): readonly object[] {
  const rooms = floors.flatMap((names) => names.filter((name) => !/\.\w+$/.test(name)).map(place));
  return rooms.flatMap((room) => {
    const allowed = new Set(rooms.filter((other) => mayImport(room, other)).map(patternOf));
    const forbidden = rooms.filter((other) => !mayImport(room, other)).map(patternOf);
    const group = [...new Set(forbidden)].filter((pattern) => !allowed.has(pattern)).toSorted();
    if (group.length === 0) return [];
    const message = 'Imports go downwards only: see structure/floors.ts.';
    return [
      {
        includes: [...filesOf(room), '!**/*.test.ts', '!**/*.test.tsx', '!**/*.spec.ts'],
        linter: {
          rules: {
            style: {
              noRestrictedImports: {
                level: 'error',
                options: { patterns: [{ group: [...group, ...packages], message }] },
              },
            },
          },
        },
      },
    ];
  });
}

function place(room: string): Place {
  return placeOf(`${room.replace('/**', '')}/a.ts`) ?? { room, floor: 0 };
}

function patternOf({ room }: Place): string {
  return `**/${room.replace('/**', '').split('/').at(-1)}/*`;
}

function filesOf({ room }: Place): readonly string[] {
  return room.endsWith('/**') ? [room] : [`${room}/*.ts`, `${room}/*.tsx`];
}

#!/usr/bin/env bash
# Valibot 1.5.0. A good guess: strictObject refuses what JSON calls a list, as it refuses every key that it does not know.
# A list is an object to it whose keys are places, so that an empty one is an object without keys. A JSON Schema that
# @valibot/to-json-schema 1.8.0 makes of it says "type": "object", which a list is not.
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
{}: taken
[]: taken, as {}
["a"]: refused
null: refused
"": refused
in JSON Schema: object
SEEN
)"
check valibot@1.5.0 @valibot/to-json-schema@1.8.0 <<'PROGRAM'
import { toJsonSchema } from '@valibot/to-json-schema';
import { optional, safeParse, strictObject, string } from 'valibot';
const schema = strictObject({ name: optional(string()) });
for (const value of [{}, [], ['a'], null, '']) {
  const { success, output } = safeParse(schema, value);
  const as = Array.isArray(value) && success ? `, as ${JSON.stringify(output)}` : '';
  console.log(`${JSON.stringify(value)}: ${success ? 'taken' : 'refused'}${as}`);
}
console.log(`in JSON Schema: ${toJsonSchema(schema).type}`);
PROGRAM

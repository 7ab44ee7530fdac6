import * as v from 'valibot';
import { clouds } from './clouds.ts';
import { type Configuration, configurationSchema } from './configuration.ts';

/** What can be read of a `config.json` that is wrong: whom to ask, and where the requests are as well. */
export interface ReadableContact {
  readonly helpdesk: Configuration['helpdesk'];
  /** The address in My Access; that of the portal where the file does not say which organisation. */
  readonly myAccess: string | undefined;
}

/** Reads each key by itself: a mistake in one does not make the others unreadable. Never throws. */
export function readableContact(content: unknown): ReadableContact {
  const { entries } = configurationSchema;
  const { cloud, tenantId, helpdesk } = readable(entries, content);
  // Which cloud it is nobody knows where the file does not say it in words that are understood.
  const myAccess = cloud && isObject(content) ? clouds[cloud].myAccess : undefined;
  return {
    helpdesk: helpdesk ?? readable(entries.helpdesk.wrapped.entries, inside(content, 'helpdesk')),
    myAccess: myAccess && (tenantId ? `${myAccess}/@${tenantId}` : myAccess),
  };
}

function readable<Entries extends v.ObjectEntries>(
  entries: Entries,
  content: unknown,
): Partial<v.InferOutput<v.StrictObjectSchema<Entries, undefined>>> {
  const read = Object.entries(entries).flatMap(([key, schema]) => {
    const parsed = v.safeParse(schema, inside(content, key));
    return parsed.success ? [[key, parsed.output]] : [];
  });
  return Object.fromEntries(read) as Partial<v.InferOutput<v.StrictObjectSchema<Entries, undefined>>>;
}

function isObject(content: unknown): content is object {
  return typeof content === 'object' && content !== null;
}

function inside(content: unknown, key: string): unknown {
  return isObject(content) && Object.hasOwn(content, key) ? (content as Record<string, unknown>)[key] : undefined;
}

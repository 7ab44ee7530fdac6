import type { AssignmentRequest } from '../directory/assignmentRequest.ts';
import { type Dialect, dialects, subject } from './dialect.ts';

/** One relation of an `$expand`: its name in the dialect, and whether its own `target` is wanted too. */
export interface Expanded {
  readonly name: string;
  readonly withTarget: boolean;
}

/** A refusal in Graph's words; `ArgumentNullException` is what the service really says to another dialect's name. */
export interface ExpandRefusal {
  readonly code: string;
  readonly message: string;
}

const item = /^\s*([A-Za-z]+)\s*(\(\s*\$expand=target\s*\))?\s*$/;

/** Reads an `$expand`: names separated by commas, the assignment's with `($expand=target)` if wanted. */
export function readExpand(dialect: Dialect, text: string | null): readonly Expanded[] | ExpandRefusal {
  if (text === null) return [];
  const expanded: Expanded[] = [];
  for (const part of text.split(',')) {
    const [, name = '', nested] = item.exec(part) ?? [];
    const relation = Object.hasOwn(dialect.relations, name) ? dialect.relations[name] : undefined;
    if (!relation) {
      const isKnownElsewhere = dialects.some(({ relations }) => Object.hasOwn(relations, name));
      return isKnownElsewhere
        ? { code: 'ArgumentNullException', message: 'Value cannot be null.\r\nParameter name: Grant' }
        : {
            code: 'BadRequest',
            message: `Parsing OData Select and Expand failed: Could not find a property named '${part}' on type 'microsoft.graph.accessPackageAssignmentRequest'.`,
          };
    }
    if (nested && relation !== 'assignment') {
      return { code: 'BadRequest', message: `Parsing OData Select and Expand failed: '${part}' cannot be expanded.` };
    }
    expanded.push({ name, withTarget: nested !== undefined });
  }
  return expanded;
}

/** A row of the list, with the relations that were asked for and no others. */
export function rowOf(
  dialect: Dialect,
  expanded: readonly Expanded[],
  request: AssignmentRequest,
): Record<string, unknown> {
  const row = dialect.row(request);
  for (const { name, withTarget } of expanded) {
    const relation = dialect.relations[name];
    if (relation === 'accessPackage') row[name] = request.accessPackage;
    // For a direct assignment the requestor is who got it.
    if (relation === 'requestor') row[name] = subject(request.creator ?? request.target);
    if (relation === 'assignment') row[name] = assignmentOf(request, withTarget);
  }
  return { ...row, ...request.wire };
}

function assignmentOf(request: AssignmentRequest, withTarget: boolean): object | null {
  if (request.state !== 'delivered' && !withTarget) return null;
  return {
    id: request.id.replace(/^.{8}/, 'a55197ed'),
    state: request.state === 'delivered' ? 'delivered' : 'delivering',
    status: request.state === 'delivered' ? 'Delivered' : 'Delivering',
    expiredDateTime: null,
    schedule: request.schedule,
    ...(withTarget ? { target: subject(request.target) } : {}),
  };
}

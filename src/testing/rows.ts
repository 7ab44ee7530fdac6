import type { RequestScope } from '../graph/dialects.ts';
import type { AccessRequest } from '../requests/request/accessRequest.ts';
import { type Reader, readAccessRequest } from '../requests/request/readAccessRequest.ts';
import type { WireRow } from './fakeGraph.ts';
import { personId } from './visitOver.ts';

/** Who reads the rows of a test: the person, out of the list of what is for them. */
export const reader: Reader = { scope: 'target', personId };

/** A pending request for "Sales reports" as Graph's beta sends it; `of` changes or adds properties. */
export function wireRow({ name = 'Sales reports', ...of }: Partial<WireRow> & { name?: string } = {}): WireRow {
  return {
    id: '7a6b5c4d-0000-4000-8000-000000000001',
    requestType: 'UserAdd',
    requestState: 'PendingApproval',
    requestStatus: 'PendingApproval',
    createdDateTime: '2026-11-20T09:00:00Z',
    accessPackage: { id: 'b0000000-0000-4000-8000-000000000001', displayName: name, description: '' },
    ...of,
  };
}

/** So many pending requests with ids and names of their own: "Package 1", "Package 2", …; the first is the newest. */
export function wireRows(count: number): WireRow[] {
  return Array.from({ length: count }, (_, index) =>
    wireRow({
      id: `${String(index + 1).padStart(8, '0')}-0000-4000-8000-000000000000`,
      name: `Package ${index + 1}`,
      createdDateTime: new Date(Date.UTC(2026, 10, 20) - index * 60_000).toISOString(),
    }),
  );
}

/** The same row as the app reads it out of one of the person's two lists. */
export function accessRequest(of: Parameters<typeof wireRow>[0] = {}, scope: RequestScope = 'target'): AccessRequest {
  const request = readAccessRequest(wireRow(of), { ...reader, scope });
  if (!request) throw new Error('The row cannot be read.');
  return request;
}

/** The rows of {@link wireRows} as the app reads them. */
export function accessRequests(count: number): readonly AccessRequest[] {
  return wireRows(count).map((row) => accessRequest(row));
}

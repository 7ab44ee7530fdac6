import { accessPackage } from '../directory/accessPackage.ts';
import { type AssignmentRequest, isCancellable } from '../directory/assignmentRequest.ts';
import type { Directory } from '../directory/directory.ts';
import type { Person } from '../directory/person.ts';

/** Types that the app offers to cancel: an administrator's are not among them. */
const ownTypes = ['userAdd', 'userUpdate', 'userExtend', 'userRemove'];

/** The name that a request goes by on the page for practising. */
export function nameOf({ accessPackage: of }: AssignmentRequest): string {
  return of?.displayName ?? '';
}

/** Whether the app offers to cancel this request of one's own, as it is now. */
export function isRowToCancel(request: AssignmentRequest | undefined, { id }: Person): boolean {
  return (
    request !== undefined &&
    request.wire === undefined &&
    request.target.id === id &&
    request.creator?.id === id &&
    ownTypes.includes(request.requestType) &&
    isCancellable(request)
  );
}

/** A request to practise with: the first one of the person's own that can be cancelled and is the only one of its name. */
export function findRow(directory: Directory, person: Person): AssignmentRequest | undefined {
  const rows = directory.requestsOf(person);
  const count = new Map<string, number>();
  for (const row of rows) count.set(nameOf(row), (count.get(nameOf(row)) ?? 0) + 1);
  return rows.find((row) => nameOf(row) !== '' && count.get(nameOf(row)) === 1 && isRowToCancel(row, person));
}

/** Makes one, for somebody who has none: with a package that nobody else's request is for. */
export function addRow(directory: Directory, person: Person): AssignmentRequest {
  const names = directory.requestsOf(person).map(nameOf);
  let name = 'Practice package';
  for (let number = 2; names.includes(name); number++) name = `Practice package ${number}`;
  return directory.addRequest(person, { accessPackage: accessPackage(name, 'There for practising.') });
}

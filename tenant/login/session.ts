import type { Person } from '../directory/person.ts';
import type { TenantState } from '../state/tenantState.ts';

const cookie = 'stand-in-session';

/** `Set-Cookie` of somebody who has signed in; of nobody, it ends the session. */
export function sessionCookie(person: Person | undefined): string {
  const end = person ? '' : '; Max-Age=0';
  return `${cookie}=${person?.id ?? ''}; Path=/; HttpOnly; SameSite=Lax${end}`;
}

/** Who has signed in to the login server with this browser. */
export function readSession(state: TenantState, request: Request): Person | undefined {
  const id = new RegExp(`${cookie}=([^;]+)`).exec(request.headers.get('cookie') ?? '')?.[1];
  return id === undefined ? undefined : state.directory.findPerson(id);
}

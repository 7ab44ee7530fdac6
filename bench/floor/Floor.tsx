import { AuthenticatedTemplate, UnauthenticatedTemplate, useMsal } from '@azure/msal-react';
import { useQuery } from '@tanstack/react-query';
import { listUrl, loginRequest } from './authConfig.ts';

interface Request {
  readonly id: string;
  readonly requestState: string;
  readonly createdDateTime: string;
  readonly accessPackage?: { readonly displayName?: string } | null;
}

interface Page {
  readonly value: readonly Request[];
  readonly '@odata.nextLink'?: string;
}

/** The least that is a page for this: a button to sign in with, and a plain list. */
export function Floor() {
  const { instance } = useMsal();
  return (
    <main>
      <h1>My access requests</h1>
      <UnauthenticatedTemplate>
        <button type="button" onClick={() => void instance.loginRedirect(loginRequest)}>
          Sign in
        </button>
      </UnauthenticatedTemplate>
      <AuthenticatedTemplate>
        <List />
      </AuthenticatedTemplate>
    </main>
  );
}

function List() {
  const { instance } = useMsal();
  const { data, error, isPending } = useQuery({
    queryKey: ['requests'],
    queryFn: async () => {
      const { accessToken } = await instance.acquireTokenSilent(loginRequest);
      return readAll(listUrl, accessToken);
    },
  });
  if (isPending) return <p>Loading…</p>;
  if (error) return <p>{error.message}</p>;
  return (
    <ul>
      {data.map((request) => (
        <li key={request.id}>
          {request.accessPackage?.displayName} {request.requestState} {request.createdDateTime}
        </li>
      ))}
    </ul>
  );
}

async function readAll(firstUrl: string, accessToken: string): Promise<readonly Request[]> {
  const requests: Request[] = [];
  for (let url: string | undefined = firstUrl; url !== undefined; ) {
    const response: Response = await fetch(url, { headers: { Authorization: `Bearer ${accessToken}` } });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const page: Page = await response.json();
    requests.push(...page.value);
    url = page['@odata.nextLink'];
  }
  return requests;
}

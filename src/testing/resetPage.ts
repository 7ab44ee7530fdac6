import '../ui/page.css';
import { afterEach } from 'vitest';
import { pushAddress } from '../browser/address.ts';

// Each test begins on a page of its own: the address and what is stored belong to the one before.
afterEach(() => {
  // Not past the app: a change of the address that it has put off would come in the next test.
  pushAddress(location.pathname);
  history.replaceState(null, '', location.pathname);
  localStorage.clear();
  sessionStorage.clear();
});

import '../ui/page.css';
import { afterEach } from 'vitest';

// Each test begins on a page of its own: the address and what is stored belong to the one before.
afterEach(() => {
  history.replaceState(null, '', location.pathname);
  localStorage.clear();
  sessionStorage.clear();
});

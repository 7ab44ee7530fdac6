import { html } from 'hono/html';
import { page } from '../core/page.ts';
import type { Person } from '../directory/person.ts';

/** Asks who signs in. Works without script: a form with a button for each person. */
export function pickerPage(people: readonly Person[], query: string) {
  return page(
    'Choose who signs in',
    html`<form method="post" action="?${query}">
${people.map(
  (person) =>
    html`<button name="person" value="${person.id}" aria-label="${person.name}" aria-describedby="about-${person.id}"><bdi>${person.name}</bdi><br><small id="about-${person.id}">${person.description}</small></button>`,
)}
<button name="person" value="">Back without signing in</button></form>
<p><a href="/practice">Practise with a scenario</a></p>`,
  );
}

/** A refusal that Entra keeps on its own page. */
export function refusalPage(description: string) {
  return page('Sorry, but we’re having trouble signing you in.', html`<p>${description}</p>`);
}

/** After a sign-out that leads nowhere. */
export function signedOutPage() {
  return page('You signed out', html`<p>You can close this window.</p>`);
}

/** What one sees at the login server's own address. */
export function homePage(people: readonly Person[], app: string) {
  return page(
    'Stand-in tenant',
    html`<p>Open <a href="${app}/">the app</a> and sign in as one of these people:</p>
<ul>${people.map((person) => html`<li><bdi>${person.name}</bdi>: ${person.description}</li>`)}</ul>
<p><a href="/practice">Practise with a scenario</a></p>`,
  );
}

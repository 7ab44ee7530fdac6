import { html } from 'hono/html';
import { page } from '../core/page.ts';
import type { Person } from '../directory/person.ts';
import type { Practice } from './practice.ts';
import { scenarios } from './scenarios.ts';

/** Where an agent switches on what to practise, and for whom. Works without script. */
export function practicePage(people: readonly Person[], practice: Practice, chosen: string | undefined) {
  return page(
    'Practise',
    html`<p>Choose a person and what happens to them. Then sign in to the app as that person, and walk yourself through it.</p>
<h2>Switched on</h2>
<ul>${people.map((person) => html`<li><bdi>${person.name}</bdi>: <strong>${practice.scenarioOf(person)?.name ?? ''}</strong></li>`)}</ul>
<form method="post" action="/practice">
<p><label for="person">Person</label> <select id="person" name="person">
${people.map((person) => html`<option value="${person.id}" ${person.id === chosen ? 'selected' : ''}>${person.name}</option>`)}
</select></p>
<fieldset><legend>Scenario</legend>
${scenarios.map(
  (
    { id, name, seen, said },
    index,
  ) => html`<p><input type="radio" id="${id}" name="scenario" value="${id}" aria-describedby="${id}-text" ${index === 0 ? 'checked' : ''}> <label for="${id}"><strong>${name}</strong></label></p>
<dl id="${id}-text"><dt>You see</dt><dd>${seen}</dd><dt>You say</dt><dd>${said}</dd></dl>`,
)}
</fieldset>
<button>Switch on</button></form>`,
  );
}

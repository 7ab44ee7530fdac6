import { html } from 'hono/html';
import { page } from '../core/page.ts';
import type { Person } from '../directory/person.ts';
import type { Exercise, Practice } from './practice.ts';
import { nameOf } from './practiceRow.ts';
import { scenarios } from './scenarios.ts';

/** Where an agent switches on what to practise, and for whom. Works without script. */
export function practicePage(people: readonly Person[], practice: Practice, chosenId: string | null, app: string) {
  const chosen = people.find(({ id }) => id === chosenId) ?? practice.latest ?? people[0];
  const exercise = chosen && practice.exerciseOf(chosen);
  const checked = chosen && practice.scenarioOf(chosen);
  return page(
    'Practise',
    html`<p>Choose a person and what happens to them. Then sign in to the app as that person, and walk yourself through it.</p>
${chosen && exercise ? nextStep(chosen, exercise, app) : ''}
<h2>Switched on</h2>
<ul>${people.map(
      (person) =>
        html`<li><a href="/practice?person=${person.id}"><bdi>${person.name}</bdi></a>: <strong>${practice.scenarioOf(person)?.name ?? ''}</strong></li>`,
    )}</ul>
<form method="post" action="/practice">
<p><label for="person">Person</label> <select id="person" name="person">
${people.map((person) => html`<option value="${person.id}" ${person === chosen ? 'selected' : ''}>${person.name}</option>`)}
</select></p>
<fieldset><legend>Scenario</legend>
${scenarios.map(
  (
    scenario,
  ) => html`<p><input type="radio" id="${scenario.id}" name="scenario" value="${scenario.id}" aria-describedby="${scenario.id}-text" ${scenario === checked ? 'checked' : ''}> <label for="${scenario.id}"><strong>${scenario.name}</strong></label></p>
<dl id="${scenario.id}-text"><dt>You see</dt><dd>${scenario.seen}</dd><dt>You say</dt><dd>${scenario.said}</dd></dl>`,
)}
</fieldset>
<button>Switch on</button></form>`,
  );
}

/** What to do now: as whom to sign in, and which request to cancel. */
function nextStep(person: Person, { scenario, row, isReady }: Exercise, app: string) {
  const name = html`<strong><bdi>${person.name}</bdi></strong>`;
  const rowName = row && html`<strong>“<bdi>${nameOf(row)}</bdi>”</strong>`;
  const signIn = html`Now sign in to <a href="${app}/">the app</a> as ${name}`;
  const used = html`The request ${rowName} has been cancelled or decided since then. Switch it on again to practise with another one.`;
  const none = html`${signIn}. There is nothing to cancel: every scenario but “${scenario.name}” adds a request.`;
  const task = scenario.task === 'signIn' ? html`${signIn}.` : row ? html`${signIn} and cancel ${rowName}.` : none;
  return html`<h2>${scenario.name}</h2>
<p>${row && !isReady ? used : task}</p>
<dl><dt>You see</dt><dd>${scenario.seen}</dd><dt>You say</dt><dd>${scenario.said}</dd></dl>`;
}

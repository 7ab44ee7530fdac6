import type { Person } from '../directory/person.ts';
import { manyRequests } from '../directory/seeds/manyRequests.ts';
import type { TenantState } from '../state/tenantState.ts';
import { addRow } from './practiceRow.ts';

/** Something that an agent practises: what it does to the tenant for one person, and what the two of them see and say. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  /** In the words of the app's screens. */
  readonly seen: string;
  readonly said: string;
  /** What somebody does to meet it: cancels a request, or only signs in. */
  readonly task: 'cancel' | 'signIn';
  /** Switches it on for this person only; it lasts until another one is switched on, unless `seen` says otherwise. */
  readonly switchOn: (state: TenantState, person: Person) => void;
}

const always = { times: Number.POSITIVE_INFINITY };

/** No sign-in succeeds. Graph refuses the tokens that are out, or a tab that has one would notice nothing for an hour. */
function keptOut(code: number): Scenario['switchOn'] {
  return ({ faults }, { id }) => {
    faults.signIn({ code, person: id, ...always });
    faults.add({ on: 'graph', kind: '401', person: id, ...always });
  };
}

/** In the order of the practice page. The first one undoes every other. */
export const scenarios: readonly Scenario[] = [
  {
    id: 'all-well',
    name: 'All well',
    seen: 'Each cancellation ends in “Cancelled” within a second.',
    said: '“Check that it says Cancelled. Then it is done.”',
    task: 'cancel',
    switchOn: () => undefined,
  },
  {
    id: 'approved-a-moment-ago',
    name: 'Approved a moment ago',
    seen: '“Too late”, with code MAR-301: the request was approved and delivered just before the cancellation arrived.',
    said: '“Cancelling takes no access away. If you do not want it, remove it in My Access.”',
    task: 'cancel',
    switchOn: ({ faults }, { id }) =>
      faults.add({ on: 'cancel', kind: 'approvedMeanwhile', to: 'deliver', person: id, ...always }),
  },
  {
    id: 'slow-network',
    name: 'Slow network',
    seen: '“Loading your requests…” and “Cancelling” for some seconds each, then the usual end.',
    said: '“It is still working. Please do not select anything until the message changes.”',
    task: 'cancel',
    switchOn: ({ faults }, { id }) => faults.add({ on: 'graph', kind: 'delay', ms: 4_000, person: id, ...always }),
  },
  {
    id: 'outcome-unknown',
    name: 'Outcome unknown',
    seen: '“Not known yet: checking”, and after a minute “Not known: we could not confirm”, with code MAR-303. Once “All well” is switched on here, “Check again” finds out.',
    said: '“We do not know yet, so please make no new request.” After a minute: “Select “Check again”, and read to me what it says.”',
    task: 'cancel',
    switchOn: ({ faults }, { id }) =>
      faults.add({
        ...{ on: 'cancel', kind: '504', processed: true, person: id, ...always },
        // Only after the cancel: the list is needed to get there, and a list that answers would settle the doubt.
        afterwards: [{ on: 'list', kind: '503', person: id, ...always }],
      }),
  },
  {
    id: 'throttled',
    name: 'Throttled',
    seen: '“It is too busy at the moment”, with code MAR-203 and the time after which to try again.',
    said: '“It does not say that it was cancelled. Wait until the time shown on the page, then try again.”',
    task: 'cancel',
    switchOn: ({ faults }, { id }) => faults.add({ on: 'cancel', kind: '429', retryAfter: 60, person: id, ...always }),
  },
  {
    id: 'consent-missing',
    name: 'Consent missing',
    seen: '“You are not signed in”, with code MAR-102 and a message for the administrator. Anyone who is already signed in sees “Sign in again” first.',
    said: '“Your organisation has to allow this app first. I will pass the code on.”',
    task: 'signIn',
    switchOn: keptOut(90094),
  },
  {
    id: 'wrong-organisation',
    name: 'Wrong organisation',
    seen: '“You are not signed in”, with code MAR-104. Anyone who is already signed in sees “Sign in again” first.',
    said: '“Which email address did you sign in with? Choose “Use another account”, with the one of your organisation.”',
    task: 'signIn',
    switchOn: keptOut(50034),
  },
  {
    id: 'guest',
    name: 'Guest',
    seen: '“You are not signed in”, with code MAR-105. Anyone who is already signed in sees “Sign in again” first.',
    said: '“Your account has not been invited here. In which organisation did you make the request?”',
    task: 'signIn',
    switchOn: keptOut(90072),
  },
  {
    id: 'session-expired',
    name: 'Session expired',
    seen: 'The next cancellation ends in “Not sent: you need to sign in again”, with code MAR-201. After that all is well.',
    said: '“Select “Sign in again”. Then check what the request says, and cancel it again.”',
    task: 'cancel',
    switchOn: ({ faults }, { id }) =>
      faults.add({ on: 'cancel', kind: '401claims', interactionRequired: true, person: id }),
  },
  {
    id: 'many-requests',
    name: '400 requests',
    seen: 'Fifty rows and “Show 50 more”; the view “All” counts 400 more than before.',
    said: '“Type a word of the package’s name, or the reference, into “Search”.”',
    task: 'cancel',
    switchOn: ({ directory, now }, person) => {
      for (const made of manyRequests(`practice of ${person.id}`, 399, now())) {
        directory.addRequest(person, { ...made, target: person, creator: made.creator === null ? null : person });
      }
      // Of the others each has its name from a package that many are for.
      addRow(directory, person);
    },
  },
];

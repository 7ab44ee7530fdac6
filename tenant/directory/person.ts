import { company } from '../core/registration.ts';
import { guidOf } from './guid.ts';

/** Somebody who can sign in to the stand-in tenant. */
export interface Person {
  /** Object id in the directory (`oid` in tokens). */
  readonly id: string;
  readonly name: string;
  readonly userPrincipalName: string;
  /** Where a guest gets mail; members get it at their user principal name. */
  readonly mail: string;
  readonly kind: 'member' | 'guest';
  /** What this person is there to show; read on the sign-in page. */
  readonly description: string;
}

function member(name: string, alias: string, description: string): Person {
  const userPrincipalName = `${alias}@${company.domain}`;
  return {
    id: guidOf(`person ${alias}`),
    name,
    userPrincipalName,
    mail: userPrincipalName,
    kind: 'member',
    description,
  };
}

function guest(name: string, mail: string, description: string): Person {
  const userPrincipalName = `${mail.replace('@', '_')}#EXT#@${company.domain}`;
  return { id: guidOf(`person ${mail}`), name, userPrincipalName, mail, kind: 'guest', description };
}

/** The people of the tenant, by what their list of requests is like. */
export const ada = member('Ada Lindqvist', 'ada.lindqvist', 'A request in every state there is, some for a colleague');
export const ben = member('Ben Okafor', 'ben.okafor', 'No requests at all');
export const chiara = member('Chiara Fontana', 'chiara.fontana', '400 requests over several pages');
export const noor = guest(
  'Dr. \u200fنور الهاشمي\u200e (Noor Al-Hashimi)',
  'noor.alhashimi@partner.example',
  'A guest, with long, right-to-left and hostile names',
);
export const emeka = member('Emeka Bakker', 'emeka.bakker', '10,000 requests');
export const freya = member('Freya Lund', 'freya.lund', 'The colleague for whom Ada asks');

export const ingrid = member('Ingrid Solheim', 'ingrid.solheim', 'A request in every way in which one can end');

/** In the order of the sign-in page. */
export const seededPeople: readonly Person[] = [ada, ben, chiara, noor, emeka, freya, ingrid];

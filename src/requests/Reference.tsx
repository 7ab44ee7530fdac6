import { referenceOf } from './reference.ts';

/** A request's short reference, in its own direction whatever the language around it. */
export function Reference({ id }: { id: string }) {
  return <bdi dir="ltr">{referenceOf(id)}</bdi>;
}

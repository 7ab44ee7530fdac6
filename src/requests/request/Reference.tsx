import { useReference } from './longReferences.ts';

/** A request's reference, in its own direction whatever the language around it. */
export function Reference({ id }: { id: string }) {
  return <bdi dir="ltr">{useReference(id)}</bdi>;
}

import { whenIdle } from '../../browser/whenIdle.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { prepareRow } from './searchTexts.ts';

/** So many rows are prepared at a time: a few milliseconds on a slow computer. */
const slice = 200;

/** Prepares a reading for searches while there is nothing better to do; gives back a function that stops it. */
export function prepareSearch(requests: readonly AccessRequest[], idle = whenIdle): () => void {
  let place = 0;
  const goOn = () => {
    for (const request of requests.slice(place, place + slice)) prepareRow(requests, request);
    place += slice;
    if (place < requests.length) stop = idle(goOn);
  };
  let stop = idle(goOn);
  return () => stop();
}

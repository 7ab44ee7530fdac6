import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until a server that has just been started answers at an address. Rejects when it has not within ten seconds. */
export async function untilItAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const answers = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    await sleep(50);
  }
  throw new Error(`${url} does not answer.`);
}

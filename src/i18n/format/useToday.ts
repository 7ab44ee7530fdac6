import { useSyncExternalStore } from 'react';
import { startOfDay } from './dates.ts';

/** How often it is asked whether a new day has begun, in milliseconds. */
const period = 30_000;

/** When the present day began where the person is, in milliseconds since 1970; renders again when a new one begins. */
export function useToday(): number {
  return useSyncExternalStore(subscribe, today);
}

const today = () => startOfDay(Date.now());

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, period);
  return () => clearInterval(timer);
}

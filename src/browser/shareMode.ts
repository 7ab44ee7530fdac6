import { usePageParameter } from './pageParameters.ts';

/** Whether the person shows their screen to somebody (`?share=1`): what is private is then not on it. */
export function useShareMode(): boolean {
  return usePageParameter('share') !== null;
}

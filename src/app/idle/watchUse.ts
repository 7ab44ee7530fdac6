import { isIdle, noteUse, unusedFor } from '../../auth/tab/idle.ts';
import { listenTo } from '../../browser/listenTo.ts';
import { onRevival } from '../../browser/revival.ts';

/** Milliseconds before the end of the session, from when on the person is asked whether they are there. */
export const warning = 60_000;
/** Milliseconds between two notes of use: each is heard by all tabs. */
const between = 1_000;
/** Milliseconds between two looks whether a cancel is still under way. */
const pause = 5_000;

/** What a person does on a page, with whatever they use it by: a screen reader's own cursor moves the focus at least. */
const uses = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'focusin', 'input'] as const;

/** How far the page is from the end of a session that nobody uses. */
export type IdleStage = 'used' | 'warning' | 'over';

/** What {@link watchUse} is made from. */
export interface UseWatch {
  readonly minutes: number;
  /** Whether a cancel is under way in any tab: until it has ended, and for one minute more, the session goes on. */
  readonly isCancelling: () => Promise<boolean>;
  readonly onStage: (stage: IdleStage) => void;
}

/**
 * Watches for how long nobody has used this page in any tab, by what all of them note in storage, and tells each stage.
 * From the warning on only `stay` counts as use in this tab. Gives back that, and a function that stops it all.
 */
export function watchUse({ minutes, isCancelling, onStage }: UseWatch): {
  readonly stay: () => void;
  readonly stop: () => void;
} {
  const whole = minutes * 60_000;
  let stage: IdleStage = 'used';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const become = (next: IdleStage) => {
    if (next === stage || isStopped) return;
    stage = next;
    onStage(next);
  };
  const look = async () => {
    clearTimeout(timer);
    let left = whole - unusedFor(Date.now());
    // A clock that was set back, or a storage that keeps nothing: the time begins anew.
    if (!(left <= whole)) {
      noteUse(Date.now());
      left = whole;
    }
    if (left <= warning && (await isCancelling().catch(() => false))) {
      // For all tabs.
      noteUse(Date.now() - whole + warning);
      become('used');
      timer = setTimeout(look, pause);
      return;
    }
    if (isStopped) return;
    if (isIdle(minutes, Date.now())) return become('over');
    become(left <= warning ? 'warning' : 'used');
    timer = setTimeout(look, left <= warning ? left : left - warning);
  };
  const stay = () => {
    noteUse(Date.now());
    void look();
  };
  const onUse = () => {
    if (stage === 'used' && !(unusedFor(Date.now()) < between)) noteUse(Date.now());
  };
  noteUse(Date.now());
  void look();
  const stops = [
    listenTo(onUse, uses, []),
    // Another tab is used, or a cancel under way there keeps the session.
    listenTo(() => void look(), [], ['storage']),
    onRevival(() => void look()),
  ];
  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
    for (const end of stops) end();
  };
  return { stay, stop };
}

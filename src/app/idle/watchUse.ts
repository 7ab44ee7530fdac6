import { noteUse, unusedFor } from '../../auth/tab/idle.ts';
import { listenTo } from '../../browser/listenTo.ts';
import { onRevival } from '../../browser/revival.ts';

/** Milliseconds before the end of the session, from when on the person is asked whether they are there. */
const warning = 60_000;
/** Milliseconds between two notes of use: each is heard by all tabs. */
const between = 1_000;
/** Milliseconds between two looks whether a cancel is still under way. */
const pause = 5_000;

/** What a person does on a page, with whatever they use it by: a screen reader's own cursor moves the focus at least. */
const uses = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'focusin', 'input', 'click'] as const;

/** How far the page is from the end of a session that nobody uses. */
export type IdleStage = 'used' | 'warning' | 'over';

/** What {@link watchUse} is made from. */
export interface UseWatch {
  /** `undefined` where the session of this tab has no limit, and one of another tab may have: use is noted only. */
  readonly minutes: number | undefined;
  /** Whether a cancel is under way in any tab: until it has ended, and for one minute more, the session goes on. */
  readonly isCancelling: () => Promise<boolean>;
  readonly onStage: (stage: IdleStage) => void;
}

/**
 * Watches for how long nobody has used this page in any tab, by what all of them note in storage, and tells each stage.
 * From the warning on only `stay` counts as use in this tab, and from the end on nothing does. Gives back that, and a
 * function that stops it all.
 */
export function watchUse({ minutes, isCancelling, onStage }: UseWatch): {
  readonly stay: () => void;
  readonly stop: () => void;
} {
  const whole = minutes === undefined ? Number.POSITIVE_INFINITY : minutes * 60_000;
  let stage: IdleStage = 'used';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  /** By this tab, whatever the browser stores. */
  let lastUse = 0;

  const become = (next: IdleStage) => {
    if (next === stage || isStopped) return;
    stage = next;
    onStage(next);
  };
  const use = (at: number) => {
    lastUse = at;
    noteUse(at);
  };
  /** Milliseconds until the session ends. */
  const left = (now: number) => {
    // A clock that was set back: the time begins anew.
    if (lastUse > now || unusedFor(now) < 0) use(now);
    const stored = unusedFor(now);
    return whole - Math.min(now - lastUse, Number.isNaN(stored) ? whole : stored);
  };
  const look = async () => {
    clearTimeout(timer);
    if (isStopped || stage === 'over' || whole === Number.POSITIVE_INFINITY) return;
    const now = Date.now();
    const rest = left(now);
    if (rest <= warning && (await isCancelling().catch(() => false))) {
      if (isStopped) return;
      // For all tabs.
      use(Date.now() - whole + warning);
      become('used');
      timer = setTimeout(look, pause);
      return;
    }
    if (isStopped) return;
    // Use that came since is a person's who has not been asked.
    if (rest <= 0) return become('over');
    become(rest <= warning ? 'warning' : 'used');
    clearTimeout(timer);
    const wait = rest <= warning ? rest : rest - warning;
    // From when it looked: the browser may have taken its time to say that no cancel is under way.
    timer = setTimeout(look, Math.min(wait, now + wait - Date.now()));
  };
  const stay = () => {
    use(Date.now());
    void look();
  };
  const onUse = () => {
    if (stage !== 'used') return;
    const now = Date.now();
    // The computer has slept, and its timers with it: nobody has asked yet whether this is the same person.
    if (left(now) <= 0) void look();
    else if (now - lastUse >= between) use(now);
  };
  use(Date.now());
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

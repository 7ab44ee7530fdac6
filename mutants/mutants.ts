/** One change of one file. `find` occurs there exactly once. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** A fault that somebody might build in, and the promise that it breaks. */
export interface Mutant {
  readonly promise: `I${number}`;
  /** What is wrong with it, in one line. */
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** At least one for each promise of `CONTRIBUTING.md`. Several edits where the app guards a promise in several places. */
export const mutants: readonly Mutant[] = [
  {
    promise: 'I1',
    name: 'a link can carry a cancel',
    edits: [
      {
        file: 'src/requests/cancel/cancellations.ts',
        find: '    if (!list || records.size === 0) return;\n',
        replace:
          "    const carried = list?.requests.find((request) => whyNotCancellable(request) === undefined);\n    if (carried && records.size === 0 && globalThis.location?.search.includes('cancel=1')) confirm(carried);\n    if (!list || records.size === 0) return;\n",
      },
    ],
  },
  {
    promise: 'I2',
    name: 'an intent is sent twice',
    edits: [
      {
        file: 'src/requests/cancel/cancelRequest.ts',
        find: '  return graph.post(',
        replace:
          '  void graph.post(url, dialect().cancelBody(id), graph.clock.now() + sendingTime);\n  return graph.post(',
      },
    ],
  },
  {
    promise: 'I3',
    name: 'tabs do not wait for each other',
    edits: [
      {
        file: 'src/requests/cancel/cancelLock.ts',
        find: 'if (!locks) return work();',
        replace: 'if (onHeld) return work();',
      },
    ],
  },
  {
    promise: 'I3',
    name: 'a page that was left and is back sends without a lock what it had not begun',
    edits: [
      {
        file: 'src/requests/cancel/cancelLock.ts',
        find: "    if ((error as Error).name === 'AbortError') return;\n",
        replace: '',
      },
    ],
  },
  {
    promise: 'I3',
    name: 'the lock goes as soon as the call has ended, in doubt or not',
    edits: [
      {
        file: 'src/requests/cancel/cancellations.ts',
        find: '      await settled(id);\n',
        replace: '      void settled;\n',
      },
    ],
  },
  {
    promise: 'I4',
    name: 'the first row is cancelled in place of the one that was asked about',
    edits: [
      {
        file: 'src/requests/page/RequestsPage.tsx',
        find: '<AskBeforeCancel requests={[first, ...rest]}',
        replace: '<AskBeforeCancel requests={[shown[0] ?? first, ...rest]}',
      },
    ],
  },
  {
    promise: 'I5',
    name: 'any account’s token will do',
    edits: [
      {
        file: 'src/auth/acquireToken.ts',
        find: 'result.account.homeAccountId !== account.homeAccountId',
        replace: "result.account.homeAccountId === ''",
      },
    ],
  },
  {
    promise: 'I6',
    name: 'a state without a word can be cancelled',
    edits: [
      {
        file: 'src/requests/request/whyNotCancellable.ts',
        find: "if (request.state === 'unknown') return 'unknownState';",
        replace: "if (request.state === 'unknown') return undefined;",
      },
    ],
  },
  {
    promise: 'I7',
    name: 'a 504 counts as cancelled',
    edits: [
      {
        file: 'src/requests/cancel/cancellation.ts',
        find: "    case 'unknown':\n      return startReading({ ...base, phase: 'checking' }, at);",
        replace: "    case 'unknown':\n      return startReading({ ...base, phase: 'accepted' }, at);",
      },
    ],
  },
  {
    promise: 'I7',
    name: 'a page of HTML counts as Graph’s word',
    edits: [{ file: 'src/graph/graphFetch.ts', find: '/^text\\/html\\b/i', replace: '/^never$/i' }],
  },
  {
    promise: 'I8',
    name: 'a 504 counts as a refusal',
    edits: [
      {
        file: 'src/graph/graphFetch.ts',
        find: 'POST: [400, 403, 404, 409]',
        replace: 'POST: [400, 403, 404, 409, 504]',
      },
    ],
  },
  {
    promise: 'I8',
    name: 'a refusal is said without looking at the list',
    edits: [
      {
        file: 'src/requests/cancel/cancellation.ts',
        find: "return startReading({ ...base, phase: 'verifying', status: answer.status }, at);",
        replace: "return [{ ...base, phase: 'refused', status: answer.status }, []];",
      },
    ],
  },
  {
    promise: 'I9',
    name: 'a doubt is not looked into',
    edits: [
      {
        file: 'src/requests/cancel/cancellations.ts',
        find: '        await refetchList(visit, clock.now(), scope);\n',
        replace: '',
      },
    ],
  },
  {
    promise: 'I10',
    name: 'a POST is sent again after any failure',
    edits: [
      {
        file: 'src/graph/graph.ts',
        find: "if (first.answer.kind !== 'refused' || first.answer.status !== 401) return first.answer;",
        replace: "if (first.answer.kind === 'ok' || first.answer.kind === 'unreachable') return first.answer;",
      },
    ],
  },
  {
    promise: 'I11',
    name: 'a delivered request is called cancelled',
    edits: [
      {
        file: 'src/requests/cancel/cancellation.ts',
        find: "return { phase: 'tooLate', state: request.state, status: request.status, intentAt, handle };",
        replace: "return { phase: 'cancelled', listAgrees: true, intentAt, handle };",
      },
    ],
  },
  {
    promise: 'I11',
    name: 'a request that is being delivered right after a 2xx is called too late',
    edits: [
      {
        file: 'src/requests/cancel/cancellation.ts',
        find: "if (isSaidCancelled && request.state === 'delivering') return state;",
        replace: "if (isSaidCancelled && request.state === 'denied') return state;",
      },
    ],
  },
  {
    promise: 'I12',
    name: 'a list that lags behind brings a cancelled request back',
    edits: [
      {
        file: 'src/requests/list/requestList.ts',
        find: 'if (!before || !lagsBehind(request, before)) return request;',
        replace: "if (!before || !lagsBehind(request, before) || request.id !== '') return request;",
      },
    ],
  },
  {
    promise: 'I13',
    name: 'an older reading is not given up, and lays itself over what came in meanwhile',
    edits: [
      { file: 'src/requests/list/refetchList.ts', find: 'if (!joins) {', replace: 'if (!joins && !isReading) {' },
      {
        file: 'src/requests/list/listRequests.ts',
        find: 'const before = current()?.requests ?? [];',
        replace: 'const before = known?.requests ?? [];',
      },
    ],
  },
  {
    promise: 'I13',
    name: 'a reading that goes on counts as begun when it went on',
    edits: [
      {
        file: 'src/requests/list/listRequests.ts',
        find: 'const startedAt = resumeAt && known ? known.startedAt : graph.clock.now();',
        replace: 'const startedAt = graph.clock.now();',
      },
    ],
  },
  {
    promise: 'I13',
    name: 'an answer that a cache kept counts as a reading',
    edits: [
      {
        file: 'src/graph/graphFetch.ts',
        find: "if (method === 'GET' && isKept(response, handle)) {",
        replace: "if (method === 'POST' && isKept(response, handle)) {",
      },
    ],
  },
  {
    promise: 'I14',
    name: 'a cancelled row leaves the view at once',
    edits: [
      {
        file: 'src/requests/find/shownRequests.ts',
        find: 'new Set(last?.kept.map(({ id }) => id))',
        replace: 'new Set()',
      },
    ],
  },
  {
    promise: 'I15',
    name: 'a doubt has no end',
    edits: [
      {
        file: 'src/requests/cancel/cancellation.ts',
        find: "      { type: 'alarm', at: settleBy },\n",
        replace: '',
      },
    ],
  },
  {
    promise: 'I15',
    name: 'a tab waits for the reading of another one',
    edits: [
      {
        file: 'src/graph/graphFetch.ts',
        find: "  'Cache-Control': 'no-cache',\n",
        replace: '',
      },
    ],
  },
  {
    promise: 'I15',
    name: 'in Firefox a tab waits for the reading of another one',
    edits: [
      {
        file: 'src/graph/graphFetch.ts',
        find: "const hasLock = 'mozInnerScreenX' in globalThis;",
        replace: 'const hasLock = false;',
      },
    ],
  },
  {
    promise: 'I16',
    name: 'a list that failed counts as complete',
    edits: [
      {
        file: 'src/requests/list/requestList.ts',
        find: "return list.completeness.kind === 'complete' && list.unreadable === 0;",
        replace: "return list.completeness.kind !== 'loading';",
      },
    ],
  },
  {
    promise: 'I17',
    name: 'a refusal forgets the numbers of its call',
    edits: [
      {
        file: 'src/requests/cancel/cancellation.ts',
        find: "return { phase: 'refused', status, until, pendingSeenAt, intentAt, handle };",
        replace: "return { phase: 'refused', status, until, pendingSeenAt, intentAt };",
      },
    ],
  },
  {
    promise: 'I17',
    name: 'an outcome does not show its numbers',
    edits: [
      {
        file: 'src/requests/cancel/OutcomeNotice.tsx',
        find: "{tone !== 'progress' && !isDone && <CallNumbers",
        replace: '{isDone && <CallNumbers',
      },
    ],
  },
  {
    promise: 'I17',
    name: 'a replay that is not sent forgets the numbers of what was',
    edits: [
      {
        file: 'src/graph/graph.ts',
        find: 'const token = await tokenBefore(request.deadline, tokenRequest, handle);',
        replace: 'const token = await tokenBefore(request.deadline, tokenRequest);',
      },
    ],
  },
  {
    promise: 'I18',
    name: 'a POST does not wait for Retry-After',
    edits: [
      {
        file: 'src/graph/graph.ts',
        find: 'if (floor.at > clock.now()) return { answer: tooEarly(handle) };\n    const token',
        replace: 'const token',
      },
      {
        file: 'src/graph/graph.ts',
        find: '    if (floor.at > clock.now()) return { answer: tooEarly(handle) };\n    const exchange',
        replace: '    const exchange',
      },
    ],
  },
  {
    promise: 'I18',
    name: 'a replay does not wait for the Retry-After of another call',
    edits: [
      {
        file: 'src/graph/graph.ts',
        find: '    if (floor.at > clock.now()) return { answer: tooEarly(handle) };\n    const exchange',
        replace: '    const exchange',
      },
    ],
  },
  {
    promise: 'I18',
    name: 'a reload forgets Retry-After',
    edits: [
      {
        file: 'src/app/startVisit.ts',
        find: 'createGraph({ origin, getToken, floor, keepsNothing })',
        replace: 'createGraph({ origin, getToken, keepsNothing })',
      },
    ],
  },
  {
    promise: 'I19',
    name: 'the host of a nextLink is not looked at',
    edits: [
      {
        file: 'src/graph/readPages.ts',
        find: 'return isPlain && placeOf(parsed) === placeOf(new URL(listUrl));',
        replace: 'return isPlain || placeOf(parsed) !== listUrl;',
      },
      {
        file: 'src/graph/graph.ts',
        find: 'if (new URL(request.url).origin !== origin) throw',
        replace: "if (request.url === '') throw",
      },
    ],
  },
  {
    promise: 'I20',
    name: 'the same outcome is announced again',
    edits: [
      {
        file: 'src/requests/announce/news.ts',
        find: 'if (said.get(topic) !== what) all.push(news);',
        replace: 'all.push(news);',
      },
    ],
  },
  {
    promise: 'I20',
    name: 'the focus is left on a button that is gone',
    edits: [
      {
        file: 'src/requests/page/RequestRow.tsx',
        find: 'document.activeElement === document.body) heading.current?.focus();',
        replace: 'document.activeElement === document.body) heading.current?.blur();',
      },
    ],
  },
  {
    promise: 'I20',
    name: 'a translated message keeps its old words',
    edits: [
      {
        file: 'src/i18n/InLanguage.tsx',
        find: '<span key={translation as Key}>',
        replace: '<span data-message={String(translation)}>',
      },
    ],
  },
  {
    promise: 'I20',
    name: 'a node that a translator has moved takes the page away',
    edits: [
      {
        file: 'index.html',
        find: '        Node.prototype.removeChild = (node) => {\n          node.remove();\n          return node;\n        };\n',
        replace: '',
      },
    ],
  },
  {
    promise: 'I21',
    name: 'a visit after a cancel waits as long as any other',
    edits: [
      {
        file: 'src/requests/cancel/cancellations.ts',
        find: "      writeStored('sessionStorage', sentAtKey, String(clock.wall()));\n",
        replace: '',
      },
    ],
  },
  {
    promise: 'I21',
    name: 'the outcome is taken from storage at the next visit',
    edits: [
      {
        file: 'src/requests/cancel/cancellations.ts',
        find: '    const intentAt = clock.now();\n',
        replace:
          "    const intentAt = clock.now();\n    globalThis.sessionStorage?.setItem('cancelled', request.id);\n",
      },
      {
        file: 'src/requests/cancel/cancellations.ts',
        find: '    if (!list || records.size === 0) return;\n',
        replace:
          "    const remembered = list?.requests.find(({ id }) => id === globalThis.sessionStorage?.getItem('cancelled'));\n    if (remembered && records.size === 0) put({ request: remembered, scope: 'target' }, [{ phase: 'cancelled', listAgrees: true, intentAt: 0 }, []]);\n    if (!list || records.size === 0) return;\n",
      },
    ],
  },
  {
    promise: 'I21',
    name: 'a tab that heard nothing of a sign-out goes on with its session',
    edits: [
      {
        file: 'src/auth/completeSignIn.ts',
        find: '(msal.getAllAccounts().length > 0 && isSessionOver())',
        replace: '(msal.getAllAccounts().length > 9 && isSessionOver())',
      },
      {
        file: 'src/auth/acquireSessionToken.ts',
        find: '  if (isSessionOver()) return signedOut;\n',
        replace: '',
      },
      {
        file: 'src/auth/acquireSessionToken.ts',
        find: '  if (!isSessionOver()) return token;',
        replace: '  if (token) return token;',
      },
    ],
  },
  {
    promise: 'I22',
    name: 'offline, a cancel is tried all the same',
    edits: [
      {
        file: 'src/graph/graph.ts',
        find: '    if (!isOnline()) return { failure:',
        replace: "    if (origin === '') return { failure:",
      },
      {
        file: 'src/graph/graphFetch.ts',
        find: "  if (!isOnline()) return { answer: { kind: 'unreachable'",
        replace: "  if (url === '') return { answer: { kind: 'unreachable'",
      },
    ],
  },
  {
    promise: 'I22',
    name: 'a call that was never sent has an id',
    edits: [
      {
        file: 'src/graph/graph.ts',
        find: '    handle = newHandle(clock, true),\n  ): Promise<{ accessToken',
        replace: '    handle = newHandle(clock, false),\n  ): Promise<{ accessToken',
      },
    ],
  },
  {
    promise: 'I23',
    name: 'what is confirmed while a run goes on is dropped',
    edits: [
      {
        file: 'src/requests/cancel/bulk/bulkCancel.ts',
        find: '      if (requests.length === 0) return;\n',
        replace: '      if (requests.length === 0 || store.snapshot()?.isOver === false) return;\n',
      },
    ],
  },
  {
    promise: 'I23',
    name: 'what Stop keeps from being sent is left without a word',
    edits: [
      {
        file: 'src/requests/cancel/bulk/bulkCancel.ts',
        find: 'if (intentOf(request) === next.intentAt) cancellations.confirm(request, stop);',
        replace: 'if (intentOf(request) === next.intentAt && !stop) cancellations.confirm(request);',
      },
    ],
  },
  {
    promise: 'I23',
    name: 'the end of a run is not announced',
    edits: [
      {
        file: 'src/requests/announce/news.ts',
        find: "say(about, isOver ? 'over' : 'running',",
        replace: "say(about, 'running',",
      },
    ],
  },
];

import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';

/** The files of MSAL. Vite's ids have forward slashes everywhere. */
const files = /\/node_modules\/@azure\/msal-(?:browser|common)\//;

/** A call of a method that logs; `Pii` marks what may be personal. */
const log = /(?:^|\.)logger\??\.(?:trace|verbose|info|warning|error)(?:Pii)?$/i;

/** Calls in an argument that change nothing. */
const harmless = /^JSON\.stringify$|\.(?:toString|getKeys|join)$/;

/**
 * A Vite plugin that leaves out what MSAL writes to its log. This app lets nothing of it be seen (`loggerCallback` in
 * `src/auth/createMsal.ts`); MSAL keeps it in memory all the same, and the numbers that stand for its sentences are a
 * fiftieth of the first load. The build fails where it finds none: then MSAL logs in another way, and this needs a review.
 */
export function dropMsalLogs(): Plugin {
  let dropped = 0;
  return {
    name: 'drop-msal-logs',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: files },
      handler(source, id) {
        const { code, count } = withoutLogs(source, id);
        dropped += count;
        return { code, map: null };
      },
    },
    buildEnd(error) {
      if (!error && dropped === 0) throw new Error('MSAL logs nowhere that build/packages/dropMsalLogs.ts knows of.');
    },
  };
}

/**
 * The source of a module without the statements that do nothing but log, and how many they were. A statement whose
 * arguments do something besides stays. Throws for a source that is no module.
 */
export function withoutLogs(source: string, id: string): { readonly code: string; readonly count: number } {
  const { program, errors } = parseSync(id, source);
  if (errors[0]) throw new Error(`${id}: ${errors[0].message}`);
  const found: ESTree.ExpressionStatement[] = [];
  /** The statement that logs in which the visitor is, and whether it does something besides. */
  let statement: ESTree.ExpressionStatement | undefined;
  let hasEffects = false;
  const nameOf = ({ callee }: ESTree.CallExpression) => source.slice(callee.start, callee.end).replaceAll(/\s/g, '');
  const noteEffect = () => {
    hasEffects = true;
  };
  new Visitor({
    ExpressionStatement(node) {
      const { expression } = node;
      const call = expression.type === 'ChainExpression' ? expression.expression : expression;
      if (statement || call.type !== 'CallExpression' || !log.test(nameOf(call))) return;
      statement = node;
      hasEffects = false;
    },
    'ExpressionStatement:exit'(node) {
      if (node !== statement) return;
      if (!hasEffects) found.push(node);
      statement = undefined;
    },
    CallExpression(call) {
      if (statement && !log.test(nameOf(call)) && !harmless.test(nameOf(call))) noteEffect();
    },
    NewExpression: noteEffect,
    AwaitExpression: noteEffect,
    AssignmentExpression: noteEffect,
    UpdateExpression: noteEffect,
  }).visit(program);
  // An empty statement, which may be all that an "if" has.
  const code = found.reduceRight((rest, { start, end }) => `${rest.slice(0, start)};${rest.slice(end)}`, source);
  return { code, count: found.length };
}

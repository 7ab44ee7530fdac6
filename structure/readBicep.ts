/** A value in a Bicep file: what is no object, list or text is kept as it is written. */
export type BicepValue =
  | { readonly text: string }
  | { readonly list: readonly BicepValue[] }
  | { readonly entries: Readonly<Record<string, BicepValue>> }
  | { readonly expression: string };

/** One declaration of a Bicep file, with the decorators before it. */
export interface BicepDeclaration {
  readonly kind: 'targetScope' | 'param' | 'resource' | 'output';
  readonly name: string;
  /** Of a parameter or an output: `string`. Of a resource: its type and version, as `Microsoft.Web/staticSites@2023-12-01`. */
  readonly type: string;
  readonly condition?: string;
  readonly value?: BicepValue;
  readonly decorators: Readonly<Record<string, BicepValue>>;
}

const tokens = /(\/\/.*)|('(?:[^'\\\n]|\\.)*')|([A-Za-z_]\w*)|(\d+)|(\n)|([ \t]+)|([{}[\]()=@.,:!?])/y;

/**
 * Reads the part of Bicep that `deploy/main.bicep` is written in. There is no compiler of Bicep in the npm registry. Throws, with
 * the line, at whatever it does not know. Source: https://learn.microsoft.com/azure/azure-resource-manager/bicep/file
 */
export function readBicep(source: string): readonly BicepDeclaration[] {
  const found = tokenize(source);
  let at = 0;
  const peek = () => found[at]?.text;
  const fail = (wanted: string): never => {
    throw new Error(`line ${found[at]?.line ?? 'last'}: ${wanted} expected, not "${peek() ?? 'the end'}"`);
  };
  const next = (wanted?: string | RegExp): string => {
    const text = peek() ?? fail('more');
    if (typeof wanted === 'string' ? text !== wanted : wanted && !wanted.test(text)) fail(String(wanted));
    at++;
    return text;
  };
  const skipLines = () => {
    while (peek() === '\n') at++;
  };
  const word = /^[A-Za-z_]\w*$/;
  const quoted = /^'/;

  function between(open: string, close: string): string {
    let text = next(open);
    for (let depth = 1; depth > 0; ) {
      const token = next();
      depth += token === open ? 1 : token === close ? -1 : 0;
      text += token;
    }
    return text.slice(1, -1);
  }
  function value(): BicepValue {
    if (peek() === '{') return object();
    if (peek() === '[') return list();
    let expression = '';
    while (![undefined, '\n', '}', ']', ')'].includes(peek())) {
      expression += peek() === '(' ? `(${between('(', ')')})` : next();
    }
    if (expression === '') fail('a value');
    return /^'(?:[^'$]|\$(?!\{))*'$/.test(expression) ? { text: expression.slice(1, -1) } : { expression };
  }
  function object(): BicepValue {
    const entries: Record<string, BicepValue> = {};
    next('{');
    for (skipLines(); peek() !== '}'; skipLines()) {
      const key = next(word);
      if (key in entries) fail(`one "${key}" only`);
      next(':');
      entries[key] = value();
    }
    next('}');
    return { entries };
  }
  function list(): BicepValue {
    const values: BicepValue[] = [];
    next('[');
    for (skipLines(); peek() !== ']'; skipLines()) values.push(value());
    next(']');
    return { list: values };
  }
  function declaration(decorators: Readonly<Record<string, BicepValue>>): BicepDeclaration {
    const kind = next(/^(targetScope|param|resource|output)$/) as BicepDeclaration['kind'];
    if (kind === 'targetScope') {
      next('=');
      return { kind, name: kind, type: 'string', value: value(), decorators };
    }
    const name = next(word);
    const type = next(kind === 'resource' ? quoted : word).replaceAll("'", '');
    if (kind === 'param' && peek() !== '=') return { kind, name, type, decorators };
    next('=');
    if (peek() !== 'if') return { kind, name, type, value: value(), decorators };
    next('if');
    return { kind, name, type, condition: between('(', ')'), value: object(), decorators };
  }

  const declarations: BicepDeclaration[] = [];
  let decorators: Record<string, BicepValue> = {};
  for (skipLines(); peek() !== undefined; skipLines()) {
    if (peek() === '@') {
      next('@');
      const name = next(word);
      next('(');
      decorators[name] = value();
      next(')');
    } else {
      declarations.push(declaration(decorators));
      decorators = {};
    }
    if (peek() !== undefined) next('\n');
  }
  return declarations;
}

function tokenize(source: string): readonly { readonly text: string; readonly line: number }[] {
  const found: { text: string; line: number }[] = [];
  let line = 1;
  for (tokens.lastIndex = 0; tokens.lastIndex < source.length; ) {
    const at = tokens.lastIndex;
    const match = tokens.exec(source);
    if (!match) throw new Error(`line ${line}: "${source[at]}" is not known here`);
    const [text, comment, , , , , space] = match;
    if (comment === undefined && space === undefined) found.push({ text, line });
    if (text === '\n') line++;
  }
  return found;
}

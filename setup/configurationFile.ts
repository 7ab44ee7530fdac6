import { readFileSync, writeFileSync } from 'node:fs';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';

/** The content of `config.json`, or what is wrong with the file, in one sentence. */
export type ConfigurationFile =
  | { readonly ok: true; readonly content: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads `config.json`. A byte order mark, which PowerShell writes, is no mistake, and a file that is not there is empty.
 * Nothing else is guessed: what cannot be read is somebody's work.
 */
export function readConfigurationFile(file: string): ConfigurationFile {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { ok: true, content: {} };
    return { ok: false, problem: `${file} cannot be read: ${(error as Error).message}.` };
  }
  const mistakes: ParseError[] = [];
  const content: unknown = parse(text, mistakes, { disallowComments: true, allowTrailingComma: false });
  const [first] = mistakes;
  if (first) return { ok: false, problem: `${file} is not valid JSON: ${placeOf(first, text)}.` };
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { ok: false, problem: `${file} must be one JSON object.` };
  }
  return { ok: true, content: { ...content } };
}

/** Writes `config.json` as a person would. */
export function writeConfigurationFile(file: string, configuration: object): void {
  writeFileSync(file, `${JSON.stringify(configuration, undefined, 2)}\n`);
}

function placeOf({ error, offset }: ParseError, text: string): string {
  const before = text.slice(0, offset).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const line = text.split('\n')[before.length - 1]?.trim() ?? '';
  return `${meanings[printParseErrorCode(error)] ?? 'a mistake'} in ${place}${line && `, in "${line.slice(0, 60)}"`}`;
}

/** The mistakes that hands make, in words; the parser names them by a code. */
const meanings: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a comma too many, or a key without its quotation marks,',
  ValueExpected: 'a comma too many, or a missing value,',
  CommaExpected: 'a missing comma',
  ColonExpected: 'a missing colon',
  CloseBraceExpected: 'a missing "}"',
  CloseBracketExpected: 'a missing "]"',
  InvalidSymbol: 'a text without its quotation marks',
  InvalidCommentToken: 'a comment, which JSON does not have,',
  EndOfFileExpected: 'something after the end',
  UnexpectedEndOfString: 'a text whose quotation mark is missing',
};

import { readFileSync } from 'node:fs';
import { type Copy, DockerfileParser } from 'dockerfile-ast';

const root = new URL('../', import.meta.url);

/** The text of the project's Dockerfile. */
export const dockerfile = readFileSync(new URL('Dockerfile', root), 'utf8');
const instructions = DockerfileParser.parse(dockerfile).getInstructions();

/** The files and folders at the root that get into the image's build, as `.dockerignore` lists them after "everything is left out". */
export const admitted: readonly string[] = readFileSync(new URL('.dockerignore', root), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1));

/** What an instruction such as `FROM` or `RUN` is given, once for each time it stands there. */
export function given(keyword: string): readonly string[] {
  return instructions
    .filter((instruction) => instruction.getKeyword() === keyword)
    .map((instruction) => (instruction.getArgumentsContent() ?? '').replaceAll(/\\\n\s*/g, ''));
}

/** What is copied out of the project itself. */
export function copiedFromProject(): readonly string[] {
  return instructions
    .filter((instruction) => instruction.getKeyword() === 'COPY')
    .filter((copy) => !(copy as Copy).getFromFlag())
    .flatMap((copy) => copy.getArguments().slice(0, -1))
    .map((argument) => argument.getValue());
}

/** The media types of a build's files by their endings: those that a host's own table lacks or calls otherwise as well. */
export const mediaTypes = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  txt: 'text/plain',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
} as const;

/** Those that are worth compressing. */
export const compressible = Object.values(mediaTypes).filter((type) => type !== 'image/png');

/** Those whose character set has to be named; JSON is UTF-8 by its definition, and an SVG says it itself. */
export const inUtf8 = Object.values(mediaTypes).filter((type) => type.startsWith('text/'));

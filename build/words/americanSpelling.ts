/** How American English writes what British English writes otherwise: the parts of words that this app has, or may have. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [
    /\b(apolog|author|categor|custom|emphas|final|initial|local|minim|maxim|normal|optim|organ|personal|prior|real|recogn|reorgan|special|standard|summar|synchron|unauthor|unrecogn|util)is(?=e|ing|ation)/gi,
    '$1iz',
  ],
  [/\b(anal|catal|paral)ys(?=e|ing)/gi, '$1yz'],
  [/\b((?:un)?cancel|channel|dial|label|level|model|signal|total|travel)l(?=ed\b|ing\b|er\b|ers\b)/gi, '$1'],
  [/\b(behavi|col|endeav|fav|hon|hum|lab|neighb|rum)our/gi, '$1or'],
  [/\b(cent|met|theat)re(?=s?\b)/gi, '$1er'],
  [/\b(acknowledg|judg)ement/gi, '$1ment'],
  [/\b(defen|licen|offen|preten)ce(?=s?\b)/gi, '$1se'],
  [/\b(practi)s(?=e[ds]?\b|ing\b)/gi, '$1c'],
  [/\b(catalog|dialog)ue(?=s?\b)/gi, '$1'],
  [/\b(program)me(?=s?\b)/gi, '$1'],
  [/\b(enrol|fulfil)(?=s?\b|ments?\b)/gi, '$1l'],
  [/\b(gr)e(?=y)/gi, '$1a'],
  [/\b(a)ge(?=ing\b)/gi, '$1g'],
  [/\b(learn|burn|dream)t\b/gi, '$1ed'],
  [/\b(whil)st\b/gi, '$1e'],
];

/** The names of values and tags in a message. */
const names = /(\{\w+|<\/?\d+\/?>)/;

/** An English message as Americans write it; the names of its values, which are code, stay as they are. */
export function americanSpelling(message: string): string {
  return message
    .split(names)
    .map((part) => (names.test(part) ? part : spell(part)))
    .join('');
}

function spell(text: string): string {
  return spellings.reduce((words, [british, american]) => words.replace(british, american), text);
}

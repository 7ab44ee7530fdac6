/** The scripts of the first load, as addresses for a route: the one that begins, and the one that draws. */
export const starting = '**/assets/index-*.js';
export const drawing = '**/assets/app-*.js';

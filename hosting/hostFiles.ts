/**
 * The files at the top of a build that are for its host to read, each for one kind of host. None of them is a part of the
 * site, so no host serves them.
 */
export const hostFiles = ['staticwebapp.config.json', '_headers', 'web.config', '.htaccess'] as const;

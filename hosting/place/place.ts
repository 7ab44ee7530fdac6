/** Where a page is on its host, and what follows from that. */
export interface Place {
  /** With a slash at both ends: `/`, which is the default, for a host name of its own. */
  readonly folder?: string;
  /** The host's name, with a port that is not the usual one; an example where nobody has said. */
  readonly host?: string;
  /** Whether browsers shall ask the subdomains of the host by https only, too. */
  readonly subdomains?: boolean;
  /** Where the files are, if the configuration is to say so itself. */
  readonly roots?: Roots;
}

/**
 * Two folders of a host, in each of which is the page's own folder: one for all of a build but its assets, one for the
 * assets of every build. A configuration that names them is of one build, so page and headers change at the same moment.
 */
export interface Roots {
  readonly page: string;
  readonly assets: string;
}

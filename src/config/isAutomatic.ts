/**
 * Whether the page leaves for the login server by itself. Where people are asked whose computer it is, it waits for what they
 * say.
 */
export function isAutomatic({ signIn, devices }: { readonly [Key in 'signIn' | 'devices']?: unknown }): boolean {
  return signIn === 'automatic' && devices !== 'ask';
}

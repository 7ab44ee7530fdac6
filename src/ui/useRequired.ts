import { type Context, useContext } from 'react';

/** The value of a context that surrounds the component. Throws where it does not: that is a bug. */
export function useRequired<Value>(context: Context<Value | undefined>): Value {
  const value = useContext(context);
  if (value === undefined) throw new Error('A context is missing.');
  return value;
}

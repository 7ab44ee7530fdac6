import { fileURLToPath } from 'node:url';

/**
 * Builds the app as `vite build` does: `dist/`, or in the mode `embedded` the `dist-embedded/` of the stand-in tenant.
 * Rejects with Vite's error.
 */
export async function buildApp(mode: 'production' | 'embedded'): Promise<void> {
  const { build } = await import('vite');
  await build({ root: fileURLToPath(new URL('..', import.meta.url)), mode, logLevel: 'warn' });
}

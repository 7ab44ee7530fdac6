import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import config from '../../vite.config.ts';

/** The tenant that the floor page is built for, as `authConfig.ts` takes it. */
export interface FloorTenant {
  readonly clientId: string;
  readonly authority: string;
  readonly authorityMetadata: string;
  readonly graph: string;
  readonly scope: string;
}

/**
 * Builds the floor page into a folder, with the settings of the app's own build, and without what only that does: it leaves
 * nothing out of packages, and nothing compresses its script but the bundler.
 */
export async function buildFloor(tenant: FloorTenant, outDir: string): Promise<void> {
  const { base, build: settings } = config({ mode: 'production', command: 'build' });
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'warn',
    plugins: [react()],
    ...(base !== undefined && { base }),
    build: { ...settings, outDir, emptyOutDir: true },
    define: { __TENANT__: JSON.stringify(tenant) },
  });
}

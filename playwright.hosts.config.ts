import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** What people do behind the servers that are installed: a part of `npm run test:hosts`. */
export default defineConfig({ ...base, testMatch: 'e2e/hosts/**/*.spec.ts', testIgnore: [] });

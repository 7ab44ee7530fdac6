import 'vitest/browser';

// What `e2e/browser/componentCommands.ts` lets a component test do from outside its page.
declare module 'vitest/browser' {
  interface BrowserCommands {
    loseFiles(glob: string): Promise<void>;
    findFiles(glob: string): Promise<void>;
  }
}

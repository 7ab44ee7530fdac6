import { html, raw } from 'hono/html';

const style = `
:root { color-scheme: light dark; font: 100%/1.5 'Segoe UI', system-ui, sans-serif; }
body { margin: 0; display: grid; min-height: 100dvh; place-items: center; background: light-dark(#f5f5f5, #141414); color: light-dark(#242424, #fff); }
main { box-sizing: border-box; width: min(30rem, 100vw); padding: 1.5rem; background: light-dark(#fff, #292929); border-radius: .5rem; }
h1 { margin: 0 0 .5rem; font-size: 1.375rem; }
.stand-in { padding: .5rem .75rem; border-inline-start: 4px solid #c19c00; background: light-dark(#fef7e0, #3b3000); }
button { display: block; width: 100%; margin-block: .5rem; padding: .75rem; border: 1px solid light-dark(#d1d1d1, #666); border-radius: .25rem; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
button:hover { background: light-dark(#f5f5f5, #333); }
button:focus-visible { outline: 2px solid; outline-offset: 2px; }
small { color: light-dark(#616161, #adadad); }
fieldset { margin-block: 1rem; border: 1px solid light-dark(#d1d1d1, #666); border-radius: .25rem; }
select { padding: .5rem; font: inherit; max-width: 100%; }
input[type='radio'] { width: 1.5rem; height: 1.5rem; vertical-align: middle; }
dd { margin: 0 0 .5rem; }
`;

/** A page of the login server. It says on every screen that it is not Microsoft Entra. */
export function page(title: string, content: unknown) {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title><style>${raw(style)}</style></head>
<body><main><h1>${title}</h1>
<p class="stand-in">This is a stand-in for trying things out. It is not Microsoft Entra, and it asks for no password.</p>
${content}</main></body></html>`;
}

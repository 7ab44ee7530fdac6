#!/usr/bin/env node
/**
 * Stands in a browser's place, starts the Firefox that `FIREFOX_PATH` names, and hands on what the test runner and the
 * browser say to each other (WebDriver BiDi). A command that this Firefox does not know yet, such as
 * `emulation.setMediaFeaturesOverride` in 153 ESR, is answered as done: the runner sends it for every context, and without
 * the answer there would be none. A test that needs the command must not run. Plain JavaScript, so that it starts by itself.
 */
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

const program = process.env.FIREFOX_PATH ?? 'firefox';
const firefox = spawn(program, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill('SIGKILL'));

let said = '';
let isListening = false;
firefox.stderr.on('data', (chunk) => {
  process.stderr.write(isListening ? chunk : '');
  if (isListening) return;
  said += chunk;
  const [, address] = /WebDriver BiDi listening on (ws:\S+)\n/.exec(said) ?? [];
  if (address === undefined) return;
  isListening = true;
  listen(`${address}/session`);
});

function listen(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`);
  });
  server.on('connection', (runner) => relay(runner, new WebSocket(address)));
}

function relay(runner, browser) {
  const early = [];
  runner.on('message', (message) => {
    if (browser.readyState === WebSocket.OPEN) browser.send(String(message));
    else early.push(String(message));
  });
  browser.on('open', () => {
    for (const message of early) browser.send(message);
  });
  browser.on('message', (message) => runner.send(answered(String(message))));
  const end = () => {
    runner.close();
    browser.close();
  };
  for (const side of [runner, browser]) side.on('close', end).on('error', end);
}

function answered(message) {
  if (!message.includes('"unknown command"')) return message;
  const { type, id, error } = JSON.parse(message);
  return type === 'error' && error === 'unknown command'
    ? JSON.stringify({ type: 'success', id, result: {} })
    : message;
}

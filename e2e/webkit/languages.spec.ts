import { wordsIn } from '../pages/wordsIn.ts';
import { expect, test } from './webkitTest.ts';

const packageName = 'Finance reporting – read';

test('a person cancels a request from end to end in Arabic, from right to left', async ({
  signIn,
  tab,
  requests,
  posts,
}) => {
  const say = wordsIn('ar');
  await signIn.open('?lang=ar');
  await tab.place('button', say('Sign in')).press();
  await signIn.choose('Ada Lindqvist');
  await tab.place('button', say('Cancel request {name}', { name: packageName })).press();
  expect(await tab.run(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar', 'rtl']);
  expect(await tab.place('heading', say('My access requests')).count()).toBe(1);
  await tab
    .place('dialog', say('Cancel your request for <0>{name}</0>?', { name: packageName }).replace(/<\/?0>/g, ''))
    .place('button', say('Cancel request'))
    .press();
  const cancelled = say('Cancelled: {request}', { request: say('your request for {packageName}', { packageName }) });
  await expect.poll(() => tab.text()).toContain(cancelled);
  expect(await requests.announcement()).toContain(cancelled);
  expect(posts()).toHaveLength(1);
});

test('another language is chosen without a reload, and is there on the next visit', async ({ signIn, tab }) => {
  const say = wordsIn('ar');
  await signIn.as('Ada Lindqvist');
  const loaded = await tab.run(() => performance.timeOrigin);
  await tab.place('button', /^Account menu/).press();
  await tab.place('combobox', 'Language').choose('العربية');
  await expect.poll(() => tab.place('heading', say('My access requests')).count()).toBe(1);
  expect(await tab.run(() => performance.timeOrigin)).toBe(loaded);
  expect(await tab.run(() => document.documentElement.dir)).toBe('rtl');
  await tab.reload();
  await expect.poll(() => tab.place('heading', say('My access requests')).count()).toBe(1);
});

import * as v from 'valibot';
import { expect, test } from 'vitest';
import { answersSchema } from './assignmentAnswers.ts';

const read = (answers: unknown) => v.parse(answersSchema, answers);

test('an answer in words keeps its question, and the translations of both, as beta has them', () => {
  const localizedTexts = [{ text: 'Wozu?', languageCode: 'de' }];
  const answer = {
    value: 'For the audit',
    displayValue: 'For the audit',
    answeredQuestion: { text: { defaultText: 'What for?', localizedTexts } },
  };
  expect(read([{ '@odata.type': '#microsoft.graph.accessPackageAnswerString', ...answer }])).toEqual([answer]);
});

test('a choice keeps what is stored and what it says, and so do all that were offered', () => {
  const displayValue = { defaultText: 'Berlin', localizedTexts: [{ text: 'Berlin (DE)', languageCode: 'de' }] };
  const choice = { actualValue: 'b', displayValue };
  const answer = { ...choice, answeredQuestion: { choices: [choice, { actualValue: 'p', displayValue: 'Paris' }] } };
  expect(read([answer])).toEqual([answer]);
});

test('texts of v1.0 keep the translations beside them', () => {
  const localizations = [{ text: 'Ja', languageCode: 'de' }];
  const choice = { actualValue: 'yes', text: 'Yes', localizations };
  const question = { text: 'Sure?', localizations: [{ text: 'Sicher?', languageCode: 'de' }], choices: [choice] };
  const answer = { text: 'Yes', localizations, answeredQuestion: question };
  expect(read([answer])).toEqual([answer]);
});

test('what is of another shape is missing, and takes nothing else with it', () => {
  const answer = {
    value: 7,
    text: 'Yes',
    localizations: 'none',
    answeredQuestion: { text: 7, choices: [null, { actualValue: 'yes', text: 1 }] },
  };
  expect(read([answer])).toEqual([{ text: 'Yes', answeredQuestion: { choices: [{}, { actualValue: 'yes' }] } }]);
  expect(read([{ localizations: [null, { text: 'Ja', languageCode: 'de' }] }])).toEqual([
    { localizations: [{}, { text: 'Ja', languageCode: 'de' }] },
  ]);
});

test('an answer that is no object keeps its place, without words', () => {
  expect(read(['yes', null, { value: 'no' }])).toEqual([{}, {}, { value: 'no' }]);
});

test.each([undefined, null, 'yes', { value: 'yes' }])('answers that are no list are none: %j', (answers) => {
  expect(read(answers)).toEqual([]);
});

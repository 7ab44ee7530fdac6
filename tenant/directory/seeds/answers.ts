/** Answers to a package's questions, in the shape of the contract's sample: a choice, and free text. */
function chosen(
  question: string,
  value: string,
  displayed: string,
  german: { question: string; value: string },
): object {
  return {
    '@odata.type': '#microsoft.graph.accessPackageAnswerString',
    displayValue: displayed,
    value,
    answeredQuestion: {
      '@odata.type': '#microsoft.graph.accessPackageMultipleChoiceQuestion',
      id: '3f0c5f7a-64f1-4a3d-9a5e-0c8f2b7d1e11',
      isRequired: true,
      text: { defaultText: question, localizedTexts: [{ text: german.question, languageCode: 'de' }] },
      choices: [
        {
          actualValue: value,
          displayValue: { defaultText: displayed, localizedTexts: [{ text: german.value, languageCode: 'de' }] },
        },
      ],
      allowsMultipleSelection: false,
    },
  };
}

function written(question: string, value: string): object {
  return {
    '@odata.type': '#microsoft.graph.accessPackageAnswerString',
    value,
    answeredQuestion: {
      '@odata.type': '#microsoft.graph.accessPackageTextInputQuestion',
      id: '8b9a4c62-7f0d-4c1e-b1a7-5d6e3f2a9c40',
      isRequired: false,
      text: { defaultText: question, localizedTexts: [] },
      isSingleLineQuestion: false,
    },
  };
}

export const costCentreAnswers: readonly object[] = [
  chosen('Which cost centre pays?', 'cc-4410', '4410 Platform engineering', {
    question: 'Welche Kostenstelle zahlt?',
    value: '4410 Plattformtechnik',
  }),
];

export const severalAnswers: readonly object[] = [
  ...costCentreAnswers,
  written('What will you buy?', 'Spare parts for the conveyor belts.\nAbout three orders a month.'),
];

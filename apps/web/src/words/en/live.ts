// English: what others have just done, and who is here.
export const live = {
  live: {
    register: 'The register',
    registered: '{{name}} has just registered it',
    answered: '{{name}} has just answered questions',
    submitted: '{{name}} has just submitted it',
    taken: '{{name}} has just taken the case',
    decided: '{{name}} has just decided',
    returned: '{{name}} has just returned it with questions',
    changed: '{{name}} has just changed something',
    changedFields: '{{name}} has just changed: {{fields}}',
    present_one: '{{names}} is looking at this too',
    present_other: '{{names}} are looking at this too',
  },
};

// German: what others have just done, and who is here.
export const live = {
  live: {
    register: 'Das Register',
    registered: '{{name}} hat es gerade eingetragen',
    answered: '{{name}} hat gerade Fragen beantwortet',
    submitted: '{{name}} hat es gerade eingereicht',
    taken: '{{name}} hat den Fall gerade übernommen',
    decided: '{{name}} hat gerade entschieden',
    returned: '{{name}} hat es gerade mit Fragen zurückgegeben',
    changed: '{{name}} hat gerade etwas geändert',
    changedFields: '{{name}} hat gerade geändert: {{fields}}',
    present_one: '{{names}} sieht sich das auch gerade an',
    present_other: '{{names}} sehen sich das auch gerade an',
  },
};

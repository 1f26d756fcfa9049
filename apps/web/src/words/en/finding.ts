// English: finding systems by what they have in common.
export const finding = {
  visibility: { institution: 'Everybody', unit: 'The unit', restricted: 'Restricted' },
  facet: { unit: 'Unit', origin: 'Origin', supplier: 'Supplier', gpai: 'General-purpose AI model', personalData: 'Personal data', action: 'Strategy action', tag: 'Tag', visibility: 'Seen by', yes: 'Yes', no: 'No', unknown: 'Not known', more: 'Show all {{count}}' },
};

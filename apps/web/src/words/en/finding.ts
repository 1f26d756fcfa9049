// English: finding systems by what they have in common.
export const finding = {
  visibility: { institution: 'Everybody', unit: 'The unit', restricted: 'Restricted' },
  keeper: { others: 'Others keep the record', nobody: 'Nobody keeps the record' },
  facet: { keeper: 'Owner has left', unit: 'Unit', origin: 'Origin', supplier: 'Supplier', gpai: 'General-purpose AI model', personalData: 'Personal data', action: 'Strategy action', tag: 'Tag', visibility: 'Seen by', yes: 'Yes', no: 'No', unknown: 'Not known', more: 'Show all {{count}}' },
  bulk: {
    choose: 'Choose {{name}}', chooseAll: 'Choose all on this page', column: 'Choose', chosen_one: '{{count}} system chosen', chosen_other: '{{count}} systems chosen', change: 'Change them', changeAll: 'Change all that were found', none: 'Choose none',
    title: 'Change many systems', owner: 'New owner', noOwner: 'The owners stay', chooseOwner: 'Choose a new owner', unit: 'Unit', stage: 'Stage', stays: 'Stays as it is', addTags: 'Tags to add', removeTags: 'Tags to remove', tagsHelp: 'Separated by commas.', nothing: 'Say what is to change.', preview: 'Show what would change', back: 'Change something else', what: 'What would change', reason: 'Why the change?',
    will_one: '{{count}} system will change.', will_other: '{{count}} systems will change.', same_one: '{{count}} is so already and stays out.', same_other: '{{count}} are so already and stay out.', cannot_one: '{{count}} cannot be changed so and stays out.', cannot_other: '{{count}} cannot be changed so and stay out.', tooMany: '{{total}} systems are too many at once. Narrow the list to {{most}} or fewer.',
    sameOne: 'Is so already', apply_one: 'Change {{count}} system', apply_other: 'Change {{count}} systems', done_one: '{{count}} system changed.', done_other: '{{count}} systems changed.', again: 'Look again',
  },
  view: {
    title: 'Views', save: 'Save this view', name: 'Name', nameHelp: 'For example “In use in my unit”.', nameMissing: 'Give the view a name.', share: 'Everybody may use it', saved: 'The view is saved.', of: 'by {{name}}', more: 'What can be done with “{{name}}”', rename: 'Rename or share', replace: 'Show what is shown now', remove: 'Remove', removeTitle: 'Remove this view?', removeHelp: '“{{name}}” is gone then, for those who follow it too. Systems stay as they are.', removed: 'The view is removed.', renamed: 'The view is changed.',
    follow: 'Follow', unfollow: 'Follow no longer', following: 'You follow “{{name}}”: home tells you what is new in it.', followed: 'Views I follow', changed_one: '{{count}} system new or changed', changed_other: '{{count}} systems new or changed', nothing: 'Nothing new', since: 'since {{when}}',
  },
};

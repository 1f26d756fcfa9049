// The door of the explanations: findings in words, provisions as cited and where they are read.
export { answerInWords, explainFinding, type Explained, type ExplainingWords, type Told } from './explain/explain';
export { addressOf, provisionIn, type Citing } from './explain/provision';
export { addressPartOf, placeOfRule, placesIn, wholeOf } from './explain/places';

// The door of the house rules: their form, and the example set that shows how it is done.
export { exampleHouseRules } from './house/example';
export type { HouseFactWords, HouseResult, HouseRules, HouseWords } from './house/house-rules';

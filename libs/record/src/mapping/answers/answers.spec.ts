import { guessMapping, NO_QUESTIONS, questionsOf, readAnswer, readMapping, rowReader } from '../index';

const questions = questionsOf(
  [
    { key: 'is_ai_system', kind: 'boolean' },
    { key: 'operator_roles', kind: 'multi-enum', options: ['provider', 'deployer'] },
    { key: 'deployer_kind', kind: 'enum', options: ['union_institution', 'private'] },
    { key: 'gpai_training_flops', kind: 'number' },
    { key: 'first_market_date', kind: 'date' },
  ],
  [
    {
      is_ai_system: { question: 'Is it an AI system?' },
      operator_roles: { question: 'Which roles?', options: { provider: 'Provider', deployer: 'Deployer (uses it)' } },
      deployer_kind: { question: 'Who uses it?', options: { union_institution: 'Union institution' } },
    },
    { is_ai_system: { question: 'Ist es ein KI-System?' } },
  ],
);
const answer = (key: string, cell: string): unknown => readAnswer(questions.get(`facts.${key}`)!, cell);

describe('columns that answer questions', () => {
  it('read a cell as the question takes its answer, in words of any language or in keys', () => {
    expect(answer('is_ai_system', 'Ja')).toEqual({ value: true });
    expect(answer('is_ai_system', 'n/a')).toBeNull();
    expect(answer('is_ai_system', 'maybe')).toEqual({ fault: 'not-yes-or-no' });
    expect(answer('deployer_kind', 'union institution')).toEqual({ value: 'union_institution' });
    expect(answer('deployer_kind', 'a ministry')).toEqual({ fault: 'unknown-value' });
    expect(answer('first_market_date', '2026-02-30')).toEqual({ fault: 'not-a-day' });
  });

  it('take what a cell lists as yes, and what it does not list as not answered', () => {
    expect(answer('operator_roles', 'Deployer (uses it); provider')).toEqual({
      value: { yes: ['deployer', 'provider'], no: [] },
    });
    expect(answer('operator_roles', 'provider, someone else')).toEqual({ fault: 'unknown-value' });
  });

  it('read large numbers as spreadsheets write them', () => {
    for (const text of ['1e25', '1E+25', '1,0E+25', '10^25', '1 × 10^25', '10000000000000000000000000'])
      expect([text, answer('gpai_training_flops', text)]).toEqual([text, { value: 1e25 }]);
    for (const text of ['1e400', 'much', '-3'])
      expect([text, answer('gpai_training_flops', text)]).toEqual([text, { fault: 'not-a-number' }]);
  });

  it('are found by the key or the very question', () => {
    const ground = { units: new Map(), questions, ownUnit: 'A', retiredBefore: '' };
    const guess = (headers: string[], row: string[]): unknown => guessMapping({ headers, rows: [row] }, ground).columns;
    expect(guess(['Ist es ein KI-System', 'deployer_kind'], ['ja', 'private'])).toEqual({
      'Ist es ein KI-System': 'facts.is_ai_system',
      deployer_kind: 'facts.deployer_kind',
    });
    // A field of the record of that name comes first, unless it is taken.
    expect(guess(['operator_roles'], ['deployer'])).toEqual({ operator_roles: 'operatorRoles' });
    expect(guess(['facts.operator_roles'], ['deployer'])).toEqual({ 'facts.operator_roles': 'facts.operator_roles' });
    expect(guess(['Is it an AI system?'], ['see the file of the project'])).toEqual({});
    expect(guess(['Is it?'], ['yes'])).toEqual({});
  });

  it('are refused where nobody asks such a question, or no answer is meant', () => {
    const input = {
      columns: { A: 'facts.is_ai_system', B: 'facts.gone', C: 'facts.__proto__' },
      values: { 'facts.is_ai_system': { X: 'yes', Y: 'perhaps', Z: '' } },
    };
    const { mapping, faults } = readMapping(input, questions);
    expect(mapping.columns).toEqual({ A: 'facts.is_ai_system' });
    expect(mapping.values).toEqual({ 'facts.is_ai_system': { X: 'yes', Z: '' } });
    expect(faults).toEqual([
      { pointer: '/columns/B', code: 'unknown-field' },
      { pointer: '/columns/C', code: 'unknown-field' },
      { pointer: '/values/facts.is_ai_system/Y', code: 'unknown-value' },
    ]);
    expect(readMapping(input, NO_QUESTIONS).mapping.columns).toEqual({});
  });

  it('say what a mapping makes of their words, of no word, and of all others', () => {
    const { mapping } = readMapping(
      {
        columns: { A: 'facts.is_ai_system' },
        values: { 'facts.is_ai_system': { Probably: 'yes', '': 'no' }, 'facts.deployer_kind': { '': 'private' } },
      },
      questions,
    );
    const read = rowReader(mapping, ['A'], { units: new Map(), questions });
    expect(read(['probably']).said).toEqual({ 'facts.is_ai_system': true, 'facts.deployer_kind': 'private' });
    expect(read(['']).said).toEqual({ 'facts.is_ai_system': false, 'facts.deployer_kind': 'private' });
    expect(read(['who knows']).faults).toEqual([{ field: 'facts.is_ai_system', code: 'not-yes-or-no' }]);
  });
});

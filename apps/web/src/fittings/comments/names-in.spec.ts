import { nameBeingTyped, namesIn, possibleNames } from './names-in';

describe('names in a text', () => {
  it.each([
    '@Ada',
    'so @Ada',
    '(@Ada',
    'told:@Ada',
    '„@Ada',
    '«@Ada',
    '« @Ada',
    '“@Ada',
    'line\n@Ada',
    'Basile/@Ada',
    '–@Ada',
  ])('is being typed in %j', (text) => {
    expect(nameBeingTyped(text)).toBe('Ada');
  });

  it.each(['ada@example', 'a@Ada', '@', '@1', 'Ada', '@Ada\n'])('is not being typed in %j', (text) => {
    expect(nameBeingTyped(text)).toBeNull();
  });

  it('are found wherever they stand, with the words that follow', () => {
    expect(namesIn('(@Ada Fictional) and @Zoé Última: see mail ada@example.org, „@Éric“')).toEqual([
      'Ada Fictional',
      'Zoé Última',
      'Éric',
    ]);
    expect(namesIn('nobody, a@b, @')).toEqual([]);
  });

  it('may be shorter than the words that follow the @', () => {
    expect(possibleNames('Ada Fictional please look.')).toEqual([
      'Ada Fictional please look',
      'Ada Fictional please',
      'Ada Fictional',
      'Ada',
    ]);
  });
});

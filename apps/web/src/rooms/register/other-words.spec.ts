import { otherWords } from './other-words';

describe('other words for what is looked for', () => {
  it.each([
    ['recrutement', 'recruitment'],
    ['Personalauswahl', 'recruitment'],
    ['CV ranking', 'recruitment'],
    ['les factures et la FACTURE', 'invoice'],
    ['Ubersetzung', 'translation'],
    ['reconnaissance  faciale', 'Gesichtserkennung'],
    ['DSFA', 'DPIA'],
    ['AIPD', 'DSFA'],
    ['FRIA', 'Grundrechte-Folgenabschätzung'],
    ['profilage', 'profiling'],
    ['Fournisseur', 'provider'],
    ['Betreiber', 'deployer'],
    ['Gesichtserkennung', 'face recognition'],
    ['identification biométrique', 'biometric'],
    ['large language model', 'Sprachmodell'],
    ['usage général', 'general purpose'],
    ['anonymisation of files', 'Anonymisierung'],
    ['Texterkennung', 'OCR'],
    ['surveillance des examens', 'proctoring'],
    ['Stimmungsanalyse', 'sentiment'],
    ['cybersécurité', 'cybersecurity'],
    ['missions', 'travel'],
    ['Archiv', 'archives'],
  ])('of “%s” are among others “%s”', (sought, expected) => {
    expect(otherWords(sought)).toContain(expected);
    expect(otherWords(sought).length).toBeLessThanOrEqual(6);
  });

  it('leave out what was looked for, and know nothing of what has no other name', () => {
    expect(otherWords('Recruitment')).not.toContain('recruitment');
    expect(otherWords('Zeppelin mooring')).toEqual([]);
    expect(otherWords('tenderness')).toEqual([]);
    expect(otherWords('rédaction')).toEqual([]);
  });
});

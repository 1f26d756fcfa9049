// German: finding systems by what they have in common.
export const finding = {
  visibility: { institution: 'Alle', unit: 'Die Einheit', restricted: 'Vertraulich' },
  facet: { unit: 'Einheit', origin: 'Herkunft', supplier: 'Lieferant', gpai: 'KI-Modell mit allgemeinem Verwendungszweck', personalData: 'Personenbezogene Daten', action: 'Maßnahme der Strategie', tag: 'Schlagwort', visibility: 'Sichtbar für', yes: 'Ja', no: 'Nein', unknown: 'Nicht bekannt', more: 'Alle {{count}} zeigen' },
};

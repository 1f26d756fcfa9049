// German: answers that cannot all be right.
import type { Words } from '../words';

export const contradictions: Words['contradictions'] = {
  'no-personal-data-but-identification':
    'Es verarbeitet keine personenbezogenen Daten, identifiziert aber Menschen biometrisch',
  'no-personal-data-but-verification':
    'Es verarbeitet keine personenbezogenen Daten, überprüft aber, wer eine Person ist',
  'no-personal-data-but-categorisation':
    'Es verarbeitet keine personenbezogenen Daten, kategorisiert aber Menschen biometrisch',
  'no-personal-data-but-biometric-emotions':
    'Es verarbeitet keine personenbezogenen Daten, leitet aber Emotionen aus biometrischen Daten ab',
  'no-personal-data-but-profiling':
    'Es verarbeitet keine personenbezogenen Daten, nimmt aber ein Profiling von Menschen vor',
  'verification-only-but-identification': 'Es überprüft nur Identitäten, identifiziert aber Menschen aus der Ferne',
  'verification-only-but-listed-identification':
    'Es überprüft nur Identitäten, in Anhang III ist aber die Fernidentifizierung gewählt',
  'listed-identification-denied': 'In Anhang III ist die Fernidentifizierung gewählt, in der Frage dazu aber verneint',
  'identification-not-listed':
    'Es identifiziert Menschen aus der Ferne, Anhang III Nummer 1 Buchstabe a ist aber nicht gewählt',
  'listed-categorisation-denied':
    'In Anhang III ist die biometrische Kategorisierung gewählt, in der Frage dazu aber verneint',
  'sensitive-categorisation-not-listed':
    'Es leitet sensible Merkmale aus biometrischen Daten ab, Anhang III Nummer 1 Buchstabe b ist aber nicht gewählt',
  'listed-emotions-denied': 'In Anhang III ist die Emotionserkennung gewählt, in der Frage dazu aber verneint',
  'biometric-emotions-not-listed':
    'Es leitet Emotionen aus biometrischen Daten ab, Anhang III Nummer 1 Buchstabe c ist aber nicht gewählt',
  'real-time-without-identification':
    'Es identifiziert Menschen nicht aus der Ferne, die Umstände einer solchen Identifizierung sind aber bejaht',
  'law-enforcement-identification-but-no-authority':
    'Es identifiziert Menschen zur Strafverfolgung, ist dafür aber nicht bestimmt',
  'derogation-but-profiling': 'Die Ausnahme wird geltend gemacht, das System nimmt aber ein Profiling von Menschen vor',
  'derogation-but-material-influence':
    'Die Ausnahme wird geltend gemacht, das System beeinflusst Entscheidungen aber wesentlich',
  'ancillary-justice-but-material-influence':
    'Seine Aufgabe in der Justiz ist rein begleitend, es beeinflusst Entscheidungen aber wesentlich',
  'decides-about-nobody-but-listed-decision':
    'Es entscheidet über niemanden, in Anhang III ist aber eine Verwendung gewählt, die über Menschen entscheidet',
  'document-check-only-but-identification':
    'Es überprüft nur Reisedokumente, identifiziert aber Menschen aus der Ferne',
  'not-exposed-but-direct-interaction':
    'Wähler sind seinen Ergebnissen nicht ausgesetzt, es interagiert aber direkt mit Menschen',
  'solely-profiling-but-human-assessment':
    'Es beruht ausschließlich auf Profiling, unterstützt aber eine menschliche Bewertung objektiver Tatsachen',
  'solely-profiling-but-no-profiling': 'Es beruht ausschließlich auf Profiling, Profiling ist aber verneint',
  'no-content-but-deep-fake': 'Es erzeugt keine Inhalte, seine Inhalte können aber für echt gehalten werden',
  'no-content-but-published-text': 'Es erzeugt keine Inhalte, erzeugter Text wird aber veröffentlicht',
  'no-content-but-forbidden-content': 'Es erzeugt keine Inhalte, kann aber verbotene Darstellungen erzeugen',
  'editing-only-but-deep-fake':
    'Es unterstützt nur die Standardbearbeitung, seine Inhalte können aber für echt gehalten werden',
  'no-alteration-but-deep-fake': 'Es verändert nichts wesentlich, seine Inhalte können aber für echt gehalten werden',
  'reports-from-public-but-no-interaction':
    'Die Öffentlichkeit zeigt damit Straftaten an, es interagiert aber mit niemandem',
  'infers-nothing-but-generates': 'Es leitet nichts ab, erzeugt aber Inhalte',
  'infers-nothing-but-emotions': 'Es leitet nichts ab, erschließt aber Emotionen oder Kategorien',
  'influences-nothing-but-interacts': 'Seine Ergebnisse beeinflussen nichts, es interagiert aber direkt mit Menschen',
  'no-product-law-but-product':
    'Kein Produktrecht ist anwendbar, beschrieben ist aber ein Produkt, dessen Sicherheitsbauteil oder dessen Bewertung',
  'safety-component-without-safety':
    'Es ist ein Sicherheitsbauteil, hat aber keine Sicherheitsfunktion und gefährdet niemanden',
  'reason-without-assessment': 'Eine Bewertung durch Dritte ist nicht verlangt, es ist aber ein Grund dafür angegeben',
  'critical-safety-but-comfort-only':
    'Es ist ein Sicherheitsbauteil kritischer Infrastruktur, dient aber nur Komfort oder Effizienz',
  'research-only-but-in-service':
    'Es ist Forschung vor dem Inverkehrbringen, aber schon in Betrieb oder außer Betrieb genommen',
  'research-only-but-model-on-the-market':
    'Es dient nur der Forschung, ein KI-Modell mit allgemeinem Verwendungszweck wird aber in Verkehr gebracht',
  'modified-but-planned': 'Es wurde wesentlich verändert, ist aber erst geplant',
  'unchanged-but-day-of-change':
    'Seine Konzeption wurde nicht verändert, es ist aber ein Tag der Veränderung angegeben',
  'own-service-but-market-day': 'Es wurde nicht in Verkehr gebracht, dafür ist aber ein Tag angegeben',
  'personal-use-but-authority':
    'Seine Verwendung ist rein persönlich, es verwendet aber eine Behörde oder ein Organ der Union',
  'own-tool-but-not-for-authorities':
    'Eine Behörde hat es für den Eigengebrauch gebaut, es soll aber nicht von Behörden verwendet werden',
  'no-nexus-but-union-institution': 'Es hat keinen Bezug zur Union, wird aber von einem Organ der Union verwendet',
  'own-name-but-not-provider': 'Es trägt unseren eigenen Namen, wir sind aber nicht sein Anbieter',
  'model-provider-without-model':
    'Wir sind Anbieter eines KI-Modells mit allgemeinem Verwendungszweck, bringen aber keines in Verkehr',
  'model-without-model-provider':
    'Wir bringen ein KI-Modell mit allgemeinem Verwendungszweck in Verkehr, sind aber nicht sein Anbieter',
  'systemic-without-model':
    'Es ist kein KI-Modell mit allgemeinem Verwendungszweck, hat aber Merkmale eines solchen mit systemischem Risiko',
};

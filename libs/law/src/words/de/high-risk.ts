// German: products, listed uses and the derogation.
import type { annex1Facts } from '../../facts/annex-1';
import type { annex3Facts } from '../../facts/annex-3';
import type { derogationFacts } from '../../facts/article-6-3';
import type { WordsOf } from '../words';

export const annex1: WordsOf<(typeof annex1Facts)[number]['key']> = {
  annex1_act: {
    question: 'Ist es ein Produkt, oder Teil eines Produkts, das unter eine dieser Rechtsvorschriften fällt?',
    options: {
      none: 'Keine davon',
      toys: 'Spielzeug (Richtlinie 2009/48/EG)',
      craft: 'Sportboote und Wassermotorräder (Richtlinie 2013/53/EU)',
      lifts: 'Aufzüge (Richtlinie 2014/33/EU)',
      atex: 'Geräte für explosionsgefährdete Bereiche (Richtlinie 2014/34/EU)',
      radio: 'Funkanlagen (Richtlinie 2014/53/EU)',
      pressure: 'Druckgeräte (Richtlinie 2014/68/EU)',
      cableways: 'Seilbahnen (Verordnung (EU) 2016/424)',
      ppe: 'Persönliche Schutzausrüstungen (Verordnung (EU) 2016/425)',
      gas: 'Geräte zur Verbrennung gasförmiger Brennstoffe (Verordnung (EU) 2016/426)',
      mdr: 'Medizinprodukte (Verordnung (EU) 2017/745)',
      ivdr: 'In-vitro-Diagnostika (Verordnung (EU) 2017/746)',
      avsec: 'Sicherheit in der Zivilluftfahrt (Verordnung (EG) Nr. 300/2008)',
      two_wheel: 'Zwei- und dreirädrige Fahrzeuge (Verordnung (EU) Nr. 168/2013)',
      agricultural: 'Land- und forstwirtschaftliche Fahrzeuge (Verordnung (EU) Nr. 167/2013)',
      marine: 'Schiffsausrüstung (Richtlinie 2014/90/EU)',
      rail: 'Interoperabilität des Eisenbahnsystems (Richtlinie (EU) 2016/797)',
      motor_vehicles: 'Kraftfahrzeuge (Verordnung (EU) 2018/858)',
      vehicle_safety: 'Allgemeine Sicherheit von Fahrzeugen (Verordnung (EU) 2019/2144)',
      aviation: 'Zivilluftfahrt, unbemannte Luftfahrzeuge (Verordnung (EU) 2018/1139)',
      machinery: 'Maschinen (Verordnung (EU) 2023/1230)',
    },
  },
  annex1_relation: {
    question: 'In welchem Verhältnis steht es zu diesem Produkt?',
    options: {
      product: 'Es ist das Produkt selbst',
      safety_component: 'Ein Sicherheitsbauteil davon',
      other_component: 'Ein anderes Bauteil davon',
      none: 'Nichts davon',
    },
  },
  safety_function_or_failure_endangers: {
    question:
      'Soll es Risiken für Gesundheit und Sicherheit verhindern oder mindern, oder würde sein Ausfall sie gefährden?',
    help: 'In einem regulierten Produkt enthalten zu sein genügt nicht.',
  },
  nonsafety_assistance_only: {
    question: 'Dient es ausschließlich Komfort, Effizienz, Leistung, Automatisierung oder Qualitätskontrolle?',
    help: 'Ohne Bedeutung, wenn sein Ausfall Gesundheit oder Sicherheit gefährden würde.',
  },
  third_party_ca_required: {
    question: 'Verlangt das Produktrecht für dieses Produkt eine Konformitätsbewertung durch Dritte?',
    help: 'Maßgeblich ist, was das Recht verlangt. Wer sich mit harmonisierten Normen für die Selbstbewertung entscheidet, macht daraus kein Nein.',
  },
  third_party_ca_non_safety_only: {
    question: 'Wird sie ausschließlich wegen anderer Risiken als für Gesundheit und Sicherheit verlangt?',
    help: 'Zum Beispiel wegen des Funkspektrums oder elektromagnetischer Störungen.',
  },
};

export const annex3: WordsOf<(typeof annex3Facts)[number]['key']> = {
  annex3_uses: {
    question: 'Welche dieser Verwendungen entsprechen seiner Zweckbestimmung?',
    options: {
      '1a': 'Biometrie: Fernidentifizierung von Menschen',
      '1b': 'Biometrie: Kategorisierung von Menschen nach sensiblen oder geschützten Merkmalen, die es ableitet (die des Artikels 9 Absatz 1 DSGVO: Gesundheit ja, Alter und Geschlecht nein)',
      '1c': 'Biometrie: Erkennung von Emotionen oder Absichten',
      '2': 'Kritische Infrastruktur: Sicherheitsbauteil für digitale Infrastruktur, Straßenverkehr oder die Versorgung mit Wasser, Gas, Wärme oder Strom',
      '3a': 'Bildung: Entscheidung über Zugang, Zulassung oder Zuweisung',
      '3b': 'Bildung: Bewertung von Lernergebnissen in Einrichtungen der allgemeinen und beruflichen Bildung, auch zur Steuerung des Lernens (Tests von Bewerbern: 4 a; Hausaufgabenhilfe: nein)',
      '3c': 'Bildung: Bewertung des Bildungsniveaus, das eine Person erhalten wird oder zu dem sie Zugang hat',
      '3d': 'Bildung: Überwachung und Erkennung verbotenen Verhaltens von Schülern und Studierenden bei Prüfungen in Einrichtungen der allgemeinen und beruflichen Bildung',
      '4a': 'Beschäftigung: Einstellung oder Auswahl (gezielte Stellenanzeigen, Filtern von Bewerbungen, Bewertung von Bewerbern)',
      '4b': 'Beschäftigung: Entscheidungen über Bedingungen, Beförderung oder Kündigung, Zuweisung von Aufgaben nach Verhalten oder Eigenschaften, oder Beobachtung und Bewertung von Leistung und Verhalten des Personals',
      '5a': 'Grundlegende öffentliche Unterstützungsleistungen und -dienste für natürliche Personen, auch Gesundheitsdienste: Anspruch, Gewährung, Einschränkung, Widerruf oder Rückforderung, durch Behörden oder in deren Namen',
      '5b': 'Kreditwürdigkeitsprüfung oder Bonitätsbewertung von Menschen',
      '5c': 'Lebens- und Krankenversicherung: Risikobewertung und Preisbildung für Menschen',
      '5d': 'Notrufe, Entsendung von Not- und Rettungsdiensten oder Triage von Patienten in der Notfallversorgung',
      '6a': 'Strafverfolgung: Risiko, Opfer einer Straftat zu werden',
      '6b': 'Strafverfolgung: Lügendetektoren und ähnliche Instrumente',
      '6c': 'Strafverfolgung: Verlässlichkeit von Beweismitteln',
      '6d': 'Strafverfolgung: Risiko einer Straftat oder eines Rückfalls, nicht nur aufgrund von Profiling; Eigenschaften oder früheres kriminelles Verhalten',
      '6e': 'Strafverfolgung: Profiling bei Aufdeckung, Ermittlung oder Verfolgung',
      '7a': 'Migration, Asyl, Grenzen: Lügendetektoren und ähnliche Instrumente',
      '7b': 'Migration, Asyl, Grenzen: Risiko, das von einer Person ausgeht, die einreisen will oder eingereist ist',
      '7c': 'Migration, Asyl, Grenzen: Prüfung von Anträgen auf Asyl, Visum oder Aufenthaltstitel und von Beschwerden',
      '7d': 'Migration, Asyl, Grenzen: Aufspüren, Erkennen oder Identifizieren von Menschen',
      '8a': 'Justiz: Unterstützung einer Justizbehörde oder einer Streitbeilegung mit Rechtswirkung bei der Ermittlung und Auslegung von Sachverhalten und Rechtsvorschriften oder bei der Rechtsanwendung',
      '8b': 'Demokratie: Beeinflussung des Ergebnisses einer Wahl oder eines Referendums oder des Wahlverhaltens',
    },
  },
  annex3_permitted_by_law: {
    question: 'Ist diese Verwendung nach Unionsrecht oder nationalem Recht zugelassen?',
    help: 'Ein Nein senkt die Klasse nicht; es führt zu einer Feststellung, die der Verwendung entgegensteht.',
  },
  le_actor: {
    question:
      'Soll es von Strafverfolgungsbehörden, in deren Namen oder von Stellen der Union zu deren Unterstützung verwendet werden?',
    help: 'Entscheidet bei Nummer 6 über die Klasse und bei Biometrie darüber, ob die Registrierung öffentlich ist.',
  },
  migration_actor: {
    question:
      'Soll es von den zuständigen Migrations-, Asyl- oder Grenzbehörden, in deren Namen oder von Stellen der Union verwendet werden?',
    help: 'Entscheidet bei Nummer 7 über die Klasse und bei Biometrie darüber, ob die Registrierung öffentlich ist.',
  },
  benefit_actor: {
    question: 'Soll es von Behörden oder in deren Namen verwendet werden?',
    help: 'Die Organe der Union zählen hier als Behörden. Eine private Stelle auf eigene Rechnung: nein.',
  },
  benefit_essential: {
    question: 'Geht es um grundlegende öffentliche Unterstützungsleistungen oder -dienste für natürliche Personen?',
    help: 'Gesundheitsdienste, Sozialhilfe, Wohnbeihilfe: ja. Forschungsbeihilfen, Steuern, Hilfen für Unternehmen: nein.',
  },
  critical_safety_component: {
    question: 'Ist es ein Sicherheitsbauteil dieser Infrastruktur, und nicht nur für die Cybersicherheit bestimmt?',
    help: 'Es verhindert oder mindert Gefahren, oder sein Ausfall gefährdet Menschen oder Eigentum. Bloße Optimierung: nein.',
  },
  credit_fraud_only: { question: 'Wird es zur Aufdeckung von Finanzbetrug verwendet?' },
  travel_document_verification_only: { question: 'Überprüft es nur Reisedokumente?' },
  justice_ancillary_only: {
    question: 'Dient es rein begleitenden Verwaltungstätigkeiten, die die Rechtspflege im Einzelfall nicht berühren?',
  },
  political_output_not_exposed: {
    question: 'Trifft es zu, dass Menschen seinen Ergebnissen nicht direkt ausgesetzt sind?',
    help: 'Zum Beispiel Werkzeuge zur Organisation einer Kampagne.',
  },
};

export const derogation: WordsOf<(typeof derogationFacts)[number]['key']> = {
  performs_profiling: {
    question:
      'Nimmt es ein Profiling von Menschen vor, bewertet es also automatisch persönliche Aspekte einzelner Personen?',
    help: 'Wenn ja, ist eine aufgeführte Verwendung immer hochriskant. Solange die Antwort fehlt, wird keine Ausnahme gewährt.',
  },
  art63_material_influence: {
    question: 'Wirkt es sich auf den Inhalt von Entscheidungen und damit auf ihr Ergebnis aus?',
    help: 'Ein vorbereitendes Werkzeug, das die Akte nur herrichtet: nein. Wenn ja, wird die Ausnahme nicht gewährt.',
  },
  art63_a_narrow_procedural: {
    question: 'Führt es nur eine eng gefasste Verfahrensaufgabe durch?',
    help: 'Zum Beispiel Dokumente in feste Klassen einordnen oder Dubletten finden. Bewerten mit Punkten oder Rängen: nein.',
  },
  art63_b_improves_completed: {
    question: 'Verbessert es nur das Ergebnis einer zuvor abgeschlossenen menschlichen Tätigkeit?',
    help: 'Zum Beispiel den Stil eines fertigen Textes.',
  },
  art63_c_pattern_detection: {
    question:
      'Erkennt es nur Muster in früheren Entscheidungen oder Abweichungen davon, und ersetzt oder beeinflusst es die menschliche Bewertung nicht ohne angemessene Überprüfung durch Menschen?',
  },
  art63_d_preparatory: {
    question: 'Führt es nur eine vorbereitende Aufgabe für die Bewertung durch?',
    help: 'Wenn sein Ergebnis selbst die Bewertung ist oder in einen Punktwert einfließt: nein.',
  },
  art64_documented: {
    question: 'Hat der Anbieter diese Bewertung vor dem Inverkehrbringen oder der Inbetriebnahme dokumentiert?',
    help: 'Ein Nachweis; die Klasse hängt davon nicht ab.',
  },
};

// The documents in German.

import type { DocumentWords } from '../document-words';

export const de: DocumentWords = {
  kinds: {
    fria: [
      'Grundrechte-Folgenabschätzung',
      'Bevor ein gelistetes Hochrisiko-System erstmals eingesetzt wird, schätzt der Betreiber ab, was es für die Rechte von Menschen bedeutet, und teilt der Behörde das Ergebnis mit.',
    ],
    dpia: [
      'Datenschutz-Folgenabschätzung',
      'Wo Daten von Personen mit hohem Risiko verarbeitet werden. Die Angaben des Anbieters helfen dabei.',
    ],
    instructions: [
      'Verwendung nach der Anleitung',
      'Wo die Anleitung des Anbieters liegt und was geschieht, damit das System danach verwendet wird.',
    ],
    oversight: ['Menschliche Aufsicht', 'Wer das System beaufsichtigt, mit welcher Kompetenz, Schulung und Befugnis.'],
    logs: [
      'Aufbewahrung der Protokolle',
      'Protokolle werden mindestens sechs Monate aufbewahrt, soweit sie in Ihrer Hand liegen.',
    ],
    workers: [
      'Unterrichtung der Beschäftigten',
      'Bevor ein Hochrisiko-System am Arbeitsplatz eingesetzt wird, erfahren es die Beschäftigten und ihre Vertretung.',
    ],
    informing: [
      'Unterrichtung der Betroffenen',
      'Personen, über die ein gelistetes Hochrisiko-System entscheidet oder mitentscheidet, erfahren davon.',
    ],
    derogation: [
      'Dokumentation einer Ausnahme',
      'Ein Anbieter, der ein gelistetes System nicht für hochriskant hält, dokumentiert das vor der Inbetriebnahme. Als Betreiber bewahren Sie seine Aussage auf.',
    ],
    registration: [
      'Prüfung der Registrierung',
      'Eine öffentliche Stelle setzt ein gelistetes Hochrisiko-System nur ein, wenn der Anbieter es registriert hat. Sonst wird es nicht eingesetzt, und der Anbieter erfährt es.',
    ],
    conformity: [
      'Konformität des eigenen Systems',
      'Der Anbieter erklärt, dass sein Hochrisiko-System konform ist; war eine notifizierte Stelle beteiligt, hat er eine Bescheinigung.',
    ],
    real_world_test: [
      'Test unter Realbedingungen',
      'Ein System, das noch nicht auf dem Markt ist, wird außerhalb eines Reallabors erprobt: was von dem Test registriert wird, bevor er beginnt, und während er läuft.',
    ],
  },
  fields: {
    fria: {
      processes: ['In welchen Ihrer Abläufe wird das System zweckgemäß eingesetzt?'],
      periodAndFrequency: ['Wie lange und wie oft soll es eingesetzt werden?'],
      affectedPersons: ['Welche Personen und Gruppen sind in diesem Einsatz wahrscheinlich betroffen?'],
      risks: [
        'Welchen Schaden könnten sie nehmen?',
        'Berücksichtigen Sie, was der Anbieter in der Anleitung sagt (Artikel 13).',
      ],
      oversight: ['Wie wird die menschliche Aufsicht umgesetzt?'],
      measures: [
        'Was geschieht, wenn die Risiken eintreten?',
        'Interne Regeln, wer entscheidet, und wie man sich beschwert.',
      ],
      reliesOn: [
        'Frühere Abschätzung, auf die man sich stützt',
        'In ähnlichen Fällen genügt eine frühere oder die des Anbieters.',
      ],
      dpiaReference: ['Datenschutz-Folgenabschätzung, auf die verwiesen wird'],
      summary: [
        'Zusammenfassung der Ergebnisse',
        'Sie kommt mit der Registrierung Ihrer Verwendung in die EU-Datenbank.',
      ],
    },
    dpia: {
      reference: ['Aktenzeichen'],
      completedOn: ['Abgeschlossen am'],
      summary: ['Zusammenfassung der Ergebnisse'],
      hasHighResidualRisk: ['Bleibt nach allen Maßnahmen ein hohes Risiko?'],
      consultation: ['Vorherige Konsultation des EDSB', 'Aktenzeichen und Tag.'],
    },
    instructions: {
      place: ['Wo liegt die Anleitung?'],
      edition: ['Ausgabe'],
      receivedOn: ['Erhalten am'],
      measures: ['Was geschieht, damit das System danach verwendet wird?'],
      inputData: [
        'Wie wird gesichert, dass Eingabedaten zweckentsprechend und repräsentativ sind?',
        'Soweit Sie darüber bestimmen.',
      ],
    },
    oversight: {
      persons: [
        'Wer beaufsichtigt das System?',
        'Je Zeile eine Person; lieber eine Funktion als ein Name, wo das genügt.',
      ],
      competence: ['Mit welcher Kompetenz und Schulung?'],
      authority: ['Was dürfen sie?', 'Z. B. einem Ergebnis nicht folgen oder das System anhalten.'],
      support: ['Welche Unterstützung haben sie?'],
    },
    logs: {
      place: ['Wo liegen die Protokolle?'],
      months: ['Wie viele Monate lang?', 'Mindestens sechs.'],
      access: ['Wer darf sie lesen?'],
    },
    workers: {
      representativesOn: ['Vertretung der Beschäftigten unterrichtet am'],
      workersOn: ['Beschäftigte unterrichtet am'],
      how: ['Wie und worüber wurden sie unterrichtet?'],
    },
    informing: {
      whom: ['Wer wird unterrichtet?'],
      how: ['Wie und worüber?'],
      since: ['Seit'],
      explanationContact: ['Wen fragt man nach der Erläuterung einer Entscheidung?'],
    },
    derogation: {
      claimedBy: ['Wer hält das System nicht für hochriskant?', 'Der Anbieter; Sie selbst, wenn Sie es sind.'],
      conditions: ['Auf welche Bedingungen des Artikels 6 Absatz 3 stützt man sich?'],
      grounds: ['Aus welchen Gründen?'],
      documentedOn: ['Dokumentiert am'],
      document: ['Wo liegt die Dokumentation?'],
      entry: ['Eintrag in der EU-Datenbank'],
    },
    registration: {
      checkedOn: ['Nachgesehen am'],
      found: ['Ist das System in der EU-Datenbank registriert?'],
      entry: ['Adresse des Eintrags'],
      toldOn: ['Anbieter oder Händler unterrichtet am'],
      toldWhom: ['Wer wurde unterrichtet?'],
    },
    conformity: {
      declaration: ['Wo liegt die EU-Konformitätserklärung?'],
      certificate: ['Bescheinigung: Art und Nummer', 'Nur wo eine notifizierte Stelle beteiligt war.'],
      notifiedBody: ['Notifizierte Stelle: Name oder Nummer'],
      expiresOn: ['Bescheinigung läuft ab am'],
      certificateCopy: ['Wo liegt die Kopie der Bescheinigung?'],
      instructions: ['Adresse der Betriebsanleitung'],
      moreInformation: ['Adresse mit weiteren Angaben'],
    },
    real_world_test: {
      identification: ['Unionsweit einmalige Nummer des Tests'],
      provider: ['Anbieter oder künftiger Anbieter: Name und Kontaktdaten'],
      deployers: ['Beteiligte Betreiber', 'Name und Kontaktdaten, je Zeile einer.'],
      description: ['Was wird erprobt, in Kürze, und wodurch ist das System sonst zu erkennen?'],
      plan: ['Hauptmerkmale des Testplans'],
      startsOn: ['Beginnt am'],
      endsOn: ['Endet am', 'Nicht länger als nötig; höchstens sechs Monate, einmal zu verlängern.'],
      consents: [
        'Darf die Öffentlichkeit es in der Datenbank sehen?',
        'Sonst sehen es nur Marktüberwachungsbehörden und Kommission.',
      ],
      suspendedOn: ['Ausgesetzt am'],
      terminatedOn: ['Abgebrochen am'],
      circumstances: ['Warum wurde er ausgesetzt oder abgebrochen?'],
    },
  },
};

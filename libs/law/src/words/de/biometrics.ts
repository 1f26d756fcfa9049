// German: emotions, categories and identification from biometrics.
import type { biometricFacts } from '../../facts/biometrics';
import type { WordsOf } from '../words';

export const biometrics: WordsOf<(typeof biometricFacts)[number]['key']> = {
  emotion_inference: {
    question: 'Leitet es Emotionen oder Absichten von Menschen ab?',
    help: 'Schmerz und Müdigkeit gelten hier nicht als Emotionen. Offensichtliche Ausdrucksformen wie ein Lächeln nur feststellen, ohne daraus eine Emotion abzuleiten: nein.',
  },
  emotion_biometric_based: {
    question: 'Aus biometrischen Daten wie Gesicht, Stimme, Gang oder Tastenanschlag?',
    help: 'Allein aus dem Sinn eines Textes: nein.',
  },
  emotion_context: {
    question: 'Wo?',
    help: 'Zum Arbeitsplatz gehört auch das Einstellungsverfahren; zur Bildung gehören auch Praktika.',
    options: {
      workplace: 'Am Arbeitsplatz',
      education: 'In der Bildung',
      other: 'Anderswo',
    },
  },
  emotion_medical_or_safety: { question: 'Ausschließlich aus medizinischen Gründen oder Sicherheitsgründen?' },
  biocat_individual: {
    question: 'Ordnet es einzelne Menschen anhand ihrer biometrischen Daten Kategorien zu?',
    help: 'Zum Beispiel nach Alter, Geschlecht, Haarfarbe oder Herkunft.',
  },
  biocat_art5_inference: {
    question:
      'Um Rasse, politische Einstellungen, Gewerkschaftszugehörigkeit, religiöse oder weltanschauliche Überzeugungen, Sexualleben oder sexuelle Ausrichtung zu erschließen?',
    help: 'Wenn die ethnische Herkunft erschlossen wird, den Juristischen Dienst befragen.',
  },
  biocat_lawful_dataset_or_le: {
    question:
      'Kennzeichnet oder filtert es nur rechtmäßig erworbene biometrische Daten, oder kategorisiert es biometrische Daten im Bereich der Strafverfolgung?',
  },
  biocat_law_enforcement: {
    question: 'Von beidem: Kategorisiert es biometrische Daten im Bereich der Strafverfolgung?',
    help: 'Kennzeichnen oder Filtern eines rechtmäßig erworbenen Datensatzes, gleich durch wen: nein.',
  },
  biocat_ancillary: {
    question:
      'Ist dies eine Nebenfunktion eines anderen kommerziellen Dienstes und aus objektiven technischen Gründen unbedingt erforderlich?',
    help: 'Beides. Zum Beispiel ein Filter zum Anprobieren von Brillen in einem Online-Shop.',
  },
  rbi: {
    question:
      'Identifiziert es Menschen aus der Ferne biometrisch durch Abgleich mit einer Datenbank, ohne dass sie aktiv mitwirken?',
    help: 'Biometrische Fernidentifizierung.',
  },
  biometric_verification_only: {
    question: 'Besteht sein einziger Zweck darin, zu bestätigen, dass eine Person die ist, für die sie sich ausgibt?',
    help: 'Zum Beispiel beim Entsperren eines Geräts oder einer Tür.',
  },
  rbi_realtime: { question: 'Erfolgen Erfassung, Abgleich und Identifizierung ohne erhebliche Verzögerung?' },
  rbi_public_space: {
    question: 'In öffentlich zugänglichen Räumen?',
    help: 'Nur physische Orte.',
  },
  rbi_law_enforcement: { question: 'Zu Strafverfolgungszwecken?' },
  rbi_objective: {
    question: 'Für welches der zulässigen Ziele?',
    options: {
      none: 'Keines davon',
      victims: 'Gezielte Suche nach bestimmten Opfern oder nach vermissten Personen',
      threat: 'Abwenden einer konkreten, erheblichen und unmittelbaren Gefahr für das Leben oder eines Terroranschlags',
      annex_ii_suspect:
        'Aufspüren einer Person, die einer Straftat nach Anhang II mit einer Höchststrafe von mindestens vier Jahren verdächtigt wird',
    },
  },
  rbi_strictly_necessary: { question: 'Ist die Verwendung für dieses Ziel unbedingt erforderlich?' },
  rbi_confirm_targeted_only: {
    question: 'Wird es nur verwendet, um die Identität der gezielt gesuchten Person zu bestätigen?',
  },
  rbi_fria_and_registered: {
    question: 'Ist die Grundrechte-Folgenabschätzung durchgeführt und das System registriert?',
    help: 'In dringenden Fällen darf die Registrierung, und nur sie, nachgeholt werden.',
  },
  rbi_prior_authorisation: {
    question: 'Hat eine Justizbehörde oder eine unabhängige Behörde die Verwendung vorab genehmigt?',
    help: 'In dringenden Fällen: innerhalb von 24 Stunden zu beantragen, bei Ablehnung zu beenden und zu löschen.',
  },
  rbi_national_law: { question: 'Lässt das nationale Recht die Verwendung zu?' },
};

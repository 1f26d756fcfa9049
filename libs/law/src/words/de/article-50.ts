// German: transparency and general-purpose AI.
import type { article50Facts } from '../../facts/article-50';
import type { gpaiFacts } from '../../facts/gpai';
import type { WordsOf } from '../words';

export const article50: WordsOf<(typeof article50Facts)[number]['key']> = {
  direct_interaction: {
    question: 'Führen Menschen mit ihm einen Austausch wie in einem Gespräch?',
    help: 'Chatbot, Sprachassistent: ja. Eingaben in einen Übersetzer, eine Suche oder ein Formular, Transkription, Spamfilter, Wortvervollständigung: nein.',
  },
  interaction_obvious: {
    question: 'Ist es für eine angemessen aufmerksame Person offensichtlich, dass sie es mit KI zu tun hat?',
    help: 'Maßgeblich sind die tatsächlich betroffenen Personen und die tatsächliche Situation. Nur in KI geschultes Personal verwendet es: ja ist möglich. Alle Besucher eines öffentlichen Portals: nein. Im Zweifel: nein.',
  },
  generates_synthetic_content: {
    question: 'Erzeugt oder verändert es Ton, Bilder, Videos oder Text?',
    help: 'Auch Text zählt: Zusammenfassungen, Entwürfe, Übersetzungen. Nicht gemeint sind Programmcode, Beschriftungen und Etiketten sowie das, was eine Maschine einer anderen sendet.',
  },
  assistive_standard_editing: {
    question: 'Unterstützt es nur die Standardbearbeitung?',
    help: 'Zum Beispiel Rechtschreib- oder Grammatikkorrektur.',
  },
  no_substantial_alteration: {
    question: 'Lässt es die eingegebenen Daten und deren Bedeutung im Wesentlichen unverändert?',
    help: 'Übersetzung von Texten: in der Regel ja. Zusammenfassen und Umschreiben: nein.',
  },
  deepfake: {
    question:
      'Erzeugt es Bilder, Ton oder Videos, die wirklichen Personen, Gegenständen, Orten oder Ereignissen ähneln und fälschlich als echt erscheinen würden (Deepfake)?',
    help: 'Wenn es weder Bilder noch Ton noch Videos erzeugt oder verändert: nein.',
  },
  deepfake_artistic: {
    question:
      'Ist dieser Inhalt offensichtlich Teil eines künstlerischen, kreativen, satirischen oder fiktionalen Werks?',
    help: 'Das mindert die Pflicht zur Offenlegung, hebt sie aber nicht auf.',
  },
  public_interest_text: {
    question:
      'Wird erzeugter oder veränderter Text veröffentlicht, um die Öffentlichkeit über Angelegenheiten von öffentlichem Interesse zu informieren?',
    help: 'Veröffentlicht heißt: für eine unbestimmte und recht große Zahl von Menschen. Interne Netze: nein. Wenn es keinen Text erzeugt oder verändert: nein.',
  },
  human_review: {
    question: 'Wird der Text vor der Veröffentlichung wirklich von Menschen überprüft oder redaktionell kontrolliert?',
    help: 'Mehr als eine Rechtschreibprüfung.',
  },
  editorial_responsibility: {
    question: 'Trägt eine Person oder Stelle die redaktionelle Verantwortung für die Veröffentlichung?',
  },
  le_authorised_by_law: {
    question:
      'Ist diese Verwendung gesetzlich zur Aufdeckung, Verhütung, Ermittlung oder Verfolgung von Straftaten zugelassen?',
    help: 'Mit geeigneten Schutzvorkehrungen für die Rechte Dritter.',
  },
  public_crime_reporting: { question: 'Kann die Öffentlichkeit damit Straftaten anzeigen?' },
};

export const gpai: WordsOf<(typeof gpaiFacts)[number]['key']> = {
  is_gpai_system: {
    question:
      'Beruht es auf einem KI-Modell mit allgemeinem Verwendungszweck, und kann es selbst vielen Zwecken dienen?',
    help: 'Zum Beispiel ein allgemeiner Assistent zum Schreiben, Programmieren und Zusammenfassen.',
  },
  is_gpai_model: {
    question: 'Bringen wir ein eigenes KI-Modell mit allgemeinem Verwendungszweck in der Union in Verkehr?',
    help: 'Ein eigenes Modell in einem eigenen System, das in Betrieb geht, gilt als in Verkehr gebracht, außer bei rein internen Vorgängen, die nicht wesentlich sind und niemandes Rechte berühren. Verwendung des Modells eines anderen Anbieters, zum Beispiel über eine Schnittstelle: nein.',
  },
  gpai_training_flops: {
    question: 'Wie viele Berechnungen flossen insgesamt in sein Training (in Gleitkommaoperationen)?',
    help: 'Bei mehr als 10^25 wird ein systemisches Risiko angenommen.',
  },
  gpai_designated_systemic: { question: 'Hat die Kommission es als Modell mit systemischem Risiko eingestuft?' },
  gpai_open_source_full: {
    question:
      'Wird das Modell unter einer freien und quelloffenen Lizenz bereitgestellt, und sind Gewichte, Architektur und Informationen zur Nutzung öffentlich?',
    help: 'Die Lizenz muss Zugang, Nutzung, Änderung und Verbreitung erlauben.',
  },
};

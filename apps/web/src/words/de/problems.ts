// Deutsch: jede Ablehnung in Worten. Was nicht stimmt und wie es sich beheben lässt.
import type { ProblemWords } from '../problem-words';

export const problems: ProblemWords = {
  'request.malformed': {
    title: 'Etwas im Formular passt nicht',
    help: 'Sehen Sie sich die hier genannten Felder an, berichtigen Sie sie und senden Sie erneut.',
  },
  'request.too-large': {
    title: 'Das ist zu viel auf einmal',
    help: 'Kürzen Sie die Texte und senden Sie erneut.',
  },
  'request.unsupported-media-type': {
    title: 'Der Server hat das Format nicht verstanden',
    help: 'Laden Sie die Seite neu und senden Sie noch einmal.',
  },
  'request.timeout': {
    title: 'Die Anfrage kam nicht rechtzeitig an',
    help: 'Prüfen Sie Ihre Verbindung und senden Sie noch einmal. Was Sie geschrieben haben, ist noch da.',
  },
  'request.headers-too-large': {
    title: 'Der Browser hat zu viele Angaben mitgeschickt',
    help: 'Löschen Sie die Cookies dieser Website, laden Sie die Seite neu und melden Sie sich an.',
  },
  'request.misdirected': {
    title: 'Das Register ist unter dieser Adresse nicht zu erreichen',
    help: 'Verwenden Sie die Adresse, die man Ihnen genannt hat. Ist es diese, wenden Sie sich an die Stelle, die das Register betreibt.',
  },
  'request.cross-origin': {
    title: 'Die Anfrage kam von einer anderen Website',
    help: 'Öffnen Sie das Register in einem eigenen Tab und versuchen Sie es dort erneut.',
  },
  'request.too-many': {
    title: 'Zu viele Anfragen in kurzer Zeit',
    help: 'Warten Sie einen Augenblick und versuchen Sie es noch einmal. Was Sie geschrieben haben, ist noch da.',
  },
  'request.key-reused': {
    title: 'Dieser Schlüssel wurde für eine andere Anfrage benutzt',
    help: 'Senden Sie eine andere Anfrage unter einem eigenen Schlüssel.',
  },
  'request.repeated': {
    title: 'Das wird schon ausgeführt',
    help: 'Sehen Sie nach, ob es da ist, bevor Sie es noch einmal versuchen.',
  },
  'route.not-found': {
    title: 'Unter dieser Adresse gibt es nichts',
    help: 'Laden Sie die Seite neu: Vielleicht wurde das Register aktualisiert.',
  },
  'session.required': {
    title: 'Ihre Sitzung ist beendet',
    help: 'Melden Sie sich wieder an. Ihre Eingaben sind noch da.',
  },
  'token.invalid': {
    title: 'Der Token öffnet nichts',
    help: 'Er ist verschrieben, widerrufen oder abgelaufen. Erstellen Sie einen neuen.',
  },
  'token.scope-exceeds': {
    title: 'Ein Token kann nicht mehr als die Person, der er gehört',
    help: 'Wählen Sie unter Ihren eigenen Rechten.',
  },
  'token.too-many': {
    title: 'Sie haben zu viele Token',
    help: 'Widerrufen Sie die, die Sie nicht mehr brauchen.',
  },
  'token.ended-already': {
    title: 'Der Token ist schon widerrufen',
    help: 'Es ist nichts mehr zu tun.',
  },
  'calendar.replaced': {
    title: 'Ihr Kalender hat inzwischen eine andere Adresse',
    help: 'Sie haben in einem anderen Fenster eine erstellt, ersetzt oder widerrufen. Sehen Sie nach, was jetzt da ist, und versuchen Sie es noch einmal.',
  },
  'session.demo-disabled': {
    title: 'Die Anmeldung zur Vorführung gibt es hier nicht',
    help: 'Verwenden Sie die Anmeldung Ihrer Einrichtung.',
  },
  'session.person-unknown': {
    title: 'Diese Person gibt es in der Vorführung nicht',
    help: 'Laden Sie die Seite neu und wählen Sie eine andere Person.',
  },
  'session.person-left': {
    title: 'Das Register kennt Sie als ausgeschieden',
    help: 'Wenn Sie zurück sind, bitten Sie die Verwaltung des Registers, das einzutragen.',
  },
  'session.sign-in-failed': {
    title: 'Die Anmeldung hat nicht geklappt',
    help: 'Versuchen Sie es noch einmal. Sie muss innerhalb von zehn Minuten im selben Browser abgeschlossen sein.',
  },
  'session.provider-unreachable': {
    title: 'Der Anmeldedienst ist nicht zu erreichen',
    help: 'Versuchen Sie es gleich noch einmal. Wer schon angemeldet ist, kann weiterarbeiten.',
  },
  'session.provider-missing': {
    title: 'Hier ist kein Anmeldedienst eingerichtet',
    help: 'Fragen Sie die Leute, die das Register betreiben.',
  },
  'access.denied': {
    title: 'Das dürfen Sie nicht',
    help: 'Ihre Rollen erlauben es nicht. Wenden Sie sich an die für das System zuständige Person oder an Ihre Administration.',
  },
  'access-request.incomplete': {
    title: 'Es fehlt etwas',
    help: 'Um Zugang zu geben, wählen Sie Einheit und Rolle; um abzulehnen, sagen Sie, warum.',
  },
  'access-request.answered': {
    title: 'Die Anfrage ist schon beantwortet',
    help: 'Laden Sie die Liste neu.',
  },
  'access-request.asked': {
    title: 'Sie haben schon gefragt',
    help: 'Die Verwaltung wird antworten.',
  },
  'record.not-found': {
    title: 'Diesen Eintrag gibt es nicht',
    help: 'Prüfen Sie die Kennung. Sie können im Register nach dem Namen suchen.',
  },
  'record.precondition-required': {
    title: 'Die Seite weiß nicht, welche Fassung sie ändert',
    help: 'Laden Sie die Seite neu und wiederholen Sie Ihre Änderung. Ihre Eingaben sind noch da.',
  },
  'record.stale': {
    title: 'Jemand hat diesen Eintrag inzwischen geändert',
    help: 'Die Seite zeigt jetzt, was im Register steht. Ihre Eingaben sind noch da: Prüfen Sie sie und speichern Sie erneut.',
  },
  'record.conflict': {
    title: 'Jemand hat diesen Eintrag im selben Augenblick geändert',
    help: 'Von Ihren Eingaben ist nichts verloren. Speichern Sie erneut.',
  },
  'draft.begun-already': {
    title: 'Das haben Sie schon begonnen',
    help: 'Ein Programm überschreibt nichts, was jemand eingegeben hat. Senden oder verwerfen Sie zuerst, was Sie begonnen haben.',
  },
  'draft.too-many': {
    title: 'Sie haben zu viele Entwürfe',
    help: 'Senden oder verwerfen Sie einiges von dem, was Sie begonnen haben.',
  },
  'draft.too-large': {
    title: 'Der Entwurf ist zu lang, um behalten zu werden',
    help: 'Er steht noch auf dem Bildschirm. Kürzen oder senden Sie ihn.',
  },
  'view.name-taken': {
    title: 'Sie haben schon eine Ansicht dieses Namens',
    help: 'Wählen Sie einen anderen Namen oder ändern Sie jene Ansicht.',
  },
  'view.too-many': {
    title: 'Sie haben zu viele Ansichten',
    help: 'Entfernen Sie Ansichten oder folgen Sie weniger, bevor Sie eine hinzufügen.',
  },
  'import.unreadable': {
    title: 'Die Datei lässt sich nicht als Tabelle lesen',
    help: 'Verwenden Sie eine CSV-Datei oder eine Arbeitsmappe (.xlsx) ohne Kennwort und Makros. Wo eine Stelle genannt ist, berichtigen Sie sie dort.',
  },
  'import.mapping-invalid': {
    title: 'Die Spalten lassen sich so nicht übernehmen',
    help: 'Jedes Feld kommt aus einer Spalte der Datei, und die Werte müssen unter denen des Feldes sein.',
  },
  'import.state': {
    title: 'Die Übernahme ist nicht in einem Zustand, der das erlaubt',
    help: 'Etwas anderes läuft oder ist schon getan. Laden Sie neu, um den Stand zu sehen.',
  },
  'import.not-all-valid': {
    title: 'Einige Zeilen sind nicht gültig oder nicht entschieden',
    help: 'Berichtigen, überspringen oder entscheiden Sie sie, oder übernehmen Sie nur die gültigen Zeilen.',
  },
  'import.nothing': {
    title: 'Die Übernahme würde nichts ändern',
    help: 'Alles, was die Datei sagt, steht schon im Register oder wurde ausgelassen.',
  },
  'import.changed-since': {
    title: 'Ein Eintrag dieser Übernahme wurde seither geändert',
    help: 'Sie kann nicht mehr als Ganzes rückgängig gemacht werden. Ändern Sie einzelne Einträge oder nehmen Sie sie außer Betrieb.',
  },
  'proposal.unreadable': {
    title: 'Die Datei sagt nichts über ein Modell, das sich lesen lässt',
    help: 'Wählen Sie eine Stückliste in CycloneDX (JSON, ab 1.6), die ein Modell nennt, oder die README.md eines Modells mit ihrem Kopf.',
  },
  'unit.unknown': {
    title: 'Diese Einheit gibt es nicht',
    help: 'Wählen Sie eine andere Einheit.',
  },
  'unit.closed': {
    title: 'Diese Einheit ist geschlossen',
    help: 'Wählen Sie die Einheit, die ihre Aufgaben übernommen hat.',
  },
  'unit.code-taken': {
    title: 'Eine Einheit mit diesem Code gibt es schon',
    help: 'Wählen Sie einen anderen Code oder öffnen Sie die geschlossene Einheit wieder.',
  },
  'unit.circle': {
    title: 'Eine Einheit kann nicht unter sich selbst liegen',
    help: 'Wählen Sie eine obere Einheit, die nicht zu der verschobenen gehört.',
  },
  'unit.dates': {
    title: 'Der letzte Tag liegt vor dem ersten',
    help: 'Berichtigen Sie einen der beiden Tage.',
  },
  'unit.in-use': {
    title: 'Diese Einheit wird noch gebraucht',
    help: 'Verlegen Sie zuerst ihre Mitglieder, Systeme und Einheiten.',
  },
  'person.unknown': {
    title: 'Diese Person ist nicht hier',
    help: 'Wählen Sie jemanden, der zurzeit hier tätig ist.',
  },
  'person.state': {
    title: 'Das ist für diese Person jetzt nicht möglich',
    help: 'Laden Sie die Seite neu, um zu sehen, ob die Person hier ist, gegangen oder vergessen ist.',
  },
  'person.self': {
    title: 'Sie können sich nicht selbst abmelden lassen',
    help: 'Bitten Sie eine andere Person der Administration.',
  },
  'person.subject-taken': {
    title: 'Eine andere Person hat diese Kennung',
    help: 'Suchen Sie unter denen, die gegangen sind: Vielleicht kommt jemand zurück.',
  },
  'grant.scope-wrong': {
    title: 'Diese Rolle gilt nicht für diesen Teil der Organisation',
    help: 'Wer koordiniert, braucht eine Einheit; die meisten Rollen gelten für das ganze Haus.',
  },
  'grant.exists': {
    title: 'Die Person hat diese Rolle schon',
    help: 'Beenden Sie zuerst die andere Zuweisung oder wählen Sie einen späteren Zeitraum.',
  },
  'grant.ended-already': {
    title: 'Diese Rolle ist schon beendet',
    help: 'Geben Sie sie neu, wenn sie gebraucht wird.',
  },
  'system.retirement-reason-missing': {
    title: 'Sagen Sie, warum das System außer Betrieb geht',
    help: 'Ein solcher Eintrag wird nie mehr geändert; deshalb steht der Grund darin.',
  },
  'system.restriction-reason-missing': {
    title: 'Sagen Sie, warum der Eintrag vertraulich ist',
    help: 'Wer das Register prüft, muss sehen können, warum er anderen vorenthalten wird.',
  },
  'system.owner-already': {
    title: 'Diese Person ist schon für das System zuständig',
    help: 'Wählen Sie jemand anderen.',
  },
  'system.use-prohibited': {
    title: 'Diese Verwendung ist verboten',
    help: 'Das System kann weder in die Erprobung noch in Betrieb gehen (Artikel 5). Ist die Klasse falsch, berichtigen Sie die Antworten.',
  },
  'system.use-open': {
    title: 'Die Verwendung könnte noch verboten sein',
    help: 'Beantworten Sie zuerst die Fragen zu verbotenen Praktiken (Artikel 5).',
  },
  'system.use-undecided': {
    title: 'Diese Verwendung ist oder kann hochriskant sein',
    help: 'Die Compliance-Stelle muss zuerst entscheiden. Legen Sie das System zur Prüfung vor.',
  },
  'bulk.nothing': {
    title: 'Es würde sich nichts ändern',
    help: 'Sagen Sie, was sich ändern soll, und lassen Sie Systeme weg, die schon so sind.',
  },
  'merge.state': {
    title: 'Diese Einträge lassen sich nicht zusammenführen',
    help: 'Ein Eintrag geht in einen anderen, der nicht außer Betrieb und nicht selbst in einem dritten ist. Nur Zusammengeführtes lässt sich trennen.',
  },
  'merge.lets-in': {
    title: 'Jemand könnte den Eintrag, der bleibt, künftig lesen',
    help: 'Sehen Sie sich die Vorschau noch einmal an und stimmen Sie dort den Genannten zu.',
  },
  'merge.visibility': {
    title: 'Mehr Menschen würden lesen, was im Eintrag steht',
    help: 'Der Eintrag, der bleibt, muss mindestens so vertraulich sein wie der, der geht. Ändern Sie zuerst, wer ihn sieht.',
  },
  'join.asked': {
    title: 'Sie haben schon gefragt',
    help: 'Die zuständige Person wird antworten.',
  },
  'join.keeps-already': {
    title: 'Sie pflegen diesen Eintrag schon',
    help: 'Als zuständige oder mitwirkende Person können Sie ihn ändern.',
  },
  'relation.system-unknown': {
    title: 'Dieses System gibt es nicht',
    help: 'Suchen Sie das andere System nach seinem Namen und wählen Sie es.',
  },
  'relation.exists': {
    title: 'Diese Beziehung gibt es schon',
    help: 'Sehen Sie in der Liste der Beziehungen nach.',
  },
  'relation.circle': {
    title: 'Ein System kann nicht Teil seiner selbst sein',
    help: 'Sehen Sie nach, wovon das andere System ein Teil ist.',
  },
  'relation.state': {
    title: 'Diese Beziehung lässt das nicht zu',
    help: 'Laden Sie die Seite neu, um ihren Stand zu sehen.',
  },
  'relation.reason-missing': {
    title: 'Sagen Sie, warum es zwei Systeme sind',
    help: 'Der Grund bleibt erhalten, damit niemand noch einmal fragen muss.',
  },
  'system.retired': {
    title: 'Ein außer Betrieb genommenes System wird nicht mehr geändert',
    help: 'Sein Eintrag und sein Verlauf bleiben lesbar. Registrieren Sie ein neues System, wenn es wieder in Betrieb geht.',
  },
  'classification.facts-invalid': {
    title: 'Einige Antworten passen nicht zu ihren Fragen',
    help: 'Sehen Sie sich die hier genannten Fragen an. Alle Ihre Antworten sind noch da.',
  },
  'classification.missing': {
    title: 'Das System ist noch nicht eingestuft',
    help: 'Beantworten Sie zuerst die Fragen zur Einstufung.',
  },
  'review.state': {
    title: 'Der Stand der Prüfung lässt das nicht zu',
    help: 'Laden Sie die Seite neu, um zu sehen, wie weit die Prüfung ist.',
  },
  'review.assessment-changed': {
    title: 'Die Antworten haben sich geändert, seit Sie sie gelesen haben',
    help: 'Lesen Sie die neuen Antworten, bevor Sie entscheiden. Ihre Eingaben sind noch da.',
  },
  'review.author-may-not-decide': {
    title: 'Sie haben eine Antwort dieses Systems geschrieben',
    help: 'Wer eine Antwort geschrieben hat, darf nicht darüber entscheiden. Das muss eine andere Person der Compliance-Stelle tun.',
  },
  'review.owner-may-not-decide': {
    title: 'Sie sind für dieses System zuständig',
    help: 'Niemand entscheidet über ein eigenes System. Das muss eine andere Person der Compliance-Stelle tun.',
  },
  'review.editor-may-not-decide': {
    title: 'Sie bearbeiten diesen Eintrag mit',
    help: 'Niemand entscheidet über ein System, das er mitpflegt. Das muss eine andere Person der Compliance-Stelle tun.',
  },
  'review.justification-too-short': {
    title: 'Die Begründung ist zu kurz',
    help: 'Wer eine andere Klasse festlegt, begründet dies mit mindestens 50 Zeichen. Sagen Sie, welche Bestimmung zu einer anderen Klasse führt und warum.',
  },
  'review.class-open': {
    title: 'Die Klasse ist noch offen: Es gibt keine zu bestätigen',
    help: 'Fragen Sie bei den Zuständigen nach den fehlenden Antworten, oder wählen Sie eine Klasse und begründen Sie sie.',
  },
  'review.override-same-class': {
    title: 'Das ist die Klasse, die die Antworten ergaben',
    help: 'Wählen Sie eine andere Klasse oder bestätigen Sie stattdessen.',
  },
  'review.other-officer': {
    title: 'Eine andere Person prüft diesen Fall',
    help: 'Weisen Sie sich den Fall zuerst zu, wenn Sie ihn weiterführen sollen.',
  },
  'review.own-decision': {
    title: 'Diese Entscheidung stammt von Ihnen',
    help: 'Eine zweite Person der Compliance-Stelle muss zustimmen.',
  },
  'review.consent-needed': {
    title: 'Eine Klasse senken zwei Personen',
    help: 'Laden Sie den Fall neu: eine zweite Person muss zustimmen.',
  },
  'review.no-officer': {
    title: 'Diese Person kann hier nicht prüfen',
    help: 'Wählen Sie eine Person der Compliance-Stelle, die den Eintrag nicht führt und keine Antwort gegeben hat.',
  },
  'review.questions-open': {
    title: 'Es sind noch Fragen offen',
    help: 'Beantworten Sie jede der offenen Fragen einmal.',
  },
  'review.away-already': {
    title: 'Für diese Tage ist schon eine Abwesenheit eingetragen',
    help: 'Löschen Sie zuerst die andere Abwesenheit.',
  },
  'duty.answers-changed': {
    title: 'Die Antworten haben sich inzwischen geändert',
    help: 'Laden Sie die Pflichten neu und sehen Sie, was sich jetzt ändern würde.',
  },
  'duty.nothing-to-accept': {
    title: 'Es würde sich nichts ändern',
    help: 'Die Pflichten entsprechen den Antworten und Regeln von heute.',
  },
  'duty.reason-missing': {
    title: 'Sagen Sie, warum sie nicht gilt',
    help: 'Eine Pflicht wird nur mit Begründung beiseitegelegt.',
  },
  'duty.lapsed': {
    title: 'Diese Pflicht besteht nicht mehr',
    help: 'Was dazu getan wurde, bleibt lesbar.',
  },
  'duty.run-under-way': {
    title: 'Das läuft schon',
    help: 'Warten Sie, bis es fertig ist.',
  },
  'evidence.damaged': {
    title: 'Die Datei ist nicht mehr, was sie war',
    help: 'Was aufbewahrt ist, weicht von dem ab, was hinzugefügt wurde, und wird deshalb nicht herausgegeben. Die Compliance-Stelle weiß Bescheid; bitten Sie, wer das Original hat, es noch einmal hinzuzufügen.',
  },
  'evidence.type-refused': {
    title: 'Dateien dieser Art werden nicht aufbewahrt',
    help: 'PDF, Bilder, Office- und OpenDocument-Dateien, RTF, E-Mails und reiner Text schon. Es zählt, was die Datei enthält, nicht ihr Name.',
  },
  'evidence.empty': {
    title: 'Die Datei ist leer',
    help: 'Wählen Sie eine andere Datei.',
  },
  'evidence.incomplete': {
    title: 'Die Datei ist nicht vollständig angekommen',
    help: 'Senden Sie sie noch einmal.',
  },
  'evidence.infected': {
    title: 'In dieser Datei wurde etwas Schädliches gefunden',
    help: 'Sie wurde nicht aufbewahrt. Informieren Sie Ihre IT-Sicherheit.',
  },
  'evidence.unknown': {
    title: 'Diesen Nachweis gibt es für dieses System nicht',
    help: 'Vielleicht wurde er zurückgezogen. Laden Sie die Liste neu.',
  },
  'evidence.withdrawn-already': {
    title: 'Dieser Nachweis wurde schon zurückgezogen',
    help: 'Laden Sie die Liste neu.',
  },
  'incident.state': {
    title: 'So weit ist der Vorfall nicht',
    help: 'Ein abgeschlossener Vorfall wird nicht mehr geändert; vor dem Abschluss wird er eingeordnet.',
  },
  'incident.authority-not-told': {
    title: 'Die Behörde weiß noch nichts',
    help: 'Halten Sie fest, wann die Marktüberwachungsbehörde unterrichtet wurde, und schließen Sie den Vorfall dann ab (Artikel 73).',
  },
  'incident.told-already': {
    title: 'Das ist schon festgehalten',
    help: 'Ergänzen Sie, was folgte, im Verlauf.',
  },
  'comment.thread-resolved': {
    title: 'Der Strang ist erledigt',
    help: 'Öffnen Sie ihn wieder, um zu antworten.',
  },
  'comment.thread-full': {
    title: 'Der Strang ist voll',
    help: 'Eröffnen Sie einen neuen.',
  },
  'comment.state': {
    title: 'Der Strang ist schon in diesem Zustand',
    help: 'Jemand war schneller; laden Sie die Seite neu.',
  },
  'comment.not-yours': {
    title: 'Einen Kommentar ändert nur, wer ihn schrieb',
    help: 'Antworten Sie stattdessen.',
  },
  'comment.mention-cannot-read': {
    title: 'Jemand, den Sie erwähnen, kann diesen Eintrag nicht lesen',
    help: 'Lassen Sie die Person weg, oder bitten Sie die zuständige Person zuerst um Zugang für sie.',
  },
  'webhook.address-refused': {
    title: 'An diese Adresse wird nichts gesendet',
    help: 'Sie liegt in einem privaten Netz. Wählen Sie eine öffentliche Adresse, oder bitten Sie den Betrieb, sie zu erlauben.',
  },
  'webhook.too-many': {
    title: 'Es gibt zu viele Webhooks',
    help: 'Ändern Sie einen, der nicht mehr gebraucht wird.',
  },
  'webhook.inactive': {
    title: 'Der Webhook ist ausgeschaltet',
    help: 'Schalten Sie ihn zuerst ein.',
  },
  'webhook.delivery-state': {
    title: 'Die Zustellung wurde nicht aufgegeben',
    help: 'Nur was aufgegeben wurde, wird noch einmal gesendet.',
  },
  'document.incomplete': {
    title: 'Für eine endgültige Fassung fehlt etwas',
    help: 'Ergänzen Sie es, oder speichern Sie einen Entwurf.',
  },
  'document.not-final': {
    title: 'Mitgeteilt wird nur eine endgültige Fassung',
    help: 'Stellen Sie das Dokument zuerst fertig.',
  },
  'document.notified-already': {
    title: 'Diese Fassung wurde schon mitgeteilt',
    help: 'Es ist nichts zu tun.',
  },
  'registration.form-changed': {
    title: 'Das Formular sagt inzwischen etwas anderes',
    help: 'Jemand hat den Eintrag, ein Dokument oder eine Antwort geändert, seit Sie es gelesen haben. Vergleichen Sie, was Sie eingereicht haben, mit dem Formular, wie es jetzt ist.',
  },
  'registration.there-already': {
    title: 'Dieser Abschnitt ist schon registriert',
    help: 'Halten Sie stattdessen eine Aktualisierung fest; oder nehmen Sie den Vermerk zurück, wenn er nicht hätte gemacht werden sollen.',
  },
  'registration.not-there': {
    title: 'Dieser Abschnitt ist nicht registriert',
    help: 'Halten Sie zuerst die Registrierung fest.',
  },
  'registration.retracted-already': {
    title: 'Dieser Vermerk wurde schon zurückgenommen',
    help: 'Es ist nichts zu tun.',
  },
  'publication.closed': {
    title: 'Dieser Eintrag kann nicht veröffentlicht werden',
    help: 'Veröffentlicht wird nur ein Eintrag, den die ganze Institution lesen darf, und keiner, der zurückgenommen wurde oder in einem anderen aufgegangen ist.',
  },
  'publication.decided-already': {
    title: 'Das ist schon entschieden',
    help: 'Es ist nichts zu tun.',
  },
  'public-set.changed': {
    title: 'Die Ausgabe wäre inzwischen eine andere',
    help: 'Ein Eintrag oder eine Entscheidung hat sich geändert, seit Sie sie angesehen haben. Sehen Sie die Vorschau noch einmal an.',
  },
  'public-set.withdrawn-already': {
    title: 'Diese Ausgabe wurde schon zurückgezogen',
    help: 'Es ist nichts zu tun.',
  },
  'rules.invalid': {
    title: 'Diese Regeln lassen sich nicht verwenden',
    help: 'Sehen Sie sich die hier genannten Stellen an, berichtigen Sie sie und schlagen Sie die Regeln erneut vor.',
  },
  'rules.id-taken': {
    title: 'Regeln mit dieser Kennung gibt es schon',
    help: 'Regeln werden nie geändert. Geben Sie den neuen eine andere Kennung.',
  },
  'rules.too-early': {
    title: 'Regeln können nicht vor heute beginnen',
    help: 'Wählen Sie einen Tag ab heute und schlagen Sie die Regeln unter einer anderen Kennung vor.',
  },
  'rules.state': {
    title: 'Diese Regeln sind kein Entwurf mehr',
    help: 'Laden Sie die Seite neu, um zu sehen, ob sie freigegeben oder zurückgezogen wurden.',
  },
  'rules.changed': {
    title: 'Das sind nicht die Regeln, die Sie gelesen haben',
    help: 'Lesen Sie sie noch einmal, bevor Sie zustimmen.',
  },
  'rules.consented-already': {
    title: 'Sie haben schon zugestimmt',
    help: 'Regeln werden von zwei Personen freigegeben. Bitten Sie eine zweite Person, sie zu lesen.',
  },
  'strategy.action-unknown': {
    title: 'Diese Maßnahme gibt es nicht',
    help: 'Wählen Sie eine Maßnahme aus der Liste.',
  },
  'strategy.already-linked': {
    title: 'Das System ist mit dieser Maßnahme schon verknüpft',
    help: 'Entfernen Sie zuerst die Verknüpfung, wenn Sie sie neu beschreiben möchten.',
  },
  'print.busy': {
    title: 'Im Augenblick wird zu viel gedruckt',
    help: 'Warten Sie einen Moment und versuchen Sie es erneut.',
  },
  'print.too-large': {
    title: 'Das ist zu viel für ein PDF',
    help: 'Nehmen Sie weniger auf einmal oder nehmen Sie es als Tabelle.',
  },
  'audit.nothing-sealed': {
    title: 'Das Protokoll ist noch nicht versiegelt',
    help: 'Warten Sie einige Sekunden und versuchen Sie es erneut.',
  },
  'export.too-long': {
    title: 'So viele Zeilen fasst eine Tabellenkalkulation nicht',
    help: 'Grenzen Sie die Liste ein, oder nehmen Sie ein anderes Format.',
  },
  'export.busy': {
    title: 'Zurzeit werden zu viele Dateien geschrieben',
    help: 'Versuchen Sie es in einer Minute erneut.',
  },
  'export.too-many': {
    title: 'Sie haben so viele Dateien, wie man auf einmal haben kann',
    help: 'Warten Sie, bis eine davon fertig ist, oder werfen Sie unter Ihren Dateien eine weg.',
  },
  'export.not-ready': {
    title: 'Die Datei ist nicht fertig',
    help: 'Warten Sie, bis sie geschrieben ist. Was fehlgeschlagen ist, können Sie noch einmal verlangen.',
  },
  'export.rights-changed': {
    title: 'Ihre Rechte haben sich geändert, seit die Datei geschrieben wurde',
    help: 'Verlangen Sie die Datei noch einmal: Sie wird dann so geschrieben, wie Sie sie jetzt sehen dürfen.',
  },
  'service.broken': {
    title: 'Auf unserer Seite ist etwas schiefgegangen',
    help: 'Ihre Eingaben sind noch da. Versuchen Sie es erneut; wenn es noch einmal geschieht, wenden Sie sich an die Betreuung des Registers.',
  },
  'service.unavailable': {
    title: 'Das Register ist noch nicht bereit',
    help: 'Warten Sie einen Moment und versuchen Sie es erneut.',
  },
};

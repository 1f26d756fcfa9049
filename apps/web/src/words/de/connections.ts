// German: who may see and keep a record, what it is made of and what it is to others.
export const connections = {
  visibilityHelp: {
    institution: 'Alle im Haus, die das Register nutzen.', unit: 'Die Einheit und die Einheiten darunter, Koordination, Compliance-Stelle, Revision und Lenkungsgremium.',
    restricted: 'Nur die zuständige Person, Mitwirkende, Compliance-Stelle und Revision. Andere sehen nicht, dass es den Eintrag gibt; jedes Lesen wird protokolliert.',
  },
  access: {
    title: 'Wer ihn sieht und pflegt', seenBy: 'Sichtbar für', why: 'Warum er vertraulich ist', whyHelp: 'Die Revision liest das.', whyMissing: 'Sagen Sie, warum er vertraulich ist.', editors: 'Mitwirkende', noEditors: 'Keine',
    editorsHelp: 'Sie ändern den Eintrag und seine Antworten wie die zuständige Person, können ihn aber nicht übergeben.', addEditor: 'Mitwirkende Person hinzufügen', addNamed: '{{name}} hinzufügen', whom: 'Wen?', removeHelp: '{{name}} kann den Eintrag nicht mehr ändern, sobald dies gespeichert ist.', remove: '{{name}} entfernen', find: 'Person nach Namen suchen', nobody: 'Niemand dieses Namens ist hier', newOwner: 'Neue zuständige Person', newOwnerMissing: 'Wählen Sie die neue zuständige Person.',
    handOver: 'Übergeben', handOverTitle: 'Diesen Eintrag übergeben', handOverHelp: 'Die neue zuständige Person pflegt den Eintrag von jetzt an. Sie selbst nicht mehr, außer Sie werden als mitwirkend eingetragen.', handedOver: 'An {{name}} übergeben.', reason: 'Warum?', newer: 'Im Register steht jetzt: {{visibility}}; Mitwirkende: {{editors}}. Erneutes Speichern setzt Ihre Wahl an diese Stelle.',
  },
  withheld: {
    title: 'Was nicht veröffentlicht wird', intro: 'Alles andere darf veröffentlicht werden, sobald die Veröffentlichung entschieden ist. Ein Feld wird mit Begründung zurückgehalten.', none: 'Nichts wird zurückgehalten.', field: 'Feld', reason: 'Warum es nicht veröffentlicht wird', add: 'Ein weiteres Feld zurückhalten', remove: '„{{field}}“ wieder veröffentlichen', missing: 'Wählen Sie das Feld und sagen Sie, warum.', newer: 'Jemand hat diesen Eintrag inzwischen geändert. Erneutes Speichern setzt Ihre Liste an diese Stelle.',
  },
  connection: {
    components: 'Woraus es besteht', noComponents: 'Noch sind keine Bestandteile genannt', addComponent: 'Bestandteil hinzufügen', removeComponent: 'Bestandteil {{number}} entfernen', component: 'Bestandteil {{number}}',
    kind: 'Art', name: 'Name', nameMissing: 'Benennen Sie den Bestandteil.', version: 'Version', supplier: 'Lieferant', licence: 'Lizenz', hosting: 'Wo er läuft', gpai: 'KI-Modell mit allgemeinem Verwendungszweck', unknown: 'Nicht bekannt',
    newer: 'Im Register steht jetzt: {{components}}. Erneutes Speichern setzt Ihre Liste an diese Stelle.', hidden: 'Beziehungen zu Systemen, die Sie nicht sehen dürfen, werden nicht gezeigt.', otherMissing: 'Wählen Sie das andere System.',
    related: 'Andere Systeme', noneRelated: 'Kein anderes System ist verbunden', add: 'Anderes System verbinden', what: 'Was ist „{{name}}“ für das andere System?', why: 'Warum?', noSystem: 'Kein anderes System dieses Namens', added: 'Verbunden.', remove: 'Beziehung zu {{name}} entfernen', drop: 'Entfernen', removed: 'Die Beziehung wurde entfernt.',
    same: 'Es ist dasselbe', different: 'Es sind zwei', differentTitle: 'Warum sind es zwei Systeme?', settled: 'Festgehalten.', by: 'Angegeben von {{name}} am {{at}}', byRegister: 'dem Register', removeHelp: 'Die Historie hält fest, dass es sie gab.',
  },
  componentKind: { model: 'Modell', dataset: 'Datensatz', software: 'Software' },
  relation: {
    part_of_from: 'ist Teil von', part_of_to: 'hat als Teil', uses_from: 'nutzt', uses_to: 'wird genutzt von', replaces_from: 'ersetzt', replaces_to: 'wird ersetzt durch', same_product_from: 'ist dasselbe Produkt wie', same_product_to: 'ist dasselbe Produkt wie',
    merged_into_from: 'ist aufgegangen in', merged_into_to: 'hat aufgenommen',
    possible_duplicate_from: 'ist vielleicht dasselbe wie', possible_duplicate_to: 'ist vielleicht dasselbe wie',
  },
  relationState: { proposed: 'Offen', confirmed: 'Bestätigt', rejected: 'Zwei Systeme' },
  alike: {
    found_one: '{{count}} ähnliches System.', found_other: '{{count}} ähnliche Systeme.',
    title: 'Ist es eines von diesen?', intro: 'Ähnliche Systeme sind schon registriert. Niemand braucht zwei Einträge für dasselbe.', twin: 'Gleicher Name', ownedBy: '{{unit}}, zuständig: {{name}}',
    open: 'Es ist dieses: öffnen', openHelp: 'Dort können Sie anbieten, ihn mitzupflegen.', choice: 'Was ist Ihres für „{{name}}“?', none: 'Nichts sagen', extends: 'Eine andere Verwendung desselben Produkts', separate: 'Ein eigenes System', reason: 'Worin unterscheidet es sich?', reasonMissing: 'Sagen Sie, worin es sich unterscheidet.', choose: 'Sagen Sie, was Ihres für dieses System gleichen Namens ist.',
  },
  join: {
    ask: 'Anbieten, ihn mitzupflegen', asked: 'Sie haben am {{day}} angeboten, ihn mitzupflegen.', title: '„{{name}}“ mitpflegen', help: 'Die zuständige Person liest das und trägt Sie als mitwirkend ein, oder sagt, warum nicht.', message: 'Nachricht an die zuständige Person', send: 'Anbieten', sent: 'Angeboten.', requests: 'Wer mitpflegen möchte', accept: 'Als mitwirkend eintragen', acceptNamed: 'Als mitwirkend eintragen: {{name}}', refuse: 'Ablehnen', refuseNamed: 'Ablehnen: {{name}}', accepted: '{{name}} wirkt jetzt mit.', refused: 'Abgelehnt.', wasRefused: 'Ihr Angebot wurde nicht angenommen.', why: 'Warum?',
  },
  merge: {
    open: 'In einen anderen Eintrag überführen', title: '„{{name}}“ in einen anderen Eintrag überführen', help: 'Dieser Eintrag wird außer Betrieb genommen und bleibt mit seiner ganzen Historie lesbar. Der andere übernimmt, was ihm fehlt. Beide stehen im Protokoll, und es lässt sich rückgängig machen.', into: 'Der Eintrag, der bleibt', intoMissing: 'Wählen Sie den Eintrag, der bleibt.', preview: 'Zeigen, was er übernimmt', nothing: 'Er übernimmt nichts: Er sagt das alles selbst.', links: 'Verknüpfungen mit der Strategie: {{links}}. Beziehungen: {{relations}}.', reason: 'Warum ist es dasselbe?', reasonMissing: 'Sagen Sie, warum es dasselbe System ist.', back: 'Einen anderen wählen', merge: 'Zusammenführen', letsIn: 'Diese Personen können den Eintrag, der bleibt, nicht lesen. Weil sie diesen pflegen, werden sie auch jenen pflegen und alles lesen, was darin steht:', letIn: 'Sie sollen ihn lesen', letInMissing: 'Stimmen Sie zu, oder wählen Sie einen anderen Eintrag.', merged: 'Aufgegangen in {{reference}}.',
    gone: 'Dieser Eintrag ist aufgegangen in', undo: 'Rückgängig machen', undoTitle: 'Diese Zusammenführung rückgängig machen?', undoHelp: 'Dieser Eintrag geht weiter wie zuvor. Der andere gibt zurück, was er noch so hält, wie er es übernommen hat; was seither geändert wurde, bleibt.', undoReason: 'Warum rückgängig?', undoReasonMissing: 'Sagen Sie, warum.', undone: 'Die Zusammenführung ist rückgängig gemacht.',
  },
  waiting: {
    duties_one: '{{count}} Ihrer Pflichten ist überfällig', duties_other: '{{count}} Ihrer Pflichten sind überfällig', dutiesMore: 'Mehr als {{count}} Ihrer Pflichten sind überfällig', title: 'Wartet auf Ihre Antwort', join: '{{name}} möchte „{{system}}“ mitpflegen', access_one: '{{count}} Person bittet um Zugang', access_other: '{{count}} Personen bitten um Zugang' },
};

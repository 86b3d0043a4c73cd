import IncidentCore

extension ImportFinding.CacaoLoss {
  var code: String {
    switch self {
    case .property: "property"
    case .variable: "variable"
    case .command: "command"
    case .unreadableCommand: "unreadable-command"
    case .condition: "condition"
    case .loop: "loop-interval"
    case .delay: "delay"
    case .innerLoop: "inner-loop"
    case .retry: "retry"
    case .timeFromSeveral: "time-from-several"
    case .timeFrom: "time-from"
    case .timeTooLong: "time-too-long"
    case .badTime: "bad-time"
    case .timeRounded: "time-rounded"
    case .ownerBecameRole: "owner-became-role"
    case .agent: "agent"
    case .target: "target"
    case .otherPlaybook: "other-playbook"
    case .failure: "failure-branch"
    case .failureEnds: "failure-ends"
    case .exception: "exception"
    case .missingException: "missing-exception"
    case .wayBack: "way-back"
    case .copied: "copied"
    case .unusedDefinition: "unused-definition"
    case .unreachable: "unreachable"
    case .startIsNoStart: "start-is-no-start"
    case .entangled: "entangled"
    case .missingDefinition: "missing-definition"
    case .ownExtension: "own-extension"
    case .changedElsewhere: "changed-elsewhere"
    case .conditionElsewhere: "condition-elsewhere"
    case .goneElsewhere: "gone-elsewhere"
    }
  }

  func message(in language: Language) -> String {
    switch self {
    case .property(let name, nil):
      language.choose(
        de: "„\(name)“ wurde nicht übernommen.", en: "“\(name)” was not carried over.")
    case .property(let name, let step?):
      language.choose(
        de: "„\(name)“ von „\(step)“ wurde nicht übernommen.",
        en: "“\(name)” of “\(step)” was not carried over.")
    case .variable(let name, nil):
      language.choose(
        de: "Die Variable „\(name)“ wurde nicht übernommen.",
        en: "The variable “\(name)” was not carried over.")
    case .variable(let name, let step?):
      language.choose(
        de: "Die Variable „\(name)“ von „\(step)“ wurde nicht übernommen.",
        en: "The variable “\(name)” of “\(step)” was not carried over.")
    case .command(let type, let step):
      language.choose(
        de: "Der Befehl (\(type)) von „\(step)“ steht im Text; ausgeführt wird er nicht.",
        en: "The command (\(type)) of “\(step)” is kept as text; it is not run.")
    case .unreadableCommand(let type, let step):
      language.choose(
        de: "Der kodierte Befehl (\(type)) von „\(step)“ ist kein Text und wurde nicht übernommen.",
        en: "The encoded command (\(type)) of “\(step)” is no text and was not carried over.")
    case .condition(let condition, let step):
      language.choose(
        de: "Die Bedingung von „\(step)“ wird nicht ausgewertet, ein Mensch entscheidet: "
          + "\(condition)",
        en: "The condition of “\(step)” is not evaluated, a person decides: \(condition)")
    case .loop(let step, let every):
      language.choose(
        de: "„\(step)“ wird wiederholt; wie oft, sagt die Datei nicht. Angenommen: \(every).",
        en: "“\(step)” is repeated; the file does not say how often: taken as \(every).")
    case .innerLoop(let step):
      language.choose(
        de:
          "Die Schleife „\(step)“ liegt in einer anderen. Sie ist jetzt eine Entscheidung, die in "
          + "jeder Runde neu zu treffen ist; nach Nein geht es hinter ihr weiter.",
        en: "The loop “\(step)” lies within another. It is now a decision to be made anew in each "
          + "round; after no, what follows it comes next.")
    case .retry(let from, let to):
      language.choose(
        de: "Der Rücksprung von „\(from)“ zu „\(to)“ ist jetzt eine Wiederholung: Die Schritte "
          + "kommen wieder, bis „\(from)“ erledigt gemeldet ist.",
        en: "The jump back from “\(from)” to “\(to)” is now a repetition: the steps come again "
          + "until “\(from)” is marked as done.")
    case .delay(let step):
      language.choose(
        de: "Die Verzögerung von „\(step)“ steht im Text; gewartet wird nicht von selbst.",
        en: "The delay of “\(step)” is kept as text; nothing waits by itself.")
    case .timeFromSeveral(let step):
      language.choose(
        de: "Die Frist von „\(step)“ läuft ab dem letzten der Schritte, auf die er wartet, in der "
          + "Reihenfolge der Liste.",
        en: "The due time of “\(step)” runs from the last in the list of the steps it waits for.")
    case .timeFrom(let step, let start?):
      language.choose(
        de: "Die Frist von „\(step)“ läuft ab „\(start)“: Von den Schritten davor ist nicht jeder "
          + "immer zu tun.",
        en: "The due time of “\(step)” runs from “\(start)”: not each of the steps before it is "
          + "always to be done.")
    case .timeFrom(let step, nil):
      language.choose(
        de: "Die Frist von „\(step)“ läuft ab dem Bemerken des Vorfalls: Keiner der Schritte davor "
          + "ist immer zu tun.",
        en:
          "The due time of “\(step)” runs from the incident's detection: none of the steps before "
          + "it is always to be done.")
    case .timeTooLong(let property, let step):
      language.choose(
        de: "„\(property)“ von „\(step)“ ist länger als zehn Jahre und wurde nicht übernommen.",
        en: "“\(property)” of “\(step)” is longer than ten years and was not carried over.")
    case .badTime(let property, let step, let value):
      language.choose(
        de: "„\(property)“ von „\(step)“ ist keine Dauer in Millisekunden und wurde nicht "
          + "übernommen: \(value)",
        en:
          "“\(property)” of “\(step)” is no length of time in milliseconds and was not carried over: "
          + "\(value)")
    case .timeRounded(let property, let step, let to):
      language.choose(
        de: "„\(property)“ von „\(step)“ wurde auf \(to) aufgerundet.",
        en: "“\(property)” of “\(step)” was rounded up to \(to).")
    case .ownerBecameRole(let owner, let role):
      language.choose(
        de: "Aus \(owner) wurde die Rolle „\(role)“. Umbenennen oder in stormlog.yaml besetzen.",
        en: "\(owner) became the role “\(role)”. Rename it, or fill it in stormlog.yaml.")
    case .agent(let agent, let step):
      language.choose(
        de: "Wer „\(step)“ ausführt („\(agent)“), wurde nicht übernommen.",
        en: "The agent “\(agent)” of “\(step)” was not carried over.")
    case .target(let target, let step):
      language.choose(
        de: "Ziel „\(target)“ von „\(step)“ wurde nicht übernommen.",
        en: "The target “\(target)” of “\(step)” was not carried over.")
    case .otherPlaybook(let id, let step):
      language.choose(
        de: "„\(step)“ ruft das Playbook \(id) auf; hier steht es nur im Text.",
        en: "“\(step)” calls the playbook \(id); here it only stands in the text.")
    case .failure(let step):
      language.choose(
        de:
          "Was nach einem Scheitern von „\(step)“ kommt, hängt jetzt an der Frage, ob es geklappt "
          + "hat.",
        en: "What comes after a failure of “\(step)” now hangs on the question whether it worked.")
    case .failureEnds(let step):
      language.choose(
        de: "Dass nach einem Scheitern von „\(step)“ Schluss ist, wurde nicht übernommen.",
        en: "That all ends after a failure of “\(step)” was not carried over.")
    case .exception:
      language.choose(
        de: "Die Schritte nach einer Ausnahme warten auf den Fakt „exception“: stormlog fact "
          + "exception yes.",
        en: "The steps after an exception wait for the fact “exception”: stormlog fact exception "
          + "yes.")
    case .missingException(let id):
      language.choose(
        de: "„workflow_exception“ führt zu „\(id)“; diesen Schritt gibt es nicht.",
        en: "“workflow_exception” leads to “\(id)”; there is no such step.")
    case .wayBack(let from, let to, let decide?):
      language.choose(
        de: "Der Rücksprung von „\(from)“ zu „\(to)“ wurde nicht übernommen. Was neu zu tun ist, "
          + "ohne neue Meldung tun; sobald es weitergeht: stormlog decide \(decide) --because "
          + "\"zweiter Versuch\".",
        en: "The jump back from “\(from)” to “\(to)” was not carried over. Do again what is needed "
          + "without reporting it anew; once it goes on: stormlog decide \(decide) --because "
          + "\"second attempt\".")
    case .wayBack(let from, let to, nil):
      language.choose(
        de: "Der Rücksprung von „\(from)“ zu „\(to)“ wurde nicht übernommen.",
        en: "The jump back from “\(from)” to “\(to)” was not carried over.")
    case .copied(let step, let ids):
      language.choose(
        de: "„\(step)“ dient mehreren Zweigen, die nacheinander kommen können; der Schritt steht "
          + "mehrmals da: \(ids.joined(separator: ", ")).",
        en: "“\(step)” serves several branches that may come one after another; the step stands "
          + "there several times: \(ids.joined(separator: ", ")).")
    case .unusedDefinition(let name):
      language.choose(
        de: "Kein Schritt nennt „\(name)“ aus „agent_definitions“; nicht übernommen.",
        en: "No step names “\(name)” of “agent_definitions”; it was not carried over.")
    case .unreachable(let step):
      language.choose(
        de: "Zu „\(step)“ führt kein Weg; der Schritt wurde nicht übernommen.",
        en: "No way leads to “\(step)”; the step was not carried over.")
    case .startIsNoStart(let step):
      language.choose(
        de: "„workflow_start“ nennt „\(step)“, keinen Startschritt; dort wurde begonnen.",
        en: "“workflow_start” names “\(step)”, which is no start step; the draft begins there.")
    case .entangled(let step):
      language.choose(
        de: "Zu „\(step)“ führen zu viele Wege; die Bedingung wurde weiter gefasst.",
        en: "Too many ways lead to “\(step)”; its condition was made wider.")
    case .missingDefinition(let id, let step):
      language.choose(
        de: "„\(id)“ von „\(step)“ ist nirgends beschrieben.",
        en: "“\(id)” of “\(step)” is described nowhere.")
    case .ownExtension(let step):
      language.choose(
        de: "Was die Stormlog-Erweiterung von „\(step)“ sagt, ist nicht ganz lesbar.",
        en: "What Stormlog's extension says of “\(step)” cannot be read in full.")
    case .changedElsewhere(let property, let step):
      language.choose(
        de: "„\(property)“ von „\(step)“ wurde seit dem Export geändert; die Änderung gilt.",
        en: "“\(property)” of “\(step)” was changed after the export; the change was carried over.")
    case .conditionElsewhere(let condition, let step):
      language.choose(
        de: "Die Bedingung von „\(step)“ wurde seit dem Export geändert; es gilt noch die alte. "
          + "Neu ist: \(condition)",
        en: "The condition of “\(step)” was changed after the export; the former one still holds. "
          + "New is: \(condition)")
    case .goneElsewhere(let step):
      language.choose(
        de: "„\(step)“ nannte Schritte, die es nicht mehr gibt; diese Verweise entfielen.",
        en: "“\(step)” named steps that are gone; what referred to them was left out.")
    }
  }
}

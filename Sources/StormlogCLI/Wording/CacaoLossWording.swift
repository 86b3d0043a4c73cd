import IncidentReport
import PlaybookFiles

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
    case .timeFromSeveral: "time-from-several"
    case .timeTooLong: "time-too-long"
    case .ownerBecameRole: "owner-became-role"
    case .agent: "agent"
    case .target: "target"
    case .otherPlaybook: "other-playbook"
    case .failure: "failure-branch"
    case .failureEnds: "failure-ends"
    case .exception: "exception"
    case .missingException: "missing-exception"
    case .wayBack: "way-back"
    case .unreachable: "unreachable"
    case .startIsNoStart: "start-is-no-start"
    case .entangled: "entangled"
    case .missingDefinition: "missing-definition"
    case .ownExtension: "own-extension"
    }
  }

  func message(in language: Language) -> String {
    switch self {
    case .property(let name, nil):
      language.choose(
        de: "„\(name)“ wurde nicht übernommen.", en: "“\(name)” was not carried.")
    case .property(let name, let step?):
      language.choose(
        de: "„\(name)“ von „\(step)“ wurde nicht übernommen.",
        en: "“\(name)” of “\(step)” was not carried.")
    case .variable(let name, nil):
      language.choose(
        de: "Die Variable „\(name)“ wurde nicht übernommen.",
        en: "The variable “\(name)” was not carried.")
    case .variable(let name, let step?):
      language.choose(
        de: "Die Variable „\(name)“ von „\(step)“ wurde nicht übernommen.",
        en: "The variable “\(name)” of “\(step)” was not carried.")
    case .command(let type, let step):
      language.choose(
        de: "Der Befehl (\(type)) von „\(step)“ steht im Text; ausgeführt wird er nicht.",
        en: "The command (\(type)) of “\(step)” stands in the text; it is not carried out.")
    case .unreadableCommand(let type, let step):
      language.choose(
        de: "Der kodierte Befehl (\(type)) von „\(step)“ ist kein Text und wurde nicht übernommen.",
        en: "The encoded command (\(type)) of “\(step)” is no text and was not carried.")
    case .condition(let condition, let step):
      language.choose(
        de: "Die Bedingung von „\(step)“ wird nicht ausgewertet, ein Mensch entscheidet: "
          + "\(condition)",
        en: "The condition of “\(step)” is not evaluated, a person decides: \(condition)")
    case .loop(let step, let every):
      language.choose(
        de: "„\(step)“ wird wiederholt; wie oft, sagt die Datei nicht: \(every) angenommen.",
        en: "“\(step)” is repeated; how often the file does not say: \(every) assumed.")
    case .delay(let step):
      language.choose(
        de:
          "Die Verzögerung von „\(step)“ zählt zur Frist; davor begonnen werden darf der Schritt.",
        en: "The delay of “\(step)” counts towards its due time; it may be begun before.")
    case .timeFromSeveral(let step):
      language.choose(
        de: "Die Frist von „\(step)“ läuft ab dem letzten der Schritte, auf die er wartet, in der "
          + "Reihenfolge der Liste.",
        en: "The due time of “\(step)” runs from the last in the list of the steps it waits for.")
    case .timeTooLong(let property, let step):
      language.choose(
        de: "„\(property)“ von „\(step)“ ist länger als zehn Jahre und wurde nicht übernommen.",
        en: "“\(property)” of “\(step)” is longer than ten years and was not carried.")
    case .ownerBecameRole(let owner, let role):
      language.choose(
        de: "Aus \(owner) wurde die Rolle „\(role)“. Umbenennen oder in stormlog.yaml besetzen.",
        en: "\(owner) became the role “\(role)”. Rename it, or fill it in stormlog.yaml.")
    case .agent(let agent, let step):
      language.choose(
        de: "Ausführender „\(agent)“ von „\(step)“ wurde nicht übernommen.",
        en: "The agent “\(agent)” of “\(step)” was not carried.")
    case .target(let target, let step):
      language.choose(
        de: "Ziel „\(target)“ von „\(step)“ wurde nicht übernommen.",
        en: "The target “\(target)” of “\(step)” was not carried.")
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
        en: "That all ends after a failure of “\(step)” was not carried.")
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
    case .wayBack(let from, let to):
      language.choose(
        de: "Der Weg zurück von „\(from)“ zu „\(to)“ wurde nicht übernommen; den Schritt notfalls "
          + "noch einmal tun.",
        en: "The way back from “\(from)” to “\(to)” was not carried; do the step again if need be.")
    case .unreachable(let step):
      language.choose(
        de: "Zu „\(step)“ führt kein Weg; der Schritt wurde nicht übernommen.",
        en: "No way leads to “\(step)”; the step was not carried.")
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
    }
  }
}

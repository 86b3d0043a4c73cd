import Foundation
package import IncidentCore
import IncidentWording
import PlaybookFiles

extension Language {
  /// The comment above a draft that was imported.
  package func draftRemark(from file: String) -> String {
    choose(
      de: "Entwurf aus \(file), mit stormlog playbook import. Vor dem Einsatz prüfen: Rollen, "
        + "Fristen, Bedingungen.",
      en: "Draft from \(file), made by stormlog playbook import. Check it before use: roles, due "
        + "times, conditions.")
  }

  /// What a draft says where the foreign file says nothing.
  package var draftPhrases: DraftPhrases {
    let language = self
    return DraftPhrases(
      steps: choose(de: "Schritte", en: "Steps"), yes: choose(de: "Ja", en: "Yes"),
      no: choose(de: "Nein", en: "No"),
      noneOfThese: choose(de: "Nichts davon", en: "None of these"),
      learn: choose(de: "Lernen", en: "Learn"),
      retrospective: choose(
        de: "Rückblick halten und aufschreiben, was wir daraus lernen.",
        en: "Look back and write down what we learn from it."),
      statusUpdate: choose(de: "Den Stand mitteilen.", en: "Send a status update."),
      condition: { condition in
        language.choose(de: "Trifft zu: \(condition)", en: "Does it hold: \(condition)")
      },
      choice: { value in
        language.choose(de: "Es kommt an auf: \(value)", en: "It depends on: \(value)")
      },
      repeatWhile: { condition in
        language.choose(
          de: "Erledigt melden, sobald das nicht mehr zutrifft: \(condition)",
          en: "Mark as done as soon as this no longer holds: \(condition)")
      },
      repeatUntil: { condition in
        language.choose(
          de: "Erledigt melden, sobald das zutrifft: \(condition)",
          en: "Mark as done as soon as this holds: \(condition)")
      },
      didItWork: { step in
        language.choose(de: "Hat es geklappt: \(step)?", en: "Did it work: \(step)?")
      },
      doneOnceItWorked: { step in
        language.choose(
          de: "Erledigt melden, sobald es geklappt hat: \(step)",
          en: "Mark as done as soon as it has worked: \(step)")
      },
      waitFirst: { interval in
        // An order to wait for less than a minute would be none.
        let length =
          interval < .minutes(1)
          ? "\(interval.milliseconds / 1000) s"
          : TimeWording(language: language, zone: .gmt).duration(interval)
        return language.choose(
          de: "Vorher \(length) warten.", en: "Wait \(length) before.")
      },
      command: { type, command in
        let name = language.choose(de: "Befehl", en: "Command")
        return type.isEmpty ? "\(name): \(command)" : "\(name) (\(type)): \(command)"
      },
      followPlaybook: { id in
        language.choose(de: "Das Playbook \(id) befolgen.", en: "Follow the playbook \(id).")
      })
  }

  /// What an exported playbook says beside its own texts.
  package var exportPhrases: ExportPhrases {
    let language = self
    return ExportPhrases(
      team: choose(de: "Krisenteam", en: "Crisis team"),
      roleTitle: { language.title(of: $0) },
      description: { phases in
        let list = phases.joined(separator: ", ")
        return language.choose(de: "Die Phasen: \(list).", en: "Its phases: \(list).")
      })
  }
}

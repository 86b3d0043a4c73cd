package import IncidentCore
import IncidentWording

/// What was put in the place of the database, and where that one is kept.
package struct RestoreView: View {
  private let copy: String
  private let restored: RestoredDatabase
  private let unnoted: [Int]
  private let hasSettings: Bool

  /// - Parameters:
  ///   - copy: What was restored, as it was typed.
  ///   - unnoted: The incidents in which it could not be noted that they had gone on.
  ///   - hasSettings: Whether the workspace has settings of its own.
  package init(
    of copy: String, _ restored: RestoredDatabase, unnoted: [Int] = [], hasSettings: Bool
  ) {
    self.copy = copy
    self.restored = restored
    self.unnoted = unnoted
    self.hasSettings = hasSettings
  }

  private var report: VerificationReport { restored.report }
  private var seal: Seal { restored.seal }

  package struct Record: Encodable {
    package let schema = 1
    package let restored: String
    package let seal: String
    package let incidents: Int
    package let entries: Int
    package let replaced: String?

    private enum CodingKeys: String, CodingKey {
      case schema, restored, seal, incidents, entries, replaced
    }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      restored: copy, seal: seal.description, incidents: report.incidents, entries: report.entries,
      replaced: restored.kept)
  }

  package func text(in presentation: Presentation) -> String {
    let language = presentation.language
    let counted = [
      language.count(
        report.incidents, de: ("Vorfall", "Vorfälle"), en: ("incident", "incidents")),
      language.count(report.entries, de: ("Eintrag", "Einträge"), en: ("entry", "entries")),
    ].joined(separator: ", ")
    let copy = presentation.safe(copy)
    var text = presentation.say(
      de: "Zurückgespielt: \(copy) · \(counted) · Siegel \(seal)\n",
      en: "Restored: \(copy) · \(counted) · seal \(seal)\n")
    if let kept = restored.kept.map(presentation.safe) {
      text += presentation.say(
        de: "  Die ersetzte Datenbank liegt in \(kept)",
        en: "  The replaced database lies in \(kept)")
      text += loss(in: presentation) + "\n"
    } else {
      text += presentation.say(
        de: "  Hier lag keine Datenbank, mit der die Sicherung zu vergleichen war\n",
        en: "  No database stood here to compare the backup with\n")
    }
    text += notes(in: presentation)
    if !hasSettings {
      text += presentation.say(
        de: "  In einer Kopie sind weder stormlog.yaml noch eigene Playbooks: ",
        en: "  A copy holds neither stormlog.yaml nor playbooks of your own: ")
      text += presentation.step("init") + "\n"
    }
    return text + "  → \(presentation.step("list --all"))\n"
  }

  /// In which incidents it is noted that the replaced database had gone on.
  private func notes(in presentation: Presentation) -> String {
    let language = presentation.language
    func list(_ numbers: [Int]) -> String { language.list(numbers.map { "\($0)" }) }
    let noted = restored.losses.map(\.number).filter { !unnoted.contains($0) }
    var text = ""
    if !noted.isEmpty {
      text +=
        restored.keptSeal == nil
        ? presentation.say(
          de: "  Im Journal vermerkt: Vorfall \(list(noted))\n",
          en: "  Noted in the journal: incident \(list(noted))\n")
        : presentation.say(
          de: "  Im Journal vermerkt, mit dem Siegel der ersetzten: Vorfall \(list(noted))\n",
          en:
            "  Noted in the journal, with the seal of the one replaced: incident \(list(noted))\n")
    }
    if restored.hasNowhereToNote {
      text += presentation.say(
        de:
          "  ! nirgends vermerkt: In der Sicherung ist kein Vorfall, in dessen Journal das stünde",
        en: "  ! noted nowhere: the backup has no incident whose journal could say so")
      text +=
        restored.keptSeal.map {
          presentation.say(
            de: "; Siegel der ersetzten: \($0)", en: "; seal of the one replaced: \($0)")
        } ?? ""
      text += "\n"
    }
    if !unnoted.isEmpty {
      text += presentation.say(
        de: "  ! nicht vermerkt: Vorfall \(list(unnoted))\n",
        en: "  ! not noted: incident \(list(unnoted))\n")
    }
    return text
  }

  /// What the replaced database had and the restored one has not.
  private func loss(in presentation: Presentation) -> String {
    guard let keptPosition = restored.keptPosition, keptPosition > seal.position else { return "" }
    let count = presentation.language.count(
      keptPosition - seal.position, de: ("Eintrag", "Einträge"), en: ("entry", "entries"))
    return presentation.say(de: ", mit \(count) mehr", en: ", with \(count) more")
  }
}

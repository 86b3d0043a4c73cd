import IncidentWording

/// A verified copy of the database, and what it is worth.
package struct BackupView: View {
  private let path: String
  private let seal: String
  private let isSound: Bool

  /// - Parameters:
  ///   - path: The copy, as it was typed.
  ///   - seal: Over all journals as copied.
  ///   - isSound: Whether nothing is wrong in it, nor in the database.
  package init(_ path: String, seal: String, isSound: Bool) {
    self.path = path
    self.seal = seal
    self.isSound = isSound
  }

  package struct Record: Encodable {
    package let schema = 1
    package let backup: String
    package let seal: String
    package let sound: Bool

    private enum CodingKeys: String, CodingKey { case schema, backup, seal, sound }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(backup: path, seal: seal, sound: isSound)
  }

  package func text(in presentation: Presentation) -> String {
    let path = presentation.safe(path)
    let restoring = presentation.step("restore \(path.shellQuoted)")
    guard isSound else {
      return presentation.say(
        de: "Getreu kopiert, UNGEPRÜFT: \(path)\n  Siegel \(seal)\n",
        en: "Copied as it is, UNVERIFIED: \(path)\n  seal \(seal)\n")
    }
    return presentation.say(
      de: "Gesichert und geprüft: \(path)\n  Siegel \(seal)\n  → zurückspielen: \(restoring)\n",
      en: "Backed up and verified: \(path)\n  seal \(seal)\n  → to restore: \(restoring)\n")
  }
}

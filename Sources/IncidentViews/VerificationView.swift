package import IncidentCore
import IncidentWording
import PlaybookFiles
import TerminalText

/// What a verification has looked at and found.
package struct VerificationView: View {
  private let report: VerificationReport
  private let seal: String?

  package init(_ report: VerificationReport, seal: String?) {
    self.report = report
    self.seal = seal
  }

  package struct Record: Encodable {
    package let schema = 1
    package let sound: Bool
    package let incidents: Int
    package let entries: Int
    package let files: Int
    package let redacted: Int
    package let findings: [Finding]

    private enum CodingKeys: String, CodingKey {
      case schema, sound, incidents, entries, files, redacted, findings
    }
  }

  package struct Finding: Encodable {
    package let incident: Int?
    package let entry: Int?
    package let text: String
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      sound: report.isSound, incidents: report.incidents, entries: report.entries,
      files: report.files, redacted: report.redacted,
      findings: report.findings.map { finding in
        Finding(
          incident: finding.incident, entry: finding.sequence,
          text: presentation.text(of: finding.problem))
      })
  }

  package func text(in presentation: Presentation) -> String {
    let language = presentation.language
    let counted = [
      language.count(
        report.incidents, de: ("Vorfall", "Vorfälle"), en: ("incident", "incidents")),
      language.count(report.entries, de: ("Eintrag", "Einträge"), en: ("entry", "entries")),
      language.count(report.files, de: ("Beleg", "Belege"), en: ("file", "files")),
      presentation.say(
        de: "\(report.redacted) geschwärzt", en: "\(report.redacted) redacted"),
    ].joined(separator: ", ")
    guard !report.isSound else {
      let sealed =
        seal == nil
        ? presentation.say(
          de:
            "  Wer alles neu schreibt, wird nur durch ein Siegel entdeckt: \(presentation.step("seal"))\n",
          en:
            "  A journal rewritten as a whole is only found by a seal: \(presentation.step("seal"))\n"
        )
        : presentation.say(de: "  Das Siegel stimmt.\n", en: "  The seal holds.\n")
      return presentation.say(de: "Unversehrt: ", en: "Sound: ") + counted + "\n" + sealed
    }
    var text = presentation.style(
      presentation.say(de: "Nicht unversehrt: ", en: "Not sound: "), .bold, .red)
    text += counted + "\n"
    for finding in report.findings {
      text +=
        "  ! \(place(of: finding, in: presentation))"
        + "\(presentation.safe(presentation.text(of: finding.problem)))\n"
    }
    return text
  }

  private func place(
    of finding: VerificationReport.Finding, in presentation: Presentation
  ) -> String {
    guard let incident = finding.incident else { return "" }
    let vorfall = presentation.say(de: "Vorfall", en: "incident")
    guard let sequence = finding.sequence else { return "\(vorfall) \(incident): " }
    return "\(vorfall) \(incident), #\(sequence): "
  }
}

extension Presentation {
  /// What a verification's finding means.
  package func text(of problem: VerificationReport.Problem) -> String {
    switch problem {
    case .chain(let fault): text(of: fault)
    case .entriesMissing(let expected):
      say(
        de: "davor fehlen Einträge, erwartet war #\(expected)",
        en: "entries are missing before it, #\(expected) was expected")
    case .tailMissing(let head):
      say(
        de: "das Ende fehlt, der letzte Eintrag war #\(head)",
        en: "the tail is missing, the last entry was #\(head)")
    case .headDiffers:
      say(
        de: "der letzte Eintrag ist nicht der vermerkte", en: "the last entry is not the one noted")
    case .positionWrong(let position):
      say(
        de: "falsche Stelle \(position) in der Datei", en: "wrong position \(position) in the file")
    case .signatureWrong:
      say(
        de: "die Unterschrift gilt nicht für diesen Text",
        en: "the signature is not one under this text")
    case .unreadable(let detail):
      say(de: "nicht lesbar: \(detail)", en: "not readable: \(detail)")
    case .wordsMissing:
      say(
        de: "die Texte fehlen ohne Schwärzung", en: "the texts are missing without a redaction")
    case .wordsNotErased:
      say(de: "die Texte sind trotz Schwärzung da", en: "the texts are there despite a redaction")
    case .attachmentsDiffer:
      say(de: "andere Belege als vermerkt", en: "other evidence than noted")
    case .evidenceMissing(let sha256):
      say(de: "Beleg \(sha256.prefix(12)) fehlt", en: "evidence \(sha256.prefix(12)) is missing")
    case .evidenceChanged(let sha256):
      say(
        de: "Beleg \(sha256.prefix(12)) wurde verändert",
        en: "evidence \(sha256.prefix(12)) was changed")
    case .evidenceNotErased(let sha256):
      say(
        de: "Beleg \(sha256.prefix(12)) ist trotz Schwärzung da",
        en: "evidence \(sha256.prefix(12)) is there despite a redaction")
    case .snapshotDiffers:
      say(
        de: "der gespeicherte Stand weicht von den Einträgen ab",
        en: "the stored state differs from the entries")
    case .summaryDiffers:
      say(
        de: "die Liste weicht von den Einträgen ab", en: "the list differs from the entries")
    case .schemaDiffers(let name):
      say(
        de: "\(name) in der Datenbank ist verändert, fehlt oder kam dazu",
        en: "\(name) in the database is changed, missing or added")
    case .foreignKey(let table):
      say(
        de: "eine Zeile in \(table) verweist ins Leere", en: "a row of \(table) refers to nothing")
    case .integrity(let detail):
      say(de: "SQLite meldet: \(detail)", en: "SQLite says: \(detail)")
    case .sealDiffers(let seal):
      say(
        de: "das Siegel passt nicht; als Siegel ergibt sich \(seal)",
        en: "the seal does not fit; the journal gives \(seal)")
    case .sealAhead(let seal, let last):
      say(
        de: "das Siegel gilt bis Stelle \(seal.position), die Datei endet bei \(last)",
        en: "the seal covers position \(seal.position), the file ends at \(last)")
    }
  }

  private func text(of fault: ChainFault) -> String {
    switch fault {
    case .brokenLink:
      say(de: "folgt nicht auf den Eintrag davor", en: "does not follow on the entry before it")
    case .structureChanged: say(de: "Angaben verändert", en: "its structure was changed")
    case .wordsChanged: say(de: "Texte verändert", en: "its words were changed")
    case .headerChanged:
      say(
        de: "Zeit, Person oder Prüfsumme verändert", en: "its time, person or digest was changed")
    }
  }
}

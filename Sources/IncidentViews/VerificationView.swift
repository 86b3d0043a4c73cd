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
    package let notices: [String]

    private enum CodingKeys: String, CodingKey {
      case schema, sound, incidents, entries, files, redacted, findings, notices
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
          text: presentation.language.text(of: finding.problem))
      },
      notices: report.notices.map(presentation.language.text(of:)))
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
        + notices(in: presentation)
    }
    var text = presentation.style(
      presentation.say(de: "Nicht unversehrt: ", en: "Not sound: "), .bold, .red)
    text += counted + "\n"
    for finding in report.findings {
      text +=
        "  ! \(place(of: finding, in: presentation))"
        + "\(presentation.safe(presentation.language.text(of: finding.problem)))\n"
    }
    return text + notices(in: presentation)
  }

  private func notices(in presentation: Presentation) -> String {
    report.notices.map { notice in
      "  · \(presentation.safe(presentation.language.text(of: notice)))\n"
    }.joined()
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

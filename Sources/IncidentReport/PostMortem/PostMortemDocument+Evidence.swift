import IncidentCore
import IncidentWording

extension PostMortemDocument {
  /// The files kept as evidence, and the pictures among them.
  var evidenceSection: ReportDocument.Section {
    let rows = report.evidence.map { file -> [Inline] in
      [
        Inline("#\(file.entry)"), text(file.name),
        Inline(language.bytes(file.size)), Inline([.code(file.sha256)]), state(of: file),
      ]
    }
    let caption = say(
      de: "Dateien, die bei Einträgen abgelegt wurden. Der Hash zeigt, ob eine Datei noch dieselbe "
        + "ist: sha256sum DATEI",
      en: "Files that were kept with entries. The hash shows whether a file is still the same: "
        + "sha256sum FILE")
    return ReportDocument.Section(
      id: "evidence", title: say(de: "Belege", en: "Evidence"), startsPage: true,
      blocks: rows.isEmpty
        ? []
        : [
          .table(
            ReportDocument.Table(
              caption: caption,
              columns: [
                say(de: "Eintrag", en: "Entry"), "Name", say(de: "Größe", en: "Size"), "SHA-256",
                language.headings.state,
              ], rows: rows))
        ] + pictures)
  }

  private func state(of file: EvidenceReview) -> Inline {
    if file.isRedacted { return badge(say(de: "geschwärzt", en: "redacted")) }
    if file.isElsewhere {
      return badge(
        [language.keptByHash, file.place?.inline(atMost: 200)].compactMap(\.self)
          .joined(separator: ": "), .warning)
    }
    let reason: String
    switch report.pictures.showings[file.sha256] {
    case .shown?: return Inline(say(de: "abgebildet", en: "shown below"))
    case .tooLarge?:
      let limit = language.bytes(EvidencePictures.sizeLimit)
      reason = say(de: "größer als \(limit)", en: "larger than \(limit)")
    case .noRoom?:
      let limit = language.bytes(EvidencePictures.totalLimit)
      reason = say(
        de: "alle Bilder zusammen größer als \(limit)", en: "all pictures larger than \(limit)")
    case .changed?:
      reason = say(de: "nicht mehr die abgelegte Datei", en: "no longer the file that was kept")
    case nil: return Inline(say(de: "abgelegt", en: "kept"))
    }
    return badge(say(de: "nicht abgebildet: \(reason)", en: "not shown: \(reason)"), .warning)
  }

  /// Each picture once, where it stands first.
  private var pictures: [ReportDocument.Block] {
    var seen: Set<String> = []
    return report.evidence.compactMap { file in
      guard !file.isRedacted, case .shown(let url) = report.pictures.showings[file.sha256],
        seen.insert(file.sha256).inserted
      else { return nil }
      let name = file.name ?? language.redacted
      return .picture(
        ReportDocument.Picture(
          dataURL: url,
          alternative: say(
            de: "Bild \(name), Beleg zu Eintrag #\(file.entry)",
            en: "Picture \(name), evidence of entry #\(file.entry)"),
          caption: "#\(file.entry) \(name)"))
    }
  }
}

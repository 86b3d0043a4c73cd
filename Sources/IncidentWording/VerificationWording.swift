package import IncidentCore

extension Language {
  /// What a verification noticed that is not wrong by itself.
  package func text(of notice: VerificationReport.Notice) -> String {
    switch notice {
    case .recordedBefore(let position):
      choose(
        de: "Stelle \(position) wurde früher erfasst als die davor: Eine Uhr ging zurück, oder "
          + "Stellen wurden vertauscht. Das klärt nur ein Siegel.",
        en:
          "position \(position) was recorded earlier than the one before it: a clock went back, or "
          + "positions were exchanged. Only a seal tells.")
    case .erasedAltered(let incident, let sequence, let sha256):
      choose(
        de: "Vorfall \(incident), #\(sequence): Beleg \(sha256.prefix(12)) war nicht mehr, wie er "
          + "aufgenommen wurde, als er geschwärzt wurde",
        en: "incident \(incident), #\(sequence): evidence \(sha256.prefix(12)) was not as it was "
          + "kept any more when it was redacted")
    case .openToAll(let path):
      choose(
        de: "Jeder auf diesem Rechner darf die Datenbank lesen oder schreiben: "
          + "chmod o-rwx \(path.shellQuoted)",
        en: "everybody on this machine may read or write the database: "
          + "chmod o-rwx \(path.shellQuoted)")
    case .leftBehind(let path):
      choose(
        de: "Ein Programm wurde beendet, während es schrieb. Was blieb, kann eine ganze Kopie der "
          + "Datenbank sein: rm \(path.shellQuoted)",
        en: "a program was killed while writing. What it left may be a whole copy of the database: "
          + "rm \(path.shellQuoted)")
    }
  }

  /// What a verification found, and where: "incident 2, #14: its words were changed".
  package func text(of finding: VerificationReport.Finding) -> String {
    let place = [
      finding.incident.map { choose(de: "Vorfall \($0)", en: "incident \($0)") },
      finding.sequence.map { "#\($0)" },
    ].compactMap { $0 }.joined(separator: ", ")
    return (place.isEmpty ? "" : "\(place): ") + text(of: finding.problem)
  }

  /// What a verification's finding means.
  package func text(of problem: VerificationReport.Problem) -> String {
    switch problem {
    case .incidentMissing(let number):
      choose(
        de: "Vorfall \(number) fehlt ganz", en: "incident \(number) is missing as a whole")
    case .journalMissing: choose(de: "alle Einträge fehlen", en: "all entries are missing")
    case .chain(let fault): text(of: fault)
    case .entriesMissing(let expected):
      choose(
        de: "davor fehlen Einträge, erwartet war #\(expected)",
        en: "entries are missing before it, #\(expected) was expected")
    case .tailMissing(let head):
      choose(
        de: "das Ende fehlt, der letzte Eintrag war #\(head)",
        en: "the tail is missing, the last entry was #\(head)")
    case .headDiffers:
      choose(
        de: "der letzte Eintrag ist nicht der vermerkte", en: "the last entry is not the one noted")
    case .positionWrong(let position):
      choose(
        de: "falsche Stelle \(position) in der Datei", en: "wrong position \(position) in the file")
    case .signatureWrong:
      choose(
        de: "die Unterschrift ist nicht die dieser Person unter diesem Text",
        en: "the signature is not this person's under this text")
    case .unreadable(let detail):
      choose(de: "nicht lesbar: \(detail)", en: "not readable: \(detail)")
    case .wordsMissing:
      choose(
        de: "die Texte fehlen ohne Schwärzung", en: "the texts are missing without a redaction")
    case .wordsNotErased:
      choose(
        de: "die Texte sind trotz Schwärzung da", en: "the texts are there despite a redaction")
    case .attachmentsDiffer:
      choose(de: "andere Belege als vermerkt", en: "other evidence than noted")
    case .evidenceMissing(let sha256):
      choose(de: "Beleg \(sha256.prefix(12)) fehlt", en: "evidence \(sha256.prefix(12)) is missing")
    case .evidenceChanged(let sha256):
      choose(
        de: "Beleg \(sha256.prefix(12)) wurde verändert",
        en: "evidence \(sha256.prefix(12)) was changed")
    case .evidenceNotErased(let sha256):
      choose(
        de: "Beleg \(sha256.prefix(12)) ist trotz Schwärzung da",
        en: "evidence \(sha256.prefix(12)) is there despite a redaction")
    case .snapshotDiffers:
      choose(
        de: "der gespeicherte Stand weicht von den Einträgen ab",
        en: "the stored state differs from the entries")
    case .summaryDiffers:
      choose(
        de: "die Liste weicht von den Einträgen ab", en: "the list differs from the entries")
    case .schemaDiffers(let name):
      choose(
        de: "\(name) in der Datenbank ist verändert, fehlt oder kam dazu",
        en: "\(name) in the database is changed, missing or added")
    case .foreignKey(let table):
      choose(
        de: "eine Zeile in \(table) verweist ins Leere", en: "a row of \(table) refers to nothing")
    case .integrity(let detail):
      choose(de: "SQLite meldet: \(detail)", en: "SQLite says: \(detail)")
    case .sealDiffers(journal: let seal):
      choose(
        de: "das Siegel passt nicht; als Siegel ergibt sich \(seal)",
        en: "the seal does not fit; the journal gives \(seal)")
    case .sealAhead(let seal, let last):
      choose(
        de: "das Siegel gilt bis Stelle \(seal.position), die Datei endet bei \(last)",
        en: "the seal covers position \(seal.position), the file ends at \(last)")
    }
  }

  private func text(of fault: ChainFault) -> String {
    switch fault {
    case .brokenLink:
      choose(de: "folgt nicht auf den Eintrag davor", en: "does not follow on the entry before it")
    case .structureChanged: choose(de: "Angaben verändert", en: "its structure was changed")
    case .wordsChanged: choose(de: "Texte verändert", en: "its words were changed")
    case .headerChanged:
      choose(
        de: "Zeit, Person oder Prüfsumme verändert", en: "its time, person or digest was changed")
    }
  }
}

import IncidentCore
import IncidentDesk
import IncidentViews
import IncidentWording

extension Shell {
  /// Says what an erasure leaves: files that are kept by their hash alone, and the reasons that account
  /// for what was erased, kept or taken back, which may name somebody too.
  ///
  /// - Parameter isWhole: Whether all that the incident holds was meant.
  func warnOfWhatStays(after receipt: Receipt, isWhole: Bool) {
    let erased = Set(receipt.entries.flatMap(\.event.erasedEntries))
    // What was stored does not fail any more because a look at it did.
    guard let entries = try? desk.look(everything: true).entries else {
      return warn(phrases.whatStaysIsUnknown(in: receipt.number))
    }
    let elsewhere = entries.filter { entry in
      erased.contains(entry.sequence) && entry.event.attachments.contains(where: \.isElsewhere)
    }
    if !elsewhere.isEmpty { warn(phrases.filesElsewhere(elsewhere.map(\.sequence))) }
    guard isWhole else { return }
    let reasons = entries.filter { entry in
      EventKind.keptWithIncident.contains(entry.header.kind) && entry.words?.isEmpty == false
        && !receipt.entries.contains { $0.sequence == entry.sequence }
    }
    if !reasons.isEmpty { warn(phrases.reasonsStay(reasons.map(\.sequence), of: receipt.number)) }
  }
}

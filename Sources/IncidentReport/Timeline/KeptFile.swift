package import IncidentCore
package import IncidentWording

/// A file kept with an entry.
package struct KeptFile: Hashable, Sendable {
  /// The entry that refers to it.
  package let entry: Int
  package let attachment: Attachment
  /// Nil where it was redacted.
  package let name: String?
  /// Where the file lay, if only its hash is kept; nil where that was redacted, too.
  package let place: String?
}

extension TimelineItem {
  /// The files kept with the entry, in the order given; none where it is cut for the public.
  package var files: [KeptFile] {
    guard !isCut else { return [] }
    return entry.event.attachments.enumerated().map { index, attachment in
      KeptFile(
        entry: sequence, attachment: attachment, name: words?[Attachment.nameKey(index + 1)],
        place: words?[Attachment.placeKey(index + 1)])
    }
  }
}

extension EntryWording {
  /// How many files are kept with an entry and what they are called: `2 files: a.png, b.pdf`; nil
  /// where there are none, or for the public.
  package func files(of item: TimelineItem) -> String? {
    let files = item.files
    guard !files.isEmpty, !names.hidesPeople else { return nil }
    let count = language.count(files.count, de: ("Datei", "Dateien"), en: ("file", "files"))
    let named = files.prefix(3).map { file in
      (file.name?.inline(atMost: 60) ?? redacted)
        + (file.attachment.isElsewhere ? " (\(language.keptByHash))" : "")
    }
    let list = named.joined(separator: ", ") + (files.count > named.count ? ", …" : "")
    return "\(count): \(list)"
  }
}

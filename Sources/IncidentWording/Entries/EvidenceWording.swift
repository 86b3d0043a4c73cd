package import IncidentCore

extension Language {
  /// Said of a file that was too large to be kept.
  package var keptByHash: String {
    choose(de: "nur der Hash abgelegt", en: "kept by its hash only")
  }

  /// That of a file just given only what proves it is kept, and what is left to do.
  package func keptByHash(_ file: NamedAttachment) -> String {
    let (size, limit) = (bytes(file.attachment.size), bytes(Attachment.sizeLimit))
    let name = file.name.inline(atMost: 60)
    // A byte too much does not show in a size that is rounded.
    let told = size == limit ? "" : choose(de: " mit \(size)", en: ", at \(size)")
    return choose(
      de:
        "\(name) ist\(told) größer als \(limit): Abgelegt sind Hash, Größe und Ort. Die Datei "
        + "selbst bitte sicher aufbewahren und nicht mehr ändern.",
      en:
        "\(name) is larger than \(limit)\(told): its hash, size and place are kept. Keep the "
        + "file itself safe, and do not change it any more.")
  }
}

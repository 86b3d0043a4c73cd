import IncidentWording

extension Presentation {
  /// Says that a file was written, and how large it is.
  package func exported(_ path: String, bytes: Int) -> String {
    let path = safe(path)
    return say(
      de: "Geschrieben: \(path) (\(bytes) Byte)\n", en: "Written: \(path) (\(bytes) bytes)\n")
  }
}

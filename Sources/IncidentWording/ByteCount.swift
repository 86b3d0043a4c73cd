package import IncidentCore

extension Language {
  /// A size in its largest unit, with one digit after the point where it is not whole: `512 bytes`,
  /// `1.4 MiB`, `1,4 MiB`.
  package func bytes(_ count: Int) -> String {
    for (unit, size) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)] where count >= size {
      let tenths = (count * 10 + size / 2) / size
      let (whole, fraction) = (tenths / 10, tenths % 10)
      let point = choose(de: ",", en: ".")
      return fraction == 0 ? "\(whole) \(unit)" : "\(whole)\(point)\(fraction) \(unit)"
    }
    return self.count(count, de: ("Byte", "Byte"), en: ("byte", "bytes"))
  }
}

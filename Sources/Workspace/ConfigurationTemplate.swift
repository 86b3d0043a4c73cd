package import IncidentCore

extension Configuration {
  /// The file that `init` writes: every setting with its standard value and what it is for. Read
  /// back it gives the standard configuration.
  ///
  /// - Parameters:
  ///   - language: Of the comments.
  ///   - zone: The time zone to propose.
  /// - Returns: The file's text, from `settings.de.yaml` or `settings.en.yaml`.
  package static func template(in language: Language, zone: String) -> String {
    let file =
      switch language {
      case .de: PackageResources.settings_de_yaml
      case .en: PackageResources.settings_en_yaml
      }
    // Where the computer is set to no place in particular, its time zone would help nobody.
    let zone = zone == "GMT" || zone == "UTC" ? "Europe/Berlin" : zone
    return String(decoding: file, as: UTF8.self).replacing("{{time-zone}}", with: zone)
  }
}

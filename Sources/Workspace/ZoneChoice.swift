package import Foundation

/// The time zone that is used, and the name of the one that was wanted but is not known here.
package struct ZoneChoice: Hashable, Sendable {
  package let zone: TimeZone
  /// Nil where the wanted zone is used. Otherwise it was not found and UTC stands in, which must
  /// be said: a silent shift would falsify a timeline.
  package let unknown: String?

  /// The first name that is given decides; without any it is UTC.
  package init(_ names: String?...) {
    guard let name = names.compactMap({ $0 }).first(where: { !$0.isEmpty }) else {
      zone = .gmt
      unknown = nil
      return
    }
    let found = name == "UTC" ? TimeZone.gmt : TimeZone(identifier: name)
    zone = found ?? .gmt
    unknown = found == nil ? name : nil
  }

  /// The name of the system's zone: `TZ`, or where `/etc/localtime` leads.
  package static func systemName(environment: [String: String]) -> String? {
    if let value = environment["TZ"], !value.isEmpty { return name(value) }
    var buffer = [CChar](repeating: 0, count: 1024)
    let count = readlink("/etc/localtime", &buffer, buffer.count)
    guard count > 0 else { return nil }
    return name(String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  /// The zone's name in `:Europe/Berlin` or `/usr/share/zoneinfo/Europe/Berlin`.
  package static func name(_ value: String) -> String {
    let parts = value.split(separator: "/")
    if let root = parts.lastIndex(of: "zoneinfo") {
      return parts[(root + 1)...].joined(separator: "/")
    }
    return value.hasPrefix(":") ? String(value.dropFirst()) : value
  }
}

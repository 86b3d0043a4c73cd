import Foundation

/// The names that files have while they are made. They say which process makes them, so that one
/// left behind by a process that was killed is told from one in the making.
enum TemporaryName {
  private static let beginning = ".stormlog-"
  private static let ending = ".tmp"

  static func new() -> String {
    "\(beginning)\(getpid())-\(UInt64.random(in: .min ... .max))\(ending)"
  }

  /// Whether a file of this name was left behind: nobody makes it any more.
  static func isLeftBehind(_ name: String, isAlive: (Int32) -> Bool) -> Bool {
    var name = name[...]
    for side in databaseSideEndings where name.hasSuffix(side) { name = name.dropLast(side.count) }
    guard name.hasPrefix(beginning), name.hasSuffix(ending) else { return false }
    let number = name.dropFirst(beginning.count).prefix { $0.isASCII && $0.isNumber }
    guard let process = Int32(number) else { return false }
    return !isAlive(process)
  }
}

extension NewFile {
  /// The files that processes left in a folder which were killed while making them, by their paths.
  /// A folder that cannot be listed has none to tell of.
  package static func leftovers(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { TemporaryName.isLeftBehind($0, isAlive: isAlive) }.sorted()
      .map { joined(folder, $0) }
  }

  private static func isAlive(_ process: Int32) -> Bool {
    process > 0 && (kill(process, 0) == 0 || errno == EPERM)
  }
}

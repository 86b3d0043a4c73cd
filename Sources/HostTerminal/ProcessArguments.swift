import Foundation
import HostFiles

/// The words that the process was started with.
package enum ProcessArguments {
  /// The bytes of the words after the program's name, which need not be UTF-8.
  ///
  /// - Returns: Nil where they cannot be found out: not even the program's own name is there then.
  package static func words() -> [[UInt8]]? {
    var pointers = (0..<max(0, Int(CommandLine.argc))).map { CommandLine.unsafeArgv[$0] }
    #if !canImport(Darwin)
      // The library looks for them by way of /proc, which need not be there.
      if pointers.isEmpty { pointers = beforeEnvironment(environ) }
    #endif
    // Where somebody hands over no words at all, the system puts one without a letter in their place.
    guard let name = pointers.first ?? nil, name[0] != 0 else { return nil }
    return pointers.dropFirst().compactMap { word in
      word.map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
    }
  }

  /// The words as they lie before the environment when a process starts: their number, as many
  /// pointers, a null.
  ///
  /// Source: System V ABI, AMD64 supplement, "Initial Stack and Register State"; that of AArch64 is
  /// alike.
  static func beforeEnvironment(
    _ environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  ) -> [UnsafeMutablePointer<CChar>?] {
    guard let environment, environment[-1] == nil else { return [] }
    let end = environment - 1
    for count in 0..<(1 << 16) {
      let start = end - count
      guard Int(bitPattern: start[-1]) != count else {
        return (0..<count).map { start[$0] }
      }
      // No number yet, so it has to be one more word.
      guard Int(bitPattern: start[-1]) > 1 << 16 || Int(bitPattern: start[-1]) < 0 else {
        return []
      }
    }
    return []
  }
}

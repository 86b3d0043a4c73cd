import Foundation

/// In which form the tests inject faults: a small one for every commit, and the full one, which
/// takes minutes, where `STORMLOG_FULL_FAULTS` is 1.
enum FaultForm {
  static let isFull = ProcessInfo.processInfo.environment["STORMLOG_FULL_FAULTS"] == "1"
}

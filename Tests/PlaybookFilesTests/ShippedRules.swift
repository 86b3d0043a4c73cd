import IncidentCore
import PlaybookExchange
import PlaybookFiles
import StrictText
import Workspace

// Most tests read playbooks that may name the shipped rules for legal clocks.

extension PlaybookReader {
  func read(
    _ bytes: [UInt8], name: String, library: @escaping (String) -> [UInt8]?
  ) -> PlaybookReading {
    read(bytes, name: name, library: library, clockRules: .shipped)
  }

  func check(
    _ bytes: [UInt8], name: String, roster: Roster? = nil,
    library: @escaping (String) -> [UInt8]?
  ) -> PlaybookReading {
    check(bytes, name: name, roster: roster, clockRules: .shipped, library: library)
  }
}

extension ScenarioReader {
  func read(
    _ bytes: [UInt8], name: String, library: @escaping (String) -> [UInt8]?,
    offset: (Instant) -> Int = { _ in 0 }
  ) -> ScenarioReading {
    read(bytes, name: name, library: library, clockRules: .shipped, offset: offset)
  }
}

extension PlaybookImporter {
  init(limits: YAMLLimits = YAMLLimits(), phrases: DraftPhrases, remarks: [String] = []) {
    self.init(limits: limits, phrases: phrases, remarks: remarks, clockRules: .shipped)
  }
}

extension ClockRules {
  /// A company's own rules without more than their ids.
  static func own(_ ids: String...) -> ClockRules {
    ClockRules(
      ids.map {
        ClockRuleDocument(rule: ClockRule(id: $0, limits: [], standing: .own), words: Words())
      })
  }
}

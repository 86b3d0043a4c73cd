package import IncidentCore
package import IncidentReport
import IncidentWording
package import TerminalText

extension Timeline.Order: TypedWord {
  package var germanWord: String {
    switch self {
    case .occurrence: "geschehen"
    case .record: "erfasst"
    }
  }
}

extension Origin: TypedWord {
  package var germanWord: String {
    switch self {
    case .automatic: "automatisch"
    case .manual: "von-hand"
    }
  }
}

extension PostMortem.Audience: TypedWord {
  package var germanWord: String {
    switch self {
    case .internal: "intern"
    case .public: "öffentlich"
    }
  }
}

extension ReportAudience: TypedWord {
  package var germanWord: String {
    switch self {
    case .internal: "intern"
    case .board: "geschäftsleitung"
    case .public: "öffentlich"
    }
  }
}

extension ColorChoice: TypedWord {
  package var germanWord: String {
    switch self {
    case .auto: "auto"
    case .always: "immer"
    case .never: "nie"
    }
  }
}

extension DrillRating: PlainWord {}
extension TimelineFormat: PlainWord {}
extension PostMortemFormat: PlainWord {}
extension ReadinessFormat: PlainWord {}
extension DrillReportFormat: PlainWord {}
extension PlaybookFormat: PlainWord {}
extension PlaybookExportFormat: PlainWord {}

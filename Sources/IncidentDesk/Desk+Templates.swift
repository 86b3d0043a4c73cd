import IncidentCore
package import IncidentWording
import Workspace

/// What is drafted from the templates of the incident's playbooks.
extension Desk {
  /// The languages in which is drafted where none is named: from a template those of the team that it
  /// has, else the one of whoever acts.
  ///
  /// A template that names no language has one text, which is in one language.
  ///
  /// - Throws: ``Failure`` where there is no such template.
  package func draftLanguages(template id: String?) throws -> [String] {
    guard let id, !configuration.languages.isEmpty else { return [language.rawValue] }
    let look = try look()
    let template = try refusing { () throws(Refusal) in try look.incident.statementTemplate(id) }
    let known = template.languages(in: template.prose(from: look.words(of:)))
    let meant = configuration.languages.filter(known.contains)
    return meant.isEmpty ? [language.rawValue] : meant
  }

  /// The texts of a template for channels and languages, each in the wording for its channel, with
  /// nothing filled in.
  ///
  /// - Throws: ``Failure`` where there is no such template, or it lacks one of the languages.
  package func templateTexts(
    _ id: String, for places: [StatementPlace], seenFrom look: Look
  ) throws -> [String] {
    try refusing { () throws(Refusal) in
      let template = try look.incident.statementTemplate(id)
      let prose = template.prose(from: look.words(of:))
      return try places.map { place throws(Refusal) in
        try template.text(for: place.channel, in: place.language, from: prose)
      }
    }
  }
}

extension Look {
  /// The words of the entry of this sequence; nil where it is not there, or they were redacted.
  fileprivate func words(of sequence: Int) -> Words? {
    entries.first { $0.sequence == sequence }?.words
  }
}

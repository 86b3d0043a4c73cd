import IncidentCore
import PlaybookFiles
import ShippedPlaybooks
import Testing

/// The statements that the shipped playbooks offer, read as somebody would who has to publish one
/// at night.
@Suite struct ShippedTemplateTests {
  private static let short = Channel("x")

  private func document(_ id: String) throws -> PlaybookDocument {
    let file = try #require(ShippedPlaybooks.file(id))
    let reading = PlaybookReader().read(file, name: "\(id).yaml", library: ShippedPlaybooks.file)
    #expect(reading.problems == [])
    return try #require(reading.document)
  }

  private func text(
    _ template: StatementTemplate, _ language: String, in document: PlaybookDocument
  )
    throws -> String
  {
    let words = PlaybookWords(document.words, languages: [language])
    return try #require(words.template(template.id, language: language))
  }

  private func placeholders(in text: String) -> Set<String> {
    Set(text.matches(of: #/\{\{([a-z_]+)\}\}/#).map { String($0.output.1) })
  }

  @Test("German and English ask for the same blanks", arguments: ShippedPlaybooks.ids)
  func sameBlanks(id: String) throws {
    let document = try document(id)
    #expect(!document.playbook.templates.isEmpty)
    for template in document.playbook.templates {
      let german = placeholders(in: try text(template, "de", in: document))
      let english = placeholders(in: try text(template, "en", in: document))
      #expect(german == english, "\(template.id)")
      #expect(!german.isEmpty, "\(template.id)")
    }
  }

  @Test("a short text leaves room to fill its blanks", arguments: ShippedPlaybooks.ids)
  func shortTextsFit(id: String) throws {
    let document = try document(id)
    let short = document.playbook.templates.filter { $0.channels.contains(Self.short) }
    #expect(!short.isEmpty)
    for template in short {
      for language in ["de", "en"] {
        let text = try text(template, language, in: document)
        let names = placeholders(in: text)
        let fixed = names.reduce(text) { $0.replacing("{{\($1)}}", with: "") }
        // 280 characters, with 23 for a link and some 30 for what happened or is to happen.
        #expect(fixed.count + names.count * 30 <= 280, "\(template.id) \(language)")
      }
    }
  }

  @Test("an apology has no if and goes past legal", arguments: ShippedPlaybooks.ids)
  func apologies(id: String) throws {
    let document = try document(id)
    let apologies = document.playbook.templates.filter { $0.id.hasPrefix("apology") }
    #expect(apologies.map(\.id) == ["apology", "apology-long"])
    for template in apologies {
      #expect(template.touchesLiability)
      let english = try text(template, "en", in: document).lowercased()
      let german = try text(template, "de", in: document).lowercased()
      #expect(!english.contains(#/\bif\b/#))
      #expect(!german.contains(#/\b(falls|sofern|sollten?)\b/#))
    }
  }

  @Test("a first word says when the next one comes", arguments: ShippedPlaybooks.ids)
  func nextUpdate(id: String) throws {
    let document = try document(id)
    for name in ["holding", "holding-long"] {
      let template = try #require(document.playbook.template(name))
      #expect(try placeholders(in: text(template, "de", in: document)).contains("next_update"))
      #expect(!template.touchesLiability)
    }
  }
}

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

  /// A template's texts in one language, by their wordings.
  private func texts(
    _ template: StatementTemplate, _ language: String, in document: PlaybookDocument
  ) throws -> [(wording: TemplateWording?, text: String)] {
    let words = PlaybookWords(document.words, languages: [language])
    let wordings: [TemplateWording?] = template.wordings.isEmpty ? [nil] : template.wordings
    return try wordings.map { wording in
      let text = words.template(template.id, wording: wording?.id, language: language)
      return (wording, try #require(text, "\(template.id) \(wording?.id ?? "")"))
    }
  }

  private func placeholders(in text: String) -> Set<String> {
    Set(text.matches(of: #/\{\{([a-z_]+)\}\}/#).map { String($0.output.1) })
  }

  @Test("German and English ask for the same blanks", arguments: ShippedPlaybooks.ids)
  func sameBlanks(id: String) throws {
    let document = try document(id)
    #expect(!document.playbook.templates.isEmpty)
    for template in document.playbook.templates {
      let german = try texts(template, "de", in: document).map { placeholders(in: $0.text) }
      let english = try texts(template, "en", in: document).map { placeholders(in: $0.text) }
      #expect(german == english, "\(template.id)")
      #expect(german.allSatisfy { !$0.isEmpty }, "\(template.id)")
    }
  }

  @Test("a short text leaves room to fill its blanks", arguments: ShippedPlaybooks.ids)
  func shortTextsFit(id: String) throws {
    let document = try document(id)
    var count = 0
    for template in document.playbook.templates {
      for language in ["de", "en"] {
        for (wording, text) in try texts(template, language, in: document) {
          let channels = wording?.channels ?? template.channels
          guard channels.contains(Self.short) else { continue }
          count += 1
          let names = placeholders(in: text)
          let fixed = names.reduce(text) { $0.replacing("{{\($1)}}", with: "") }
          // 280 characters, with 23 for a link and some 30 for what happened or is to happen.
          #expect(fixed.count + names.count * 30 <= 280, "\(template.id) \(language)")
        }
      }
    }
    #expect(count > 0)
  }

  @Test("what goes to several groups of channels is one template", arguments: ShippedPlaybooks.ids)
  func wordings(id: String) throws {
    let playbook = try document(id).playbook
    #expect(!playbook.templates.contains { $0.id.hasSuffix("-long") })
    for name in ["holding", "facts", "apology", "correction", "update", "closing"] {
      let template = try #require(playbook.template(name))
      #expect(template.wording(for: Self.short)?.id == "short")
      for channel in ["website", "press", "instagram"] {
        #expect(template.wording(for: Channel(channel))?.id == "long")
      }
    }
  }

  @Test("an apology has no if and goes past legal", arguments: ShippedPlaybooks.ids)
  func apologies(id: String) throws {
    let document = try document(id)
    let template = try #require(document.playbook.template("apology"))
    #expect(template.touchesLiability)
    for (_, text) in try texts(template, "en", in: document) {
      #expect(!text.lowercased().contains(#/\bif\b/#))
    }
    for (_, text) in try texts(template, "de", in: document) {
      #expect(!text.lowercased().contains(#/\b(falls|sofern|sollten?)\b/#))
    }
  }

  @Test(
    "a first word says when the next one comes and asks for what is known at night",
    arguments: ShippedPlaybooks.ids)
  func firstWord(id: String) throws {
    let document = try document(id)
    let template = try #require(document.playbook.template("holding"))
    #expect(!template.touchesLiability)
    for (wording, text) in try texts(template, "de", in: document) {
      let blanks = placeholders(in: text).subtracting(["organisation", "next_update"])
      #expect(text.contains("{{next_update}}"))
      #expect(blanks.count <= (wording?.id == "short" ? 3 : 6), "\(blanks)")
    }
  }

  @Test("no fixed text says what nobody may have done", arguments: ShippedPlaybooks.ids)
  func nothingClaimed(id: String) throws {
    let document = try document(id)
    let claims = [
      "wir raten nicht", "zum Arzt", "haben wir gelöscht", "gestoppt, was wir konnten",
      "hört direkt von uns", "A post stood", "will not guess",
    ]
    for template in document.playbook.templates {
      for language in ["de", "en"] {
        for (_, text) in try texts(template, language, in: document) {
          for claim in claims {
            #expect(!text.contains(claim), "\(template.id) \(language)")
          }
        }
      }
    }
  }
}

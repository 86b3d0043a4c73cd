import IncidentCore
import IncidentWording
import Testing

/// Phrases that are put together, in both languages.
@Suite struct PhraseTests {
  @Test(arguments: [
    ("x", "auf X veröffentlicht", "published on X"),
    ("press", "an die Presse gegeben", "given to the press"),
    ("mail", "per E-Mail verschickt", "sent by mail"),
    ("website", "auf der Website veröffentlicht", "published on the website"),
    ("own-channel", "auf own-channel veröffentlicht", "published on own-channel"),
  ])
  func `a publication is told by its channel`(channel: String, german: String, english: String) {
    #expect(Language.de.published(on: Channel(channel)) == german)
    #expect(Language.en.published(on: Channel(channel)) == english)
  }

  @Test func `a choice of approvers stands apart from what is needed beside it`() {
    let lead = ApprovalPolicy.Requirement(anyOf: [.crisisLead, .spokesperson])
    let legal = ApprovalPolicy.Requirement(anyOf: [.legal])
    let anybody = ApprovalPolicy.Requirement(anyOf: [])
    #expect(
      Language.de.approvers([lead, legal]) == "entweder Krisenleitung oder Pressestelle, dazu Recht"
    )
    #expect(
      Language.en.approvers([lead, legal])
        == "either crisis lead or spokesperson, and also legal")
    #expect(Language.de.approvers([lead]) == "Krisenleitung oder Pressestelle")
    #expect(
      Language.de.approvers([ApprovalPolicy.Requirement(anyOf: [.crisisLead]), legal])
        == "Krisenleitung und Recht")
    #expect(Language.en.approvers([anybody]) == "another person of the team")
  }

  @Test func `the kind of an entry and a fact are told as phrases`() {
    #expect(Language.de.title(of: EventKind.statementPublished) == "Stellungnahme veröffentlicht")
    #expect(Language.en.title(of: EventKind.statementPublished) == "Statement published")
    #expect(Language.de.title(of: EventKind.reportWorded) == "Wortlaut der Nachbetrachtung")
    #expect(FactName("press").title(in: .de) == "Presse")
    #expect(FactName("similar").title(in: .de) == "Ähnliche Fälle")
    #expect(FactName("own-fact").title(in: .en) == "Own fact")
  }
}

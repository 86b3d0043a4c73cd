import Foundation
import TestSupport
import Testing

/// A storm from the first post to the post-mortem, on the command line of a German user.
@Suite struct StormTests {
  @Test func aStormFromOpenToPostMortem() throws {
    let home = try BinaryHome(["LANG": "de_DE.UTF-8", "STORMLOG_ACTOR": "adler"])
    func done(_ words: String..., contains expected: String? = nil) throws {
      let result = try home.shell("exec \"$STORMLOG\" " + words.map(quoted).joined(separator: " "))
      #expect(result.status == 0, "\(words): \(result.error)")
      #expect(result.error == "", "\(words)")
      #expect(expected.map(result.output.contains) ?? true, "\(words): \(result.output)")
    }
    let opened = try home.run(
      "open", "Fahrer wirft Pakete", "--playbook", "employee-misconduct", "--wind", "2",
      "--channel", "tiktok", "--json")
    #expect(opened.status == 0)
    #expect(try opened.storedEntries() == [1, 2, 3])

    try done("assign", "crisis-lead", "berg", contains: "berg")
    try done("start", "verify-video")
    try Data("Bild".utf8).write(to: URL(fileURLWithPath: home.folder("bild.png")))
    try done("done", "verify-video", "-m", "echt, Depot Erfurt", "--evidence", "bild.png")
    try done("wind", "4", "--media", "3", "--because", "Der Spiegel greift es auf")
    try done("escalate", "orange", "--because", "Presseanfrage", contains: "Orange")
    try done("ack", "--for", "berg")
    try done("note", "Das ZDF fragt an", "--source", "https://example.org/post")
    try done("promise", "add", "Nächster Stand", "--by", "in 2h")
    try done("statement", "draft", "--channel", "x", "-m", "Wir klären, was geschehen ist.")
    try done("statement", "submit", "1")
    let listed = try home.run("statement", "list", "--json").json()
    let statements = try #require(listed["items"] as? [[String: Any]])
    let version = try #require(statements.first?["version"] as? String)
    try done("statement", "approve", "1", version, "--as", "berg")
    try done("inform", "staff", "--via", "intranet", contains: "Belegschaft verständigt")
    try done("statement", "publish", "1", "--url", "https://example.org/1")
    try done("promise", "keep", "1", "--statement", "1", contains: "durch Stellungnahme 1")
    try done("", contains: "Fahrer wirft Pakete")
    try done("wind", "1")
    try done("contain")
    try done("resolve", contains: "beigelegt")
    try done("lesson", "add", "well", "Das Depot war schnell erreichbar")
    try done("action", "add", "Depots schulen", "--owner", "adler", "--due", "in 30 days")
    try done("close", contains: "geschlossen")
    try done("timeline", contains: "Das ZDF fragt an")
    try done("postmortem", "-o", "bericht.html", contains: "bericht.html")
    try done("verify")

    let report = try home.folder.text(of: "bericht.html")
    #expect(report.contains("Wir klären, was geschehen ist."))
    #expect(report.contains("Depots schulen"))
    let list = try home.run("list", "--all", "--json").json()
    let items = try #require(list["items"] as? [[String: Any]])
    #expect(items.first?["status"] as? String == "closed")
  }

  private func quoted(_ word: String) -> String {
    word.isEmpty ? "" : "'\(word.replacingOccurrences(of: "'", with: "'\\''"))'"
  }
}

import CommandTestSupport
import Foundation
import IncidentCore
import IncidentWording
import StormlogCLI
import TestSupport
import Testing

/// Timelines and reports as they leave the house, from the command line on.
@Suite struct ExportTests {
  /// A storm with a picture and a text kept as evidence.
  private func home() throws -> LineHome {
    let home = try LineHome(in: .en)
    home.type("open", "Parcels")
    var png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    png.append(contentsOf: "pixels".utf8)
    try png.write(to: URL(fileURLWithPath: home.test.home("shot.dat")))
    try Data("a chat".utf8).write(to: URL(fileURLWithPath: home.test.home("chat.png")))
    let large = png + Data(count: 1 << 20)
    try large.write(to: URL(fileURLWithPath: home.test.home("large.png")))
    let paths = ["shot.dat", "chat.png", "large.png"].map { home.test.home($0) }
    home.type(["note", "seen"] + paths.flatMap { ["--attach", $0] })
    return home
  }

  @Test func `for Excel a timeline is separated by semicolons, and csv goes without saying`() throws
  {
    let home = try home()
    let excel = home.type("timeline", "--excel").output
    #expect(excel.hasPrefix("\u{FEFF}sequence;occurredAt;occurredAtLocal;"))
    #expect(excel.contains("shot.dat (14 bytes, sha256 "))
    #expect(home.type("timeline", "--excel", "--format", "csv").output == excel)
    let plain = home.type("timeline", "--format", "csv").output
    #expect(plain.hasPrefix("sequence,occurredAt,occurredAtLocal,"))
  }

  @Test(arguments: [["--format", "markdown"], ["--json"]])
  func `Excel is no other form`(form: [String]) throws {
    let answer = try home().type(["timeline", "--excel"] + form)
    #expect(answer.status == .usage)
    #expect(answer.output == "")
    #expect(answer.error.contains("exclude each other"))
  }

  @Test func `the page shows what is a picture by its content, in the house alone`() throws {
    let home = try home()
    let page = home.type("postmortem", "--format", "html").output
    #expect(page.components(separatedBy: "<img src=\"data:image/png;base64,").count == 2)
    #expect(page.contains("alt=\"Picture shot.dat, evidence of entry #"))
    #expect(page.contains("not shown: larger than 1 MiB"))
    let markdown = home.type("postmortem", "--format", "markdown").output
    #expect(markdown.contains("chat.png") && !markdown.contains("base64"))
    let open = home.type("postmortem", "--format", "html", "--audience", "public").output
    for hidden in ["shot.dat", "data:", "<img"] { #expect(!open.contains(hidden)) }
  }

  @Test func `a picture that was redacted is shown no more`() throws {
    let home = try home()
    let entry = home.type("evidence", "list").output.prefix { $0.isNumber }
    home.type("redact", String(entry), "--because", "private")
    let page = home.type("postmortem", "--format", "html").output
    #expect(!page.contains("<img") && !page.contains("shot.dat"))
    #expect(page.contains("<h2>Evidence</h2>"))
  }
}

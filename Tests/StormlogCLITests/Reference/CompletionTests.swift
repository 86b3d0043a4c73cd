import IncidentCore
import IncidentWording
import Testing

@Suite struct CompletionTests {
  private func complete(
    _ words: String..., in language: Language = .en, shell: String = "bash",
    preparing: (LineHome) -> Void = { _ in }
  ) throws -> [String] {
    let home = try LineHome(in: language)
    preparing(home)
    let answer = home.type(["complete", "--shell", shell, "--"] + words)
    #expect(answer.status == .done)
    #expect(answer.error.isEmpty)
    return answer.output.split(separator: "\n").map(String.init)
  }

  @Test func `commands are completed in the session's language`() throws {
    #expect(try complete("esc") == ["words", "escalate"])
    #expect(try complete("esk", in: .de) == ["words", "eskalieren"])
    #expect(try complete("oef", in: .de) == ["words", "öffnen"])
    #expect(try complete("statement", "wi") == ["words", "withdraw"])
    #expect(try complete("statement", "zur", in: .de) == ["words", "zurückweisen", "zurückziehen"])
    #expect(try complete("hilfe", "win", in: .de) == ["words", "wind"])
    #expect(try complete("--lang", "de", "esk") == ["words", "eskalieren"])
    let all = try complete("")
    #expect(all.contains("open") && !all.contains("öffnen") && all.contains("help"))
  }

  @Test func `what is typed in the other language is completed too`() throws {
    #expect(try complete("esk") == ["words", "eskalieren"])
    #expect(try complete("escal", in: .de) == ["words", "escalate"])
  }

  @Test func `options are completed, once`() throws {
    #expect(try complete("wind", "--m") == ["words", "--media"])
    #expect(try complete("wind", "--media", "3", "--m") == ["words"])
    #expect(try complete("note", "--attach", "a", "--att") == ["words", "--attach"])
    #expect(try complete("wind", "--h") == ["words", "--help"])
    #expect(try complete("wind", "--h", in: .de) == ["words", "--hilfe"])
    #expect(try complete("note", "--", "--m") == ["words"])
  }

  @Test func `fixed words are completed in the session's language`() throws {
    #expect(try complete("escalate", "") == ["words", "yellow", "orange", "red"])
    #expect(try complete("escalate", "", in: .de) == ["words", "gelb", "orange", "rot"])
    #expect(try complete("close", "--reason", "f") == ["words", "false-alarm"])
    #expect(try complete("close", "--reason=f", shell: "zsh") == ["words", "--reason=false-alarm"])
    // Bash breaks the word at the sign, and wants what stands behind it.
    #expect(try complete("close", "--reason", "=", "f") == ["words", "false-alarm"])
    #expect(try complete("close", "--reason", "=", "f", "--bec") == ["words", "--because"])
    #expect(try complete("list", "--color", "n", in: .de) == ["words", "nie"])
  }

  @Test func `files are the shell's to complete`() throws {
    #expect(try complete("note", "x", "--attach", "") == ["files"])
    #expect(try complete("--workspace", "") == ["folders"])
  }

  @Test func `what the workspace knows is completed`() throws {
    let open: (LineHome) -> Void = {
      $0.type("open", "Driver: \"parcels\"\t!", "--playbook", "employee-misconduct")
    }
    #expect(try complete("show", "-i", "", preparing: open) == ["words", "1"])
    #expect(
      try complete("show", "-i", "", shell: "fish", preparing: open)
        == ["words", "1\tDriver: \"parcels\"!"])
    #expect(try complete("done", "veri", preparing: open) == ["words", "verify-video"])
    #expect(
      try complete("erledigt", "-i", "1", "veri", preparing: open) == ["words", "verify-video"])
    #expect(try complete("open", "x", "--playbook", "data") == ["words", "data-breach"])
    #expect(try complete("run", "data", shell: "zsh").count == 2)
    #expect(try complete("clock", "start", "gdpr").contains("gdpr-33"))
  }

  @Test func `what can be decided or established is completed, and who can do it`() throws {
    let open: (LineHome) -> Void = { $0.type("open", "Storm", "--playbook", "spine") }
    #expect(try complete("decide", "", preparing: open) == ["words", "danger", "responsibility"])
    #expect(try complete("decide", "danger", "", preparing: open) == ["words", "yes", "no"])
    #expect(
      try complete("entscheiden", "responsibility", "", in: .de, preparing: open)
        == ["words", "opfer", "versehen", "vermeidbar"])
    #expect(
      try complete("fakt", "claim", "", in: .de, preparing: open)
        == ["words", "wahr", "teilweise", "falsch", "unbekannt"])
    #expect(try complete("zuweisen", "rech", in: .de, preparing: open) == ["words", "recht"])
    #expect(try complete("action", "add", "x", "--owner", "leg", preparing: open).contains("legal"))
    #expect(try complete("next", "--role", "kri", in: .de) == ["words", "krisenleitung"])
    #expect(
      try complete("verständigen", "be", in: .de)
        == ["words", "betroffene", "belegschaft", "betriebsrat", "behörde"])
    #expect(try complete("--as", "") == ["words"])
    #expect(try complete("--lang", "", in: .de) == ["words", "de", "en"])
    #expect(try complete("inform", "beh") == ["words", "behörde"])
  }

  @Test func `nothing is offered, and nothing said, where there is nothing to offer`() throws {
    #expect(try complete("nosuch", "x") == ["words"])
    #expect(try complete("note", "") == ["words"])
    #expect(try complete("done", "") == ["words"])
    #expect(try complete("wind", "--because", "") == ["words"])
  }

  @Test func `zsh and fish are told what the candidates are`() throws {
    #expect(
      try complete("esc", shell: "zsh")
        == ["words", "escalate\tRaise the alert: who must be informed, and who acknowledges…"])
    let german = try complete("wind", "--med", in: .de, shell: "fish")
    #expect(german == ["words", "--media\tDer Wind in den Medien, 0 bis 6."])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `there is a script for the shell`(shell: String) throws {
    let home = try LineHome()
    let script = home.type("--generate-completion-script", shell)
    #expect(script.status == .done)
    #expect(script.output.contains("complete --shell \(shell) -- "))
    #expect(home.type("--generate-completion-script=\(shell)").output == script.output)
    #expect(home.type("--generate-completion-script", "tcsh").status == .usage)
  }
}

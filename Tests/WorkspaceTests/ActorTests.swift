import IncidentCore
import TestSupport
import Testing
import Workspace

@Suite struct ActorTests {
  @Test
  func `the option, the variable, the login, the configuration and the login's own name decide`() {
    var configuration = Configuration()
    func actor(_ asked: String? = nil, _ variable: String? = nil) -> PersonID {
      let surroundings = Surroundings(
        environment: variable.map { ["STORMLOG_ACTOR": $0] } ?? [:], currentDirectory: "/",
        homeDirectory: nil)
      return configuration.actor(asked: asked, in: surroundings, login: "aadler")
    }
    #expect(actor() == "aadler")
    configuration.actor = "brandt"
    #expect(actor() == "brandt")
    configuration.logins = ["aadler": "adler"]
    #expect(actor() == "adler")
    #expect(actor(nil, "cohn") == "cohn")
    #expect(actor(nil, "") == "adler")
    #expect(actor("doe", "cohn") == "doe")
  }
}

import Foundation
import HostFiles
import Testing

@Suite struct UserAccountTests {
  private static let text = """
    root:x:0:0:root:/root:/bin/bash
    short:x:7
    :x:8:8::/nameless:/bin/sh
    eva:x:1000:1000:Eva:/home/eva:/bin/zsh
    twin:x:1000:1000::/home/twin:/bin/sh
    homeless:x:1001:1001:::/bin/sh
    """

  @Test func `an account is read by its number, the first line winning`() {
    let eva = UserAccount(of: 1000, in: Self.text)
    #expect(eva?.name == "eva")
    #expect(eva?.home == "/home/eva")
    #expect(UserAccount(of: 1001, in: Self.text)?.home == nil)
  }

  @Test(arguments: [7, 8, 4711] as [UInt32])
  func `half a line is no account`(user: UInt32) {
    #expect(UserAccount(of: user, in: Self.text) == nil)
  }

  @Test func `an unknown group is named`() {
    #expect(
      trouble { _ = try UserGroup.number(of: "no-such-group") } == .unknownGroup("no-such-group"))
    #expect(trouble { _ = try UserGroup.number(of: "root") } == nil)
  }
}

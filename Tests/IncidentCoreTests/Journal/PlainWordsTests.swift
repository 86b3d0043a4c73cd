import Foundation
import IncidentCore
import Testing

@Suite struct PlainWordsTests {
  @Test(arguments: [
    #"{"text":"a note"}"#, #"{"because":"ZDF fragt","text":"Grüße 🌩 an \"alle\""}"#,
    #"{"text":""}"#, "{}", #"{"text":"a\nb"}"#, #"{"text":"\ud83c\udf29 \u0000"}"#,
    #" { "text" : "spaced" } "#, "{\"text\":\"e\u{301} \u{2028}\"}", #"{"text":"a","url":"b"}"#,
  ])
  func storedWordsReadAsTheDecoderReadsThem(_ json: String) throws {
    let bytes = Data(json.utf8)
    #expect(try Words(stored: bytes) == JournalCoding.decoder().decode(Words.self, from: bytes))
  }

  @Test(arguments: [
    "", "{", "[]", "null", #"{"text"}"#, #"{"text":1}"#, #"{"text":null}"#, #"{"text":"a"} x"#,
    #"{"text":"a"#, #"{"text":"a" "b":"c"}"#, "{\"text\":\"a\nb\"}",
    #"{"text":"\x"}"#,
  ])
  func whatIsNoObjectOfTextsIsRefused(_ json: String) {
    #expect(throws: DecodingError.self) { try Words(stored: Data(json.utf8)) }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    let bytes = Data(#"{"text":""#.utf8) + [0xC3, 0x28] + Data(#""}"#.utf8)
    #expect(throws: DecodingError.self) { try Words(stored: bytes) }
  }
}

import Foundation
import IncidentCore
import StrictText
import Workspace

/// Reading of answers: each of these asks until the answer can be taken, and gives nil where there
/// is none.
extension Guide {
  func text(
    _ question: some GuideQuestion, proposal: String? = nil
  ) throws(Interview.Ended) -> String? {
    try ask(question, proposal: proposal) { answer in
      answer.utf8.count <= 500 ? .taken(answer) : .refused(phrases.tooLong)
    }
  }

  /// As it is written into the file.
  func plainText(
    _ question: some GuideQuestion, proposal: String? = nil
  ) throws(Interview.Ended) -> String? {
    try text(question, proposal: proposal).map(YAMLText.plain)
  }

  func texts(_ question: some GuideQuestion) throws(Interview.Ended) -> [String] {
    try text(question).map(Self.parts) ?? []
  }

  func ids(_ question: some GuideQuestion) throws(Interview.Ended) -> [String] {
    try ask(question) { answer in
      let ids = Self.parts(of: answer)
      guard let bad = ids.first(where: { !ConfigurationReader.isID($0) }) else {
        return .taken(ids)
      }
      return .refused(phrases.noID(bad))
    } ?? []
  }

  func id(_ question: some GuideQuestion) throws(Interview.Ended) -> String? {
    try ask(question) { answer in
      ConfigurationReader.isID(answer) ? .taken(answer) : .refused(phrases.noID(answer))
    }
  }

  /// People of the team, by their ids or full names.
  ///
  /// - Parameter besides: Those who cannot be meant.
  func people(
    _ question: some GuideQuestion, besides: [String] = []
  ) throws(Interview.Ended) -> [String] {
    let team = configuration.roster.people
    guard !team.isEmpty else { return [] }
    return try ask(question) { answer in
      var people: [String] = []
      for part in Self.parts(of: answer) {
        let found = team.first { person in
          person.id.name == part || person.name.lowercased() == part.lowercased()
        }
        guard let found else {
          return .refused(phrases.nobody(part, known: team.map(\.id.name)))
        }
        guard !besides.contains(found.id.name) else {
          return .refused(phrases.isHolder(found.name))
        }
        people.append(found.id.name)
      }
      return .taken(people.uniqued())
    } ?? []
  }

  func person(_ question: some GuideQuestion) throws(Interview.Ended) -> String? {
    try people(question).first
  }

  /// A day that has come.
  func date(_ question: some GuideQuestion) throws(Interview.Ended) -> String? {
    let now = context.now()
    let today = CivilTime(now, offset: context.systemZone.offset(at: now))
    return try ask(question) { answer in
      if ["heute", "today"].contains(answer.lowercased()) { return .taken(today.dateText) }
      guard let date = ConfigurationReader.date(answer) else {
        return .refused(phrases.noDate(answer))
      }
      guard date.dayNumber <= today.dayNumber else { return .refused(phrases.ahead(answer)) }
      return .taken(date.dateText)
    }
  }

  func number(_ question: some GuideQuestion) throws(Interview.Ended) -> Int? {
    try ask(question) { answer in
      guard let number = Int(answer), (1...10_000).contains(number) else {
        return .refused(phrases.noNumber(answer))
      }
      return .taken(number)
    }
  }

  func duration(_ question: some GuideQuestion) throws(Interview.Ended) -> String? {
    try ask(question) { answer in
      ConfigurationReader.duration(answer) == nil
        ? .refused(phrases.noDuration(answer)) : .taken(answer)
    }
  }

  func word(
    _ question: some GuideQuestion, of words: [String], proposal: String? = nil
  ) throws(Interview.Ended) -> String? {
    try ask(question, proposal: proposal) { answer in
      words.contains(answer.lowercased())
        ? .taken(answer.lowercased()) : .refused(phrases.noneOf(words, answer))
    }
  }

  func words(
    _ question: some GuideQuestion, of words: [String]
  ) throws(Interview.Ended) -> [String] {
    try ask(question) { answer in
      let parts = Self.parts(of: answer.lowercased())
      guard let bad = parts.first(where: { !words.contains($0) }) else { return .taken(parts) }
      return .refused(phrases.noneOf(words, bad))
    } ?? []
  }

  func timeZone(
    _ question: some GuideQuestion, proposal: String
  ) throws(Interview.Ended) -> String? {
    try ask(question, proposal: proposal) { answer in
      TimeZone(identifier: answer) == nil ? .refused(phrases.noZone(answer)) : .taken(answer)
    }
  }

  func ask<Value>(
    _ question: some GuideQuestion, proposal: String? = nil,
    _ read: (String) -> Interview.Answer<Value>
  ) throws(Interview.Ended) -> Value? {
    try interview.ask(question.text(in: language), proposal: proposal, read)
  }

  /// What stands between commas.
  private static func parts(of answer: String) -> [String] {
    answer.split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isBlank }
  }
}

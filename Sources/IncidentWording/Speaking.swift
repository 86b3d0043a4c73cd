package import IncidentCore

/// Whatever says things in one language.
package protocol Speaking {
  var language: Language { get }
}

extension Speaking {
  /// The one of two texts that is in the language.
  package func say(
    de german: @autoclosure () -> String, en english: @autoclosure () -> String
  ) -> String {
    language.choose(de: german(), en: english())
  }
}

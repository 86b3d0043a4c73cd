/// That every one is meant, where one can be named.
package enum EveryOne: String, TypedWord {
  case all

  package var germanWord: String { "alle" }
}

// Codes, and names of formats and languages, are the same everywhere.

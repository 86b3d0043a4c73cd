extension Character {
  /// One of 0 to 9. Other scripts have digits too, which no number here is written with.
  package var isASCIIDigit: Bool { isASCII && isNumber }
}

/// Easter Sunday of the Gregorian calendar.
package enum Easter {
  /// Easter Sunday of a year; nil before 1583, when nobody kept that calendar.
  ///
  /// The computus as an anonymous correspondent gave it in Nature, 20 April 1876, and as it is told in
  /// J. Meeus, Astronomical Algorithms, chapter 8: valid for every Gregorian year, without exceptions.
  package static func sunday(of year: Int) -> CivilDay? {
    guard year >= 1583 else { return nil }
    let goldenYear = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    // Leap days that centuries leave out, and the moon's own correction.
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * goldenYear + century - century / 4 - moonCorrection + 15) % 30
    let toSunday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let lateMoon = (goldenYear + 11 * epact + 22 * toSunday) / 451
    let sum = epact + toSunday - 7 * lateMoon + 114
    return CivilDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}

/// Where something is said or heard, by a short id such as `x` or `website`.
package struct Channel: ShortName {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Channels that are known by name, with their limits where they have one.
  package static let known: [Channel] = [
    "x", "instagram", "facebook", "tiktok", "youtube", "linkedin", "mastodon", "bluesky",
    "threads", "xing", "whatsapp", "website", "press", "mail", "hotline", "intranet", "tv",
    "radio", "print", "blog", "forum", "reviews",
  ].map(Channel.init(_:))
}

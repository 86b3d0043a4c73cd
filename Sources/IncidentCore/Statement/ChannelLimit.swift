/// How long a text a channel takes, and how it counts.
///
/// Platforms change their limits. Each entry of the table says from where it was taken; what counts
/// as a character is read in the stricter way where a platform does not say.
package struct ChannelLimit: Hashable, Sendable {
  /// What makes up a text's length.
  package enum Counting: Hashable, Sendable {
    /// X: weights by code point, an emoji as 2, a link as 23.
    case weighted
    /// What a reader sees as one character.
    case graphemes
    /// Mastodon: graphemes, a link as 23, a mention without its server.
    case graphemesAndLinks
    /// Threads: graphemes, but an emoji as its bytes in UTF-8.
    case graphemesAndEmojiBytes
    /// Code units of UTF-16.
    case utf16
    /// Bytes of UTF-8.
    case utf8
  }

  /// What a link counts on channels that shorten it, whatever its length.
  package static let linkLength = 23

  package let maximum: Int
  package let counting: Counting

  package init(_ maximum: Int, counting: Counting) {
    self.maximum = maximum
    self.counting = counting
  }

  /// The length of `text` as the channel counts it.
  package func length(of text: String) -> Int {
    switch counting {
    case .weighted: TextLength.weighted(text)
    case .graphemes: text.count
    case .graphemesAndLinks: TextLength.graphemesAndLinks(text)
    case .graphemesAndEmojiBytes: TextLength.graphemesAndEmojiBytes(text)
    case .utf16: TextLength.composed(text).utf16.count
    case .utf8: TextLength.composed(text).utf8.count
    }
  }

  /// The limits of the channels that have one, in the state of 2026.
  ///
  /// - x: without a subscription. Checked against docs.x.com/fundamentals/counting-characters and
  ///   the configuration v3.json of twitter-text.
  /// - bluesky: checked against the lexicon of `app.bsky.feed.post` (`maxGraphemes`).
  /// - mastodon: the default, which a server may change; its way of counting is that of
  ///   `StatusLengthValidator` in Mastodon's source.
  /// - threads: checked against developers.facebook.com/documentation/threads/posts.
  /// - youtube: the description of a video, in bytes, as the Data API documents its `videos`; seen
  ///   only as quoted by a client library.
  /// - whatsapp: a text message, seen only in the documentation of providers of the Cloud API.
  /// - facebook, instagram, linkedin, tiktok (a video's caption): seen only in the tables of
  ///   publishing services, not in the platforms' own documentation.
  package static let table: [Channel: ChannelLimit] = [
    Channel("x"): ChannelLimit(280, counting: .weighted),
    Channel("bluesky"): ChannelLimit(300, counting: .graphemes),
    Channel("mastodon"): ChannelLimit(500, counting: .graphemesAndLinks),
    Channel("threads"): ChannelLimit(500, counting: .graphemesAndEmojiBytes),
    Channel("instagram"): ChannelLimit(2200, counting: .utf16),
    Channel("tiktok"): ChannelLimit(2200, counting: .utf16),
    Channel("linkedin"): ChannelLimit(3000, counting: .utf16),
    Channel("whatsapp"): ChannelLimit(4096, counting: .utf16),
    Channel("youtube"): ChannelLimit(5000, counting: .utf8),
    Channel("facebook"): ChannelLimit(63_206, counting: .utf16),
  ]
}

extension Channel {
  /// How long a text this channel takes; nil where no limit is known.
  package var limit: ChannelLimit? { ChannelLimit.table[self] }
}

package org.scheelite.message;

/// A message a builtin can give, as a constant on its owner.
///
/// @param symbol the short name of the owner, `Part`
/// @param tag the name of the message on its owner, `partw`
/// @param text one sentence that shows the offending part, with slots `` `1` ``, `` `2` `` … for
///   arguments
public record Message(String symbol, String tag, String text) {

  /// A message named as users see it: `Message.of("Part::partw", "Part `1` of `2` does not
  /// exist.")`.
  public static Message of(String name, String text) {
    int colons = name.indexOf("::");
    if (colons <= 0) {
      throw new IllegalArgumentException("not a message name: " + name);
    }
    return new Message(name.substring(0, colons), name.substring(colons + 2), text);
  }

  /// The same message said by another symbol; general messages are said by the one they concern.
  public Message by(String symbol) {
    return new Message(symbol, tag, text);
  }

  /// `Part::partw`.
  public String name() {
    return symbol + "::" + tag;
  }
}

package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Builtin;
import org.scheelite.message.Message;

/// A pattern for strings written as a regular expression.
///
/// In a replacement, `"$1"` and so on stand for the groups in parentheses and `"$0"` for the whole
/// match.
///
/// ```wl
/// In:  StringCases["a1b22", RegularExpression["[0-9]+"]]
/// Out: {"1", "22"}
/// In:  StringReplace["2024-05-06", RegularExpression["(\\d+)-(\\d+)-(\\d+)"] -> "$3.$2.$1"]
/// Out: 06.05.2024
/// In:  StringMatchQ["a", RegularExpression["("]]
/// Msg: RegularExpression::syntax: RegularExpression[(] is not a correct regular expression: Unclosed group.
/// Out: StringMatchQ["a", RegularExpression["("]]
/// ```
@Builtin(seeAlso = {"StringExpression", "StringCases", "StringReplace"})
final class RegularExpression {
  /// The text is no regular expression.
  static final Message SYNTAX =
      Message.of("RegularExpression::syntax", "`1` is not a correct regular expression: `2`.");

  private RegularExpression() {}
}

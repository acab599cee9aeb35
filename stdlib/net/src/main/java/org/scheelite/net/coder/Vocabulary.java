package org.scheelite.net.coder;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.net.NetFault;

/// Tokens with their codes, from 1 on.
///
/// @param tokens the tokens in order: strings, `StartOfString`, `EndOfString` and `_`
/// @param codes the code of each
/// @param ignoreCase whether upper and lower case are the same
record Vocabulary(List<Expr> tokens, Map<Expr, Integer> codes, boolean ignoreCase) {
  private static final Message DATA =
      Message.of(
          "General::codervocab",
          "The vocabulary of `1` for `2` is no part of Scheelite; give a list of tokens.");

  /// Reads the tokens of a specification.
  ///
  /// @throws NetFault where they are none, or would have to come from elsewhere
  static Vocabulary read(CoderSpec spec, boolean ignoreCase) {
    Expr given = spec.argument(0);
    if (given.equals(Sym.AUTOMATIC) || given instanceof Str) {
      throw new NetFault(
          DATA.by(spec.head().name()),
          Str.of(spec.name()),
          given instanceof Str ? given : NetFault.words("English"));
    }
    if (!(given instanceof Normal list) || !Lists.isList(list) || list.size() == 0) {
      throw spec.wrong("vocabulary", given, "a list of tokens");
    }
    var codes = new HashMap<Expr, Integer>();
    for (Expr token : list.args()) {
      boolean fits =
          token instanceof Str(String text) && !text.isEmpty()
              || token.equals(CharacterTable.START)
              || token.equals(CharacterTable.END)
              || token.equals(CharacterTable.OTHER);
      if (!fits) {
        throw spec.wrong("vocabulary", token, "a token");
      }
      codes.putIfAbsent(key(token, ignoreCase), codes.size() + 1);
    }
    if (codes.size() < list.size()) {
      throw spec.wrong("vocabulary", given, "a list of different tokens");
    }
    return new Vocabulary(list.args(), codes, ignoreCase);
  }

  private static Expr key(Expr token, boolean ignoreCase) {
    return ignoreCase && token instanceof Str(String text)
        ? Str.of(text.toLowerCase(Locale.ROOT))
        : token;
  }

  int size() {
    return tokens.size();
  }

  /// The code of a token; 0 where there is none.
  int code(Expr token) {
    return codes.getOrDefault(key(token, ignoreCase), 0);
  }

  int code(String token) {
    return code(Str.of(token));
  }

  Expr list() {
    return Lists.of(tokens);
  }
}

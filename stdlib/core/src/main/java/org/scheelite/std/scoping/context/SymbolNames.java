package org.scheelite.std.scoping.context;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// Finds symbols by name.
public final class SymbolNames {
  private SymbolNames() {}

  public static final Message SSYM = Message.of("Clear::ssym", "`1` is not a symbol or a string.");

  /// As [#matching], with a message in the name of `owner` where the argument is neither symbol nor
  /// string.
  public static List<Symbol> of(Expr spec, String owner, Frame frame) {
    boolean names =
        spec instanceof Symbol
            || spec instanceof Str
            || spec instanceof Normal list && list.is(Sym.LIST);
    if (!names) {
      frame.message(SSYM.by(owner), spec);
    }
    return matching(spec, frame);
  }

  /// The symbols an argument stands for: itself, or all whose name a string matches, where `*`
  /// stands for any characters and `@` for any but capitals.
  public static List<Symbol> matching(Expr spec, Frame frame) {
    return switch (spec) {
      case Symbol symbol -> List.of(symbol);
      case Str(String pattern) -> byName(pattern, frame);
      case Normal list when list.is(Sym.LIST) ->
          list.args().stream().flatMap(part -> matching(part, frame).stream()).toList();
      default -> List.of();
    };
  }

  public static List<Symbol> byName(String pattern, Frame frame) {
    var regex = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      regex.append(
          switch (c) {
            case '*' -> "[^`]*";
            case '@' -> "[^A-Z`]+";
            default -> java.util.regex.Pattern.quote(String.valueOf(c));
          });
    }
    var wanted = java.util.regex.Pattern.compile(regex.toString());
    boolean full = pattern.indexOf('`') >= 0;
    var found = new ArrayList<Symbol>();
    for (String name : frame.definitions().names()) {
      String compared = full ? name : name.substring(name.lastIndexOf('`') + 1);
      String context = name.substring(0, name.lastIndexOf('`') + 1);
      boolean visible =
          full
              || frame.definitions().contextPath().contains(context)
              || context.equals(frame.definitions().context());
      if (visible && wanted.matcher(compared).matches()) {
        found.add(frame.definitions().resolve(name));
      }
    }
    return found;
  }
}

package org.scheelite.std.control.message;

import java.util.List;
import java.util.function.Predicate;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Reads `f::tag`, lists of these and named groups as names of messages.
public final class MessageNames {
  private static final List<String> ARGUMENTS =
      List.of("argx", "argr", "argrx", "argt", "argtu", "argm", "argmu", "argb", "argbu");

  private MessageNames() {}

  /// The names, one by one.
  static List<String> read(Expr spec, Frame frame) {
    if (spec instanceof Normal list && list.is(Sym.LIST)) {
      return list.args().stream().flatMap(part -> read(part, frame).stream()).toList();
    }
    return spec instanceof Call name
            && name.is(Sym.MESSAGE_NAME)
            && name.size() >= 2
            && name.arg(1) instanceof Str(String tag)
        ? List.of(name.arg(0) + "::" + tag)
        : List.of();
  }

  /// Says which messages are meant: `f::tag`, `General::tag` for that tag of every symbol, a symbol
  /// for all of its own, `All`, `None`, the groups `"Argument"` and `"Arithmetic"`, and lists of
  /// these.
  public static Predicate<String> filter(Expr spec, Frame frame) {
    if (spec instanceof Normal list && list.is(Sym.LIST)) {
      List<Predicate<String>> parts = list.args().stream().map(x -> filter(x, frame)).toList();
      return name -> parts.stream().anyMatch(part -> part.test(name));
    }
    return switch (spec) {
      case Symbol symbol when symbol.equals(Sym.ALL) -> name -> true;
      case Symbol symbol when symbol.equals(Sym.NONE) -> name -> false;
      case Symbol symbol -> name -> name.startsWith(symbol + "::");
      case Str(String group) -> name -> inGroup(name, group);
      default -> {
        List<String> names = read(spec, frame);
        yield name -> names.contains(name) || names.contains("General" + tag(name));
      }
    };
  }

  private static String tag(String name) {
    return name.substring(Math.max(0, name.indexOf("::")));
  }

  private static boolean inGroup(String name, String group) {
    return switch (group) {
      case "Argument", "Arguments" -> ARGUMENTS.contains(tag(name).substring(2));
      case "Arithmetic" -> List.of("::infy", "::indet", "::ovfl", "::unfl").contains(tag(name));
      default -> false;
    };
  }
}

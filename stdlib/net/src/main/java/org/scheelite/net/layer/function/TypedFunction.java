package org.scheelite.net.layer.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// A function whose parameters say their types, `Function[{Typed[x, type], …}, body]`.
///
/// @param plain the function without types
/// @param count how many parameters there are
/// @param rank the number of levels of the first parameter; -1 where that is not known
/// @param integers whether the first parameter is made of integers
record TypedFunction(Expr plain, int count, int rank, boolean integers) {
  private static final Symbol TYPED = Symbol.system("Typed");
  private static final Symbol SPECIFIER = Symbol.system("TypeSpecifier");

  /// Null where it is no function with types.
  static @Nullable TypedFunction of(Expr expr) {
    if (!(expr instanceof Normal function) || !function.is(Sym.FUNCTION, 2)) {
      return null;
    }
    List<Expr> parameters =
        function.arg(0) instanceof Normal list && Lists.isList(list)
            ? list.args()
            : List.of(function.arg(0));
    var names = new ArrayList<Expr>();
    for (Expr parameter : parameters) {
      if (!(parameter instanceof Normal typed) || !typed.is(TYPED, 2)) {
        return null;
      }
      names.add(typed.arg(0));
    }
    if (names.isEmpty()) {
      return null;
    }
    Expr type = ((Normal) parameters.getFirst()).arg(1);
    Expr plain = Call.of(Sym.FUNCTION, Lists.of(names), function.arg(1));
    return new TypedFunction(plain, names.size(), rank(type), element(type).contains("integer"));
  }

  /// `"Real64"`, `TypeSpecifier["PackedArray"]["Real64", n]`, `{"PackedArray", "Real64", n}` or
  /// `"PackedArray"["Real64", n]`.
  private static int rank(Expr type) {
    if (type instanceof Str) {
      return 0;
    }
    Expr last = type instanceof Normal array && array.size() > 1 ? last(array) : Sym.NONE;
    return isArray(type) && last instanceof Int(long rank) && rank >= 0 && rank < 20
        ? (int) rank
        : isSpecifier(type) ? 0 : -1;
  }

  private static Expr last(Normal array) {
    return array.arg(array.size() - 1);
  }

  private static boolean isSpecifier(Expr type) {
    return type instanceof Normal call && call.is(SPECIFIER, 1);
  }

  private static boolean isArray(Expr type) {
    if (!(type instanceof Normal array)) {
      return false;
    }
    Expr head = Lists.isList(array) && array.size() == 3 ? array.arg(0) : array.head();
    Expr name = isSpecifier(head) ? ((Normal) head).arg(0) : head;
    return name instanceof Str(String text)
        && List.of("PackedArray", "NumericArray", "ListVector").contains(text);
  }

  private static String element(Expr type) {
    Expr element = type;
    if (isArray(type)) {
      Normal array = (Normal) type;
      element = array.arg(array.size() - 2);
    }
    if (isSpecifier(element)) {
      element = ((Normal) element).arg(0);
    }
    return element instanceof Str(String text) ? text.toLowerCase(Locale.ROOT) : "";
  }
}

package org.scheelite.std.assoc;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Takes missing values out of a list or association.
///
/// `DeleteMissing[expr]` works on the elements, `DeleteMissing[expr, levels]` on the parts at these
/// levels; `DeleteMissing[expr, levels, d]` takes out parts that have a missing value down to the
/// level `d` in them.
///
/// ```wl
/// In:  DeleteMissing[{1, Missing[], 2}]
/// Out: {1, 2}
/// In:  DeleteMissing[<|a -> Missing["x"], b -> 1|>]
/// Out: <|b -> 1|>
/// In:  {DeleteMissing[{{1, Missing[]}, {2}}, 2], DeleteMissing[{{1, Missing[]}, {2}}, 1, 1]}
/// Out: {{{1}, {2}}, {{2}}}
/// In:  DeleteMissing[{<|"a" -> Missing[]|>, <|"a" -> 1|>}, 1, 1]
/// Out: {<|"a" -> 1|>}
/// ```
@Builtin(seeAlso = {"Missing", "MissingQ"})
final class DeleteMissing {
  private static final Expr MISSING = Call.of(Sym.BLANK, Sym.MISSING);

  private DeleteMissing() {}

  @Form
  static @Nullable Expr delete(Expr data) {
    return switch (data) {
      case Assoc assoc -> {
        Assoc.Builder rest = Assoc.builder();
        for (Assoc.Entry entry : assoc) {
          if (!entry.value().head().equals(Sym.MISSING)) {
            rest.put(entry);
          }
        }
        yield rest.build();
      }
      case Normal list ->
          Lists.of(
              list.head(),
              list.args().stream().filter(x -> !x.head().equals(Sym.MISSING)).toArray(Expr[]::new));
      default -> null;
    };
  }

  @Form
  static Expr delete(Expr data, Expr level, Frame frame) {
    return frame.call(Symbol.system("DeleteCases"), data, MISSING, level);
  }

  @Form
  static Expr delete(Expr data, Expr level, Expr depth, Frame frame) {
    Expr part = Call.of(Symbol.system("Slot"), Int.ONE);
    Expr levels = Call.list(Int.ZERO, depth);
    Expr free = Call.of(Symbol.system("FreeQ"), part, MISSING, levels);
    Expr test = Call.of(Symbol.system("Function"), Call.of(Symbol.system("Not"), free));
    Expr pattern = Call.of(Symbol.system("PatternTest"), Call.of(Sym.BLANK), test);
    return frame.call(Symbol.system("DeleteCases"), data, pattern, level);
  }
}

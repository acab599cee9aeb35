package org.scheelite.net.layer.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Stands for an array while a function is applied, and notes what is done to it: calls of
/// functions that nets know become the expression of another such array.
///
/// @param expr how the array comes about from placeholders
record Traced(Expr expr) implements Opaque, Active {
  private static final Symbol SYMBOL = Symbol.system("NetPrivate`Traced");
  static final Symbol EACH = Symbol.system("NetPrivate`Each");

  /// Functions that stand for others.
  private static final Set<String> WITH_BRANCHES = Set.of("If", "Which");

  /// The expression with what stands for arrays replaced by how they come about.
  static Expr plain(Expr expr) {
    return switch (expr) {
      case Traced(Expr own) -> own;
      case Packed _ -> expr;
      case Normal call -> {
        var args = new ArrayList<Expr>();
        call.args().forEach(arg -> args.add(plain(arg)));
        yield Call.of(call.head(), args);
      }
      default -> expr;
    };
  }

  @Override
  public @Nullable Expr answer(Normal call, Frame frame) {
    if (call.is(Sym.LIST) || !(call.head() instanceof Symbol head)) {
      return null;
    }
    if (head.name().equals("Map") && call.size() == 2 && call.arg(1) instanceof Traced(Expr list)) {
      return mapped(call.arg(0), list, frame);
    }
    if (WITH_BRANCHES.contains(head.name())) {
      List<Expr> branches = call.args().stream().map(frame::evaluate).toList();
      return new Traced(plain(Call.of(head, branches)));
    }
    Expr other = ArrayProgram.other(call);
    if (other != null) {
      return frame.evaluate(other);
    }
    return ArrayProgram.knows(head.name()) ? new Traced(plain(call)) : null;
  }

  /// A function of each element: its expression in a placeholder for the element.
  private static @Nullable Expr mapped(Expr function, Expr list, Frame frame) {
    Symbol element = Symbol.system("NetPrivate`element" + depth(list));
    Expr value = frame.call(function, new Traced(element));
    return ArrayProgram.isProgram(plain(value))
        ? new Traced(Call.of(EACH, plain(value), element, list))
        : null;
  }

  /// Keeps placeholders of nested maps apart.
  private static int depth(Expr list) {
    int deepest = 0;
    if (list instanceof Normal call && !(call instanceof Packed)) {
      for (Expr arg : call.args()) {
        deepest = Math.max(deepest, depth(arg));
      }
      return call.is(EACH) ? deepest + 1 : deepest;
    }
    return list instanceof Symbol symbol && symbol.name().startsWith("NetPrivate`element") ? 1 : 0;
  }

  @Override
  public Symbol head() {
    return SYMBOL;
  }

  @Override
  public String display() {
    return "Traced[" + expr + "]";
  }

  @Override
  public Expr construction() {
    return Call.of(SYMBOL, expr);
  }

  /// Whether an expression holds no array that is stood for in a place that nobody looks at.
  static boolean isFinished(Expr expr) {
    return switch (expr) {
      case Traced _ -> true;
      case Normal list when Lists.isList(list) -> list.args().stream().allMatch(Traced::isFinished);
      default -> ArrayProgram.isProgram(expr);
    };
  }
}

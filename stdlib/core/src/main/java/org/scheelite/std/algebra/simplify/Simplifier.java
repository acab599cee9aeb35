package org.scheelite.std.algebra.simplify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Expansion;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.algebra.Rationals;
import org.scheelite.std.algebra.trig.Pythagoras;
import org.scheelite.std.algebra.trig.Rewriting;
import org.scheelite.std.number.Terms;

/// Looks for the simplest of many forms of an expression: whole and in its parts.
final class Simplifier {
  private static final int ROUNDS = 6;
  private static final int MEDIUM = 400;
  private static final int LARGE = 4000;
  private static final int MOST_VARIABLES = 4;

  private final Frame frame;
  private final Facts facts;
  private final boolean full;
  private final ToIntFunction<Expr> complexity;
  private final Map<Expr, Expr> done = new HashMap<>();

  Simplifier(Facts facts, boolean full, ToIntFunction<Expr> complexity, Frame frame) {
    this.facts = facts;
    this.full = full;
    this.complexity = complexity;
    this.frame = frame;
  }

  Expr simplify(Expr expr) {
    frame.poll();
    if (!(expr instanceof Call)) {
      return expr;
    }
    Expr known = done.get(expr);
    if (known != null) {
      return known;
    }
    Expr result = search(expr);
    done.put(expr, result);
    return result;
  }

  /// An equation or inequality with its sides on one side: known where nothing but a number is
  /// left.
  private @Nullable Expr settled(Expr expr) {
    if (!(expr instanceof Call call
        && call.size() == 2
        && (call.is(Sym.EQUAL) || call.is(Sym.UNEQUAL)))) {
      return null;
    }
    Expr difference = simplify(frame.evaluate(Terms.difference(call.arg(0), call.arg(1))));
    if (difference instanceof Num) {
      return frame.call(call.head(), difference, Int.ZERO);
    }
    return null;
  }

  private Expr search(Expr expr) {
    Expr settled = settled(expr);
    if (settled != null) {
      return settled;
    }
    Expr start = refined(expr);
    Expr top = isAlgebraic(start) ? improved(start) : start;
    if (!(top instanceof Call call)) {
      return top;
    }
    Expr[] args = call.toArray();
    boolean changed = false;
    for (int i = 0; i < args.length; i++) {
      Expr arg = simplify(args[i]);
      changed |= !arg.equals(args[i]);
      args[i] = arg;
    }
    if (!changed) {
      return top;
    }
    Expr inner = refined(frame.evaluate(call.withArgs(args)));
    return better(top, isAlgebraic(inner) ? improved(inner) : inner);
  }

  private Expr refined(Expr expr) {
    return facts.isEmpty() ? expr : new Refinement(facts, frame).of(expr);
  }

  private static boolean isAlgebraic(Expr expr) {
    return expr instanceof Call call
        && (call.is(Sym.PLUS) || call.is(Sym.TIMES) || call.is(Sym.POWER, 2));
  }

  /// The second where it is simpler.
  private Expr better(Expr old, Expr candidate) {
    return complexity.applyAsInt(candidate) < complexity.applyAsInt(old) ? candidate : old;
  }

  private Expr improved(Expr expr) {
    Expr best = expr;
    for (int round = 0; round < ROUNDS; round++) {
      Expr before = best;
      for (UnaryOperator<Expr> form : forms(best)) {
        frame.budget().check();
        Expr candidate = form.apply(before);
        if (!candidate.equals(before)) {
          best = better(best, refined(candidate));
        }
      }
      if (best.equals(before) || !isAlgebraic(best)) {
        break;
      }
    }
    return best;
  }

  private UnaryOperator<Expr> builtin(String name) {
    Symbol symbol = Symbol.system(name);
    return e -> frame.call(symbol, e);
  }

  private List<UnaryOperator<Expr>> forms(Expr expr) {
    int size = Complexity.of(expr);
    List<UnaryOperator<Expr>> forms = new ArrayList<>();
    if (size > LARGE) {
      forms.add(builtin("Together"));
      return forms;
    }
    UnaryOperator<Expr> expand = e -> Expansion.of(e, frame);
    forms.add(expand);
    UnaryOperator<Expr> together = builtin("Together");
    UnaryOperator<Expr> below = builtin("ExpandDenominator");
    forms.add(together);
    forms.add(e -> below.apply(together.apply(e)));
    forms.add(builtin("Factor"));
    forms.add(builtin("FactorTerms"));
    forms.add(e -> new Denesting(frame).rationalised(e));
    if (contains(expr, Simplifier::isTrigonometric)) {
      trigonometric(forms);
    }
    if (contains(expr, e -> e instanceof Call c && c.is(Sym.LOG, 1))) {
      forms.add(e -> Logarithms.combined(e, facts, frame));
    }
    if (contains(expr, Simplifier::isExponential)) {
      forms.add(builtin("ExpToTrig"));
    }
    if (full) {
      forms.add(e -> Factorials.reduced(e, frame));
      forms.add(e -> new Denesting(frame).denested(e));
    }
    if (size < MEDIUM) {
      collecting(expr, forms);
    }
    return forms;
  }

  private void collecting(Expr expr, List<UnaryOperator<Expr>> forms) {
    List<Expr> variables = Polynomials.variables(expr, frame);
    if (variables.size() == 1) {
      forms.add(builtin("Apart"));
    }
    Symbol collect = Symbol.system("Collect");
    for (Expr v : variables.subList(0, Math.min(MOST_VARIABLES, variables.size()))) {
      if (variables.size() > 1) {
        forms.add(e -> frame.call(collect, e, v));
        forms.add(e -> frame.call(collect, e, v, Symbol.system("Factor")));
      }
    }
  }

  private void trigonometric(List<UnaryOperator<Expr>> forms) {
    UnaryOperator<Expr> expand = builtin("TrigExpand");
    UnaryOperator<Expr> factor = builtin("Factor");
    UnaryOperator<Expr> reduce = builtin("TrigReduce");
    forms.add(expand);
    forms.add(reduce);
    for (boolean sines : new boolean[] {false, true}) {
      UnaryOperator<Expr> circle = e -> rational(Pythagoras.reduced(e, sines, frame));
      UnaryOperator<Expr> whole = e -> rational(Pythagoras.reduced(expand.apply(e), sines, frame));
      forms.add(circle);
      forms.add(whole);
      forms.add(e -> factor.apply(whole.apply(e)));
      forms.add(e -> Pythagoras.reduced(factor.apply(whole.apply(e)), !sines, frame));
    }
    forms.add(e -> factor.apply(reduce.apply(e)));
  }

  private Expr rational(Expr expr) {
    return Rationals.apply(expr, form -> form, frame);
  }

  private static boolean isExponential(Expr expr) {
    return expr instanceof Call power
        && power.is(Sym.POWER, 2)
        && power.arg(0).equals(Sym.E)
        && !(power.arg(1) instanceof Num);
  }

  private static boolean isTrigonometric(Expr expr) {
    return switch (Rewriting.function(expr)) {
      case "Sin",
          "Cos",
          "Tan",
          "Cot",
          "Sec",
          "Csc",
          "Sinh",
          "Cosh",
          "Tanh",
          "Coth",
          "Sech",
          "Csch" ->
          true;
      default -> false;
    };
  }

  private static boolean contains(Expr expr, java.util.function.Predicate<Expr> test) {
    return test.test(expr)
        || expr instanceof Call call
            && call.args().stream().anyMatch(arg -> !(arg instanceof Num) && contains(arg, test));
  }
}

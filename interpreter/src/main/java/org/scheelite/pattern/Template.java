package org.scheelite.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// An expression with numbered holes, to be filled many times.
///
/// Parts without holes are shared by all fillings. A filling of the form `Sequence[...]` is spliced
/// into the arguments around it. Local names of `Function`, `Module` and `With` are renamed where a
/// filling could be captured by them (`x` becomes `x$`).
public abstract sealed class Template {

  /// Says which parts of an expression are holes.
  public interface Holes {
    /// The number of the hole this expression stands for, or -1.
    int hole(Expr expr);

    /// Whether holes are looked for inside this expression.
    default boolean enters(Call call) {
      return true;
    }
  }

  private Template() {}

  /// The template of an expression.
  public static Template of(Expr expr, Holes holes) {
    int hole = holes.hole(expr);
    if (hole >= 0) {
      return new Hole(hole);
    }
    return switch (expr) {
      case Call call when holes.enters(call) -> ofCall(call, holes);
      case Assoc assoc -> ofAssoc(assoc, holes);
      default -> new Fixed(expr);
    };
  }

  /// The expression with its holes filled; an unfilled hole (null) keeps its name.
  public abstract Expr fill(@Nullable Expr[] values);

  /// Whether there is nothing to fill.
  public boolean isFixed() {
    return this instanceof Fixed;
  }

  private static Template ofCall(Call original, Holes holes) {
    Template template = build(original, holes);
    if (template instanceof Fixed || !LocalNames.binds(original)) {
      return template;
    }
    return build(LocalNames.rename(original, holes), holes);
  }

  private static Template build(Call call, Holes holes) {
    Template head = of(call.head(), holes);
    var args = new Template[call.size()];
    boolean fixed = head instanceof Fixed;
    boolean splices = false;
    for (int i = 0; i < args.length; i++) {
      args[i] = of(call.arg(i), holes);
      fixed &= args[i] instanceof Fixed;
      splices |= args[i] instanceof Hole;
    }
    return fixed ? new Fixed(call) : new Compound(head, args, splices);
  }

  private static Template ofAssoc(Assoc assoc, Holes holes) {
    var rules = new ArrayList<Expr>(assoc.size());
    for (Assoc.Entry entry : assoc) {
      rules.add(entry.rule());
    }
    Template rebuilt = build(Call.of(Sym.ASSOCIATION, rules), holes);
    return rebuilt instanceof Fixed ? new Fixed(assoc) : rebuilt;
  }

  private static final class Fixed extends Template {
    private final Expr expr;

    Fixed(Expr expr) {
      this.expr = expr;
    }

    @Override
    public Expr fill(@Nullable Expr[] values) {
      return expr;
    }
  }

  private static final class Hole extends Template {
    private final int index;

    Hole(int index) {
      this.index = index;
    }

    @Override
    public Expr fill(@Nullable Expr[] values) {
      Expr value = values[index];
      return value == null ? Call.of(Sym.SEQUENCE) : value;
    }
  }

  private static final class Compound extends Template {
    private final Template head;
    private final Template[] args;
    private final boolean splices;

    Compound(Template head, Template[] args, boolean splices) {
      this.head = head;
      this.args = args;
      this.splices = splices;
    }

    @Override
    public Expr fill(@Nullable Expr[] values) {
      var filled = new Expr[args.length];
      boolean sequences = false;
      for (int i = 0; i < filled.length; i++) {
        Expr value = args[i].fill(values);
        filled[i] = value;
        sequences |= splices && args[i] instanceof Hole && isSequence(value);
      }
      Expr filledHead = head.fill(values);
      return sequences ? Call.of(filledHead, spliced(filled)) : Call.of(filledHead, filled);
    }

    private List<Expr> spliced(Expr[] filled) {
      var flat = new ArrayList<Expr>(filled.length + 4);
      for (int i = 0; i < filled.length; i++) {
        if (args[i] instanceof Hole && isSequence(filled[i])) {
          flat.addAll(((Call) filled[i]).args());
        } else {
          flat.add(filled[i]);
        }
      }
      return flat;
    }

    private static boolean isSequence(Expr value) {
      return value instanceof Call call && call.is(Sym.SEQUENCE);
    }
  }

  /// The symbols that bind names of their own, and how these are renamed.
  private static final class LocalNames {
    private LocalNames() {}

    static boolean binds(Call call) {
      return call.size() >= 2
          && call.head() instanceof Symbol head
          && (head.equals(Sym.FUNCTION) || head.equals(Sym.MODULE) || head.equals(Sym.WITH));
    }

    static Call rename(Call call, Holes holes) {
      List<Symbol> locals = locals(call.arg(0), holes);
      if (locals.isEmpty()) {
        return call;
      }
      var renamed = new Expr[locals.size()];
      for (int i = 0; i < renamed.length; i++) {
        renamed[i] = Symbol.of(locals.get(i).full() + "$");
      }
      Holes names = expr -> expr instanceof Symbol symbol ? locals.indexOf(symbol) : -1;
      return (Call) build(call, names).fill(renamed);
    }

    private static List<Symbol> locals(Expr spec, Holes holes) {
      var found = new ArrayList<Symbol>();
      List<Expr> variables =
          spec instanceof Call list && list.is(Sym.LIST) ? list.args() : List.of(spec);
      for (Expr variable : variables) {
        Expr name =
            variable instanceof Call set && set.size() == 2 && isAssignment(set)
                ? set.arg(0)
                : variable;
        if (name instanceof Symbol symbol && holes.hole(symbol) < 0 && !symbol.isSystem()) {
          found.add(symbol);
        }
      }
      return found;
    }

    private static boolean isAssignment(Call call) {
      return call.is(Sym.SET) || call.is(Sym.SET_DELAYED);
    }
  }
}

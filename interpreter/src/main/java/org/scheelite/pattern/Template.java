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

    /// Whether a name bound anew by an inner `Function`, `Module` or `With` is another one there,
    /// as for the variables of scoping constructs; the names of rules are filled in everywhere.
    default boolean respectsScopes() {
      return false;
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
    if (holes.respectsScopes()) {
      List<Symbol> shadowed = LocalNames.shadowed(original.arg(0), holes);
      if (!shadowed.isEmpty()) {
        return shadowing(original, new Unshadowed(holes, shadowed), holes);
      }
    }
    return build(LocalNames.rename(original, holes), holes);
  }

  /// A scoping construct that binds some of the names anew: only first values are still outside.
  private static Template shadowing(Call call, Holes inner, Holes outer) {
    Expr[] args = call.toArray();
    if (args[0] instanceof Call list && list.is(Sym.LIST)) {
      Expr[] variables = list.toArray();
      var filled = new Template[variables.length];
      for (int i = 0; i < variables.length; i++) {
        filled[i] =
            variables[i] instanceof Call set && LocalNames.isAssignment(set)
                ? new Compound(
                    new Fixed(set.head()),
                    new Template[] {of(set.arg(0), inner), of(set.arg(1), outer)},
                    false)
                : of(variables[i], inner);
      }
      var parts = new Template[args.length];
      parts[0] = new Compound(new Fixed(Sym.LIST), filled, false);
      for (int i = 1; i < parts.length; i++) {
        parts[i] = of(args[i], inner);
      }
      return new Compound(of(call.head(), outer), parts, true);
    }
    return of(call, inner);
  }

  /// The holes but for those whose names are bound anew.
  private record Unshadowed(Holes holes, List<Symbol> shadowed) implements Holes {
    @Override
    public int hole(Expr expr) {
      return expr instanceof Symbol && shadowed.contains(expr) ? -1 : holes.hole(expr);
    }

    @Override
    public boolean enters(Call call) {
      return holes.enters(call);
    }

    @Override
    public boolean respectsScopes() {
      return true;
    }
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

    /// The holes that a scoping construct binds anew.
    static List<Symbol> shadowed(Expr spec, Holes holes) {
      return names(spec).stream().filter(name -> holes.hole(name) >= 0).toList();
    }

    private static List<Symbol> locals(Expr spec, Holes holes) {
      return names(spec).stream().filter(name -> holes.hole(name) < 0 && !name.isSystem()).toList();
    }

    private static List<Symbol> names(Expr spec) {
      var found = new ArrayList<Symbol>();
      List<Expr> variables =
          spec instanceof Call list && list.is(Sym.LIST) ? list.args() : List.of(spec);
      for (Expr variable : variables) {
        Expr name = variable instanceof Call set && isAssignment(set) ? set.arg(0) : variable;
        if (name instanceof Symbol symbol) {
          found.add(symbol);
        }
      }
      return found;
    }

    static boolean isAssignment(Call call) {
      return call.is(Sym.SET, 2) || call.is(Sym.SET_DELAYED, 2);
    }
  }
}

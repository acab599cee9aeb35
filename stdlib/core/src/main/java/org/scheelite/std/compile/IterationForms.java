package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Forms of what an iterator repeats: loops, tables, sums and products.
final class IterationForms {
  private final Translator translator;
  private final Forms forms;
  private final Iterators iterators;

  IterationForms(Translator translator, Forms forms, Frame frame) {
    this.translator = translator;
    this.forms = forms;
    this.iterators = new Iterators(translator, forms, frame);
  }

  Node repeat(Call call, int level, Scope scope) {
    Iterators.Range range = iterators.range(call.arg(level), scope, true);
    Node inner =
        level + 1 < call.size()
            ? repeat(call, level + 1, range.scope())
            : translator.step(call.arg(0), range.scope());
    if (level + 1 < call.size() && leaves(call.arg(0))) {
      throw Forms.no("a jump out of several loops");
    }
    var steps = new ArrayList<>(range.before());
    steps.add(
        new Node.Loop(
            range.test(),
            new Node.Steps(List.of(Iterators.entry(call.arg(level), range), inner)),
            range.step()));
    return new Node.Steps(steps);
  }

  /// Whether a jump stands anywhere in an expression.
  static boolean leaves(Expr expr) {
    return expr instanceof Call call
        && (call.is(Sym.BREAK)
            || call.is(Sym.CONTINUE)
            || call.args().stream().anyMatch(IterationForms::leaves));
  }

  Node table(Call call, Scope scope) {
    Iterators.Range outer = iterators.range(call.arg(1), scope, false);
    var steps = new ArrayList<>(outer.before());
    var sizes = new ArrayList<Node>();
    sizes.add(outer.size());
    Iterators.Range inner = null;
    if (call.size() == 3) {
      List<Expr> parts = Translator.elements(call.arg(1));
      if (parts != null && parts.size() > 1 && mentions(call.arg(2), parts.getFirst())) {
        throw Forms.no("rows of several lengths");
      }
      inner = iterators.range(call.arg(2), outer.scope(), false);
    }
    Node term = translator.plain(call.arg(0), inner == null ? outer.scope() : inner.scope());
    if (term.type() != Type.LONG && term.type() != Type.REAL) {
      throw Forms.no("a list of lists");
    }
    boolean whole = term.type() == Type.LONG;
    if (inner == null) {
      Type type = whole ? Type.LONG_CELLS : Type.REAL_CELLS;
      int cells = translator.hold(ListForms.blank(type, sizes), steps, scope);
      int place = translator.hold(Forms.ZERO, steps, scope);
      steps.add(filling(call.arg(1), outer, cells, type, List.of(place), term));
      steps.add(ListForms.frozen(new Node.Read(type, cells)));
      return new Node.Steps(steps);
    }
    Type type = whole ? Type.LONG_GRID : Type.REAL_GRID;
    steps.addAll(inner.before());
    sizes.add(inner.size());
    int cells = translator.hold(ListForms.blank(type, sizes), steps, scope);
    int row = translator.hold(Forms.ZERO, steps, scope);
    int column = translator.hold(Forms.ZERO, steps, scope);
    var once = new ArrayList<Node>();
    once.add(Iterators.entry(call.arg(1), outer));
    once.addAll(inner.before());
    once.add(new Node.Assign(column, Forms.ZERO));
    once.add(next(row));
    once.add(filling(call.arg(2), inner, cells, type, List.of(row, column), term));
    steps.add(new Node.Loop(outer.test(), new Node.Steps(once), outer.step()));
    steps.add(ListForms.frozen(new Node.Read(type, cells)));
    return new Node.Steps(steps);
  }

  private static Node next(int place) {
    Node old = new Node.Read(Type.LONG, place);
    return new Node.Assign(place, Forms.apply("shift", Type.LONG, old, Forms.ONE));
  }

  /// The loop that fills a vector, or a row.
  private static Node filling(
      Expr spec, Iterators.Range range, int cells, Type type, List<Integer> places, Node term) {
    var positions = new ArrayList<Node>();
    places.forEach(place -> positions.add(new Node.Read(Type.LONG, place)));
    return new Node.Loop(
        range.test(),
        new Node.Steps(
            List.of(
                Iterators.entry(spec, range),
                next(places.getLast()),
                ListForms.set(new Node.Read(type, cells), positions, term))),
        range.step());
  }

  private static boolean mentions(Expr expr, Expr symbol) {
    return expr.equals(symbol)
        || expr instanceof Call call && call.args().stream().anyMatch(arg -> mentions(arg, symbol));
  }

  Node constant(Call call, Scope scope) {
    List<Expr> sizes = Translator.elements(call.arg(1));
    if (sizes != null && (sizes.isEmpty() || sizes.size() > 2) || mayChange(call.arg(0))) {
      throw Forms.no("an array of this shape");
    }
    translator.system(Sym.TABLE);
    Call table =
        sizes == null
            ? Call.of(Sym.TABLE, call.arg(0), Call.list(call.arg(1)))
            : sizes.size() == 1
                ? Call.of(Sym.TABLE, call.arg(0), Call.list(sizes.get(0)))
                : Call.of(Sym.TABLE, call.arg(0), Call.list(sizes.get(0)), Call.list(sizes.get(1)));
    return table(table, scope);
  }

  /// Whether it matters how often an expression is evaluated.
  private static boolean mayChange(Expr expr) {
    return expr instanceof Call;
  }

  Node progression(Call call, Scope scope) {
    Symbol name = Symbol.of("Range`i");
    var spec = new ArrayList<Expr>(call.args());
    spec.addFirst(name);
    translator.system(Sym.TABLE);
    return table(Call.of(Sym.TABLE, name, Call.list(spec)), scope);
  }

  /// A sum or product; of no terms it is 0 or 1.
  Node reduce(Call call, int level, Scope scope) {
    boolean sum = call.is(Symbol.system("Sum"));
    if (Translator.elements(call.arg(level)) == null) {
      throw Forms.no("an iterator");
    }
    Iterators.Range range = iterators.range(call.arg(level), scope, false);
    Node term =
        forms.plain(
            level + 1 < call.size()
                ? reduce(call, level + 1, range.scope())
                : translator.value(call.arg(0), range.scope()));
    if (term.type() != Type.LONG) {
      throw Forms.no("a sum of reals");
    }
    var steps = new ArrayList<>(range.before());
    int total = translator.hold(sum ? Forms.ZERO : Forms.ONE, steps, scope);
    Node old = new Node.Read(Type.LONG, total);
    Node next = Forms.longs(sum ? "add" : "multiply", old, term);
    steps.add(
        new Node.Loop(
            range.test(),
            new Node.Steps(
                List.of(Iterators.entry(call.arg(level), range), new Node.Assign(total, next))),
            range.step()));
    steps.add(old);
    return new Node.Steps(steps);
  }
}

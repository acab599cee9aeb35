package org.scheelite.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.print.Pieces.Items;
import org.scheelite.print.Pieces.Part;

/// Writes one expression by a stack of its own, so that no depth exhausts the host's.
final class Writer {
  private final Printer printer;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Object> pending = new ArrayDeque<>();

  Writer(Printer printer) {
    this.printer = printer;
  }

  /// The text of `expr`.
  String write(Expr expr, Form form) {
    pending.push(new Part(expr, 0, form));
    while (!pending.isEmpty()) {
      printer.poll();
      switch (pending.pop()) {
        case Part part -> part(part);
        case Items items -> items(items);
        case Object text -> out.append(text);
      }
    }
    return out.toString();
  }

  private void part(Part part) {
    var pieces = new Pieces(part.form());
    int precedence =
        part.form() == Form.FULL
            ? FullLayout.fill(part.expr(), pieces, printer)
            : Layout.fill(part.expr(), pieces, printer);
    boolean parentheses = precedence < part.least();
    if (parentheses) {
      out.append('(');
      pending.push(")");
    }
    List<Object> all = pieces.all();
    int first = 0;
    while (first < all.size() && all.get(first) instanceof String text) {
      out.append(text);
      first++;
    }
    for (int i = all.size() - 1; i >= first; i--) {
      pending.push(all.get(i));
    }
  }

  private void items(Items items) {
    if (items.normal() instanceof Packed packed
        && packed.rank() == 1
        && printer.hasUsualNumbers()) {
      numbers(packed, items);
      return;
    }
    int next = items.next();
    if (next >= items.normal().size()) {
      return;
    }
    if (next + 1 < items.normal().size()) {
      pending.push(
          new Items(items.normal(), next + 1, items.separator(), items.least(), items.form()));
      pending.push(items.separator());
    }
    pending.push(new Part(items.normal().arg(next), items.least(), items.form()));
  }

  private void numbers(Packed packed, Items items) {
    for (int i = items.next(); i < packed.total(); i++) {
      if (i > items.next()) {
        out.append(items.separator());
      }
      if (packed instanceof Packed.Ints ints) {
        out.append(ints.at(i));
      } else {
        Reals.append(out, packed.real(i), items.form());
      }
      printer.poll();
    }
  }
}

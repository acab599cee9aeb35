package org.scheelite.std.list.set;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.list.Parts;

/// The elements of a list as a set to be asked.
final class Members {
  private final List<Expr> elements;
  private final Set<Expr> known;
  private final Expr test;
  private final Frame frame;

  /// @param test when two elements are the same; `Automatic` for identical ones
  Members(Expr list, Expr test, Frame frame) {
    this.elements = Parts.of(list);
    this.known = new HashSet<>(elements);
    this.test = test;
    this.frame = frame;
  }

  private boolean has(Expr element) {
    if (test.equals(Sym.AUTOMATIC) || test.equals(Symbol.system("SameQ"))) {
      return known.contains(element);
    }
    return elements.stream().anyMatch(each -> frame.test(test, each, element));
  }

  /// Whether all elements of the other list are here.
  boolean hasAll(Members other) {
    return other.elements.stream().allMatch(this::has);
  }

  /// Whether some element of the other list is here.
  boolean hasAny(Members other) {
    return other.elements.stream().anyMatch(this::has);
  }
}

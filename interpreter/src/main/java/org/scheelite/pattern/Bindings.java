package org.scheelite.pattern;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;

/// What the names of a pattern stand for while it is being matched, with a trail to take it back.
public final class Bindings {
  final MatchContext context;
  private final Names names;
  private final @Nullable Expr[] values;
  private int[] trail = new int[8];
  private int bound;

  Bindings(Names names, MatchContext context) {
    this.names = names;
    this.context = context;
    this.values = new Expr[names.size()];
  }

  /// What a name stands for, or null where it is not bound.
  public @Nullable Expr get(org.scheelite.expr.Symbol name) {
    int slot = names.find(name);
    return slot < 0 ? null : values[slot];
  }

  /// The values in the order of the names; unbound ones are null.
  @Nullable Expr[] values() {
    return values;
  }

  boolean bind(int slot, Expr value) {
    Expr known = values[slot];
    if (known != null) {
      return known.equals(value);
    }
    values[slot] = value;
    if (bound == trail.length) {
      trail = Arrays.copyOf(trail, 2 * bound);
    }
    trail[bound++] = slot;
    return true;
  }

  int mark() {
    return bound;
  }

  void undo(int mark) {
    while (bound > mark) {
      values[trail[--bound]] = null;
    }
  }
}

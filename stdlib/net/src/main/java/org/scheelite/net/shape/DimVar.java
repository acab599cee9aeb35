package org.scheelite.net.shape;

import org.jspecify.annotations.Nullable;

/// A dimension under inference; variables found equal are one.
public final class DimVar {
  private @Nullable DimVar link;
  private Dim value;

  /// Whether it belongs to a port or array of the net, not just to a rule that is stated.
  private boolean lasting;

  DimVar(Dim value) {
    this.value = value;
  }

  void last() {
    root().lasting = true;
  }

  DimVar root() {
    DimVar var = this;
    while (var.link != null) {
      var = var.link;
    }
    return var;
  }

  /// What is known so far.
  public Dim value() {
    return root().value;
  }

  /// The size; 0 where it is not known or varies.
  public int size() {
    return value() instanceof Dim.Size(int size) ? size : 0;
  }

  /// Whether the size differs from example to example.
  public boolean varying() {
    return value() == Dim.Loose.VARYING || value() instanceof Dim.Padded;
  }

  /// Whether nothing is known.
  public boolean open() {
    return value() == Dim.Loose.OPEN;
  }

  /// The size that follows from this one: nothing is known where this is not, and it varies where
  /// this does. A size below 1 is no size; then null.
  public @Nullable DimVar changed(Length.Change change) {
    return switch (value()) {
      case Dim.Size(int size) -> sized(change.of(size), null);
      case Dim.Padded(int size, Length length) ->
          sized(change.of(size), new Length.Derived(length, change));
      case Dim.Loose loose -> new DimVar(loose);
    };
  }

  private static @Nullable DimVar sized(int size, @Nullable Length length) {
    if (size < 1) {
      return null;
    }
    return new DimVar(length == null ? Dim.of(size) : new Dim.Padded(size, length));
  }

  /// Makes two variables one; false where they differ. Tells by `news` whether a value got known.
  static boolean unify(DimVar a, DimVar b, Runnable news) {
    DimVar x = a.root();
    DimVar y = b.root();
    if (x == y) {
      return true;
    }
    if (x.value != Dim.Loose.OPEN && y.value != Dim.Loose.OPEN) {
      return x.value.equals(y.value);
    }
    DimVar open = x.value == Dim.Loose.OPEN ? x : y;
    DimVar other = open == x ? y : x;
    if (open.lasting && other.value != Dim.Loose.OPEN) {
      news.run();
    }
    other.lasting |= open.lasting;
    open.link = other;
    return true;
  }
}

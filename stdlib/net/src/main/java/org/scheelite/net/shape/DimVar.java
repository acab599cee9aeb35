package org.scheelite.net.shape;

import org.jspecify.annotations.Nullable;

/// A dimension under inference; variables found equal are one.
public final class DimVar {
  private @Nullable DimVar link;
  private Dim value;

  DimVar(Dim value) {
    this.value = value;
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

  public boolean varying() {
    return value() == Dim.Loose.VARYING;
  }

  /// Whether nothing is known.
  public boolean open() {
    return value() == Dim.Loose.OPEN;
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
    if (x.value != y.value) {
      news.run();
    }
    if (x.value == Dim.Loose.OPEN) {
      x.link = y;
    } else {
      y.link = x;
    }
    return true;
  }
}

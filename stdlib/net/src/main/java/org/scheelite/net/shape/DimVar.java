package org.scheelite.net.shape;

import org.jspecify.annotations.Nullable;

/// A dimension under inference; variables found equal are one.
public final class DimVar {
  private static final int KNOWN = 2;

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

  /// Whether it is found equal to another.
  public boolean same(DimVar other) {
    return root() == other.root();
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

  /// Whether sequences are filled up to this size.
  public boolean padded() {
    return value() instanceof Dim.Padded;
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

  /// Makes two variables one; false where they differ. A dimension that varies takes the size or
  /// length that it is found equal to. Two lengths of sequences filled up to the same size may be
  /// equal; `news` is told which have to be.
  static boolean unify(DimVar a, DimVar b, News news) {
    DimVar x = a.root();
    DimVar y = b.root();
    if (x == y) {
      return true;
    }
    DimVar weaker = x.strength() <= y.strength() ? x : y;
    DimVar other = weaker == x ? y : x;
    if (weaker.strength() == KNOWN) {
      return agree(weaker.value, other.value, news);
    }
    if (weaker.lasting && other.strength() > weaker.strength()) {
      news.learned();
    }
    other.lasting |= weaker.lasting;
    weaker.link = other;
    return true;
  }

  private int strength() {
    return switch (value) {
      case Dim.Loose.OPEN -> 0;
      case Dim.Loose.VARYING -> 1;
      case Dim.Size _, Dim.Padded _ -> KNOWN;
    };
  }

  private static boolean agree(Dim a, Dim b, News news) {
    if (a instanceof Dim.Padded(int size, Length length)
        && b instanceof Dim.Padded(int otherSize, Length other)
        && size == otherSize) {
      if (!length.equals(other)) {
        news.equal(length, other);
      }
      return true;
    }
    return a.equals(b);
  }
}

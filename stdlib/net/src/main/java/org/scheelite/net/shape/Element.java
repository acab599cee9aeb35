package org.scheelite.net.shape;

/// What the elements of an array at a port are.
///
/// @param kind the kind of value
/// @param min the least integer allowed, for restricted integers
/// @param max the largest integer allowed; 0 where there is no restriction
public record Element(Kind kind, int min, int max) {
  public static final Element ANY = new Element(Kind.ANY, 0, 0);
  public static final Element REAL = new Element(Kind.REAL, 0, 0);
  public static final Element INTEGER = new Element(Kind.INTEGER, 0, 0);
  public static final Element BOOLEAN = new Element(Kind.BOOLEAN, 0, 0);

  /// Kinds of values.
  public enum Kind {
    /// Not said.
    ANY,
    REAL,
    INTEGER,
    /// `True` and `False`, which calculate as 1 and 0.
    BOOLEAN
  }

  /// Integers from `min` to `max`.
  public static Element integers(int min, int max) {
    return new Element(Kind.INTEGER, min, max);
  }

  public boolean restricted() {
    return max != 0;
  }

  /// This kind, or the other where this one is not said.
  public Element or(Element other) {
    return kind == Kind.ANY ? other : this;
  }
}

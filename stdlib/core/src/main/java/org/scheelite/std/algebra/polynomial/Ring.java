package org.scheelite.std.algebra.polynomial;

/// How the exponents of a monomial are packed into machine words.
///
/// Variables are numbered from 0. The last one is the most significant, so that comparing words
/// orders monomials lexicographically; the top bit of each field stays clear, so that words are
/// added without carries between fields.
///
/// @param variables the number of variables
/// @param bits the width of one exponent: 16 or 32
public record Ring(int variables, int bits) {
  private static final int NARROW = 16;
  private static final int WIDE = 32;

  /// The largest exponent that may be written; products of a few such still fit.
  public static final long MAX_DEGREE = 1L << 24;

  /// A ring for any computation with `variables` variables.
  public static Ring of(int variables) {
    return new Ring(variables, WIDE);
  }

  /// A ring for polynomials that never exceed `degree` in any variable.
  public static Ring of(int variables, long degree) {
    return new Ring(variables, degree < 1L << (NARROW - 2) ? NARROW : WIDE);
  }

  int perWord() {
    return Long.SIZE / bits;
  }

  /// Words for one monomial.
  int words() {
    return Math.max(1, (variables + perWord() - 1) / perWord());
  }

  int word(int variable) {
    return (variables - 1 - variable) / perWord();
  }

  int shift(int variable) {
    return Long.SIZE - bits * ((variables - 1 - variable) % perWord() + 1);
  }

  long mask() {
    return (1L << bits) - 1;
  }
}

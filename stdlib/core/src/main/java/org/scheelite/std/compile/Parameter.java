package org.scheelite.std.compile;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// A parameter of a compiled function.
///
/// @param rank the levels of the array; 0 for a number
record Parameter(Symbol name, Kind kind, int rank) {

  /// The types that parameters can have.
  enum Kind {
    INTEGER("Integer", "machine-size integer"),
    REAL("Real", "machine-size real number"),
    COMPLEX("Complex", "machine-size complex number"),
    TRUTH("True | False", "True or False");

    private final String symbol;
    private final String text;

    Kind(String symbol, String text) {
      this.symbol = symbol;
      this.text = text;
    }

    /// The kind that a pattern such as `_Real` names; null for none.
    static @Nullable Kind of(Expr pattern) {
      if (pattern.equals(Call.of(Sym.ALTERNATIVES, Sym.TRUE, Sym.FALSE))) {
        return TRUTH;
      }
      if (pattern instanceof Call blank
          && blank.is(Sym.BLANK, 1)
          && blank.arg(0) instanceof Symbol head) {
        for (Kind kind : values()) {
          if (head.equals(Symbol.system(kind.symbol))) {
            return kind;
          }
        }
      }
      return null;
    }

    /// The pattern that names it.
    Expr pattern() {
      return this == TRUTH
          ? Call.of(Sym.ALTERNATIVES, Sym.TRUE, Sym.FALSE)
          : Call.of(Sym.BLANK, Symbol.system(symbol));
    }

    /// As messages call it.
    String text() {
      return text;
    }
  }

  /// The type in generated code; null where there is none.
  @Nullable Type type() {
    return switch (kind) {
      case INTEGER ->
          rank == 0 ? Type.LONG : rank == 1 ? Type.LONGS : rank == 2 ? Type.LONG_ROWS : null;
      case REAL ->
          rank == 0 ? Type.REAL : rank == 1 ? Type.REALS : rank == 2 ? Type.REAL_ROWS : null;
      case TRUTH -> rank == 0 ? Type.TRUTH : null;
      case COMPLEX -> null;
    };
  }

  /// The parameter as `Compile` takes it.
  Expr spec() {
    return rank == 0
        ? Call.list(name, kind.pattern())
        : Call.list(name, kind.pattern(), Int.of(rank));
  }

  /// The argument in the type of the parameter; null where it does not fit.
  @Nullable Expr fitted(Expr argument) {
    return rank == 0 ? number(argument) : array(argument);
  }

  private @Nullable Expr number(Expr argument) {
    return switch (kind) {
      case INTEGER -> argument instanceof Int ? argument : null;
      case TRUTH -> argument.equals(Sym.TRUE) || argument.equals(Sym.FALSE) ? argument : null;
      case REAL -> {
        double value =
            argument instanceof Num n && !(n instanceof Complex) ? n.doubleValue() : Double.NaN;
        yield Double.isFinite(value) ? new Real(value) : null;
      }
      case COMPLEX ->
          !(argument instanceof Num n)
              ? null
              : n instanceof Complex(Num re, Num im)
                  ? Complex.of(Real.of(re.doubleValue()), Real.of(im.doubleValue()))
                  : Complex.of(Real.of(n.doubleValue()), Real.ZERO);
    };
  }

  private @Nullable Expr array(Expr argument) {
    if (argument instanceof Packed packed) {
      if (packed.rank() != rank || kind == Kind.TRUTH) {
        return null;
      }
      return kind == Kind.INTEGER
          ? packed instanceof Packed.Ints ? packed : null
          : packed instanceof Packed.Ints && kind == Kind.REAL
              ? Packed.of(packed.dims(), packed.toReals())
              : packed;
    }
    return fitted(argument, rank);
  }

  private @Nullable Expr fitted(Expr argument, int levels) {
    if (levels == 0) {
      return number(argument);
    }
    if (!Lists.isList(argument)) {
      return null;
    }
    Expr[] parts = ((Normal) argument).toArray();
    for (int i = 0; i < parts.length; i++) {
      Expr part = fitted(parts[i], levels - 1);
      if (part == null) {
        return null;
      }
      parts[i] = part;
    }
    return Lists.of(parts);
  }
}

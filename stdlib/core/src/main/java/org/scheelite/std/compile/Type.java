package org.scheelite.std.compile;

import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;

/// What a value is in generated code.
enum Type {
  /// A machine integer.
  LONG,
  /// A finite machine real.
  REAL,
  /// `True` or `False`.
  TRUTH,
  /// A packed vector of integers.
  LONGS,
  /// A packed vector of reals.
  REALS,
  /// A packed matrix of integers.
  LONG_ROWS,
  /// A packed matrix of reals.
  REAL_ROWS,
  /// A vector of integers whose elements change.
  LONG_CELLS,
  /// A vector of reals whose elements change.
  REAL_CELLS,
  /// A matrix of integers whose elements change.
  LONG_GRID,
  /// A matrix of reals whose elements change.
  REAL_GRID,
  /// `Null`.
  NONE,
  /// The value of what never ends, such as `Break[]`.
  NEVER,
  /// A fraction of two integers, on its way to become an integer or a real.
  FRACTION,
  /// An exact constant such as `Pi`, on its way to become a real.
  EXACT;

  private static final ClassDesc INTS = desc(Packed.Ints.class);
  private static final ClassDesc DOUBLES = desc(Packed.Reals.class);

  private static final ClassDesc LONG_LIST = desc(Cells.Longs.class);
  private static final ClassDesc REAL_LIST = desc(Cells.Reals.class);

  private static ClassDesc desc(Class<?> type) {
    return type.describeConstable().orElseThrow();
  }

  /// The type of a value of the language; null where generated code has none for it.
  static @Nullable Type of(Expr value) {
    return switch (value) {
      case Int _ -> LONG;
      case Real(double x) -> Double.isFinite(x) ? REAL : null;
      case Packed.Ints ints -> ints.rank() == 1 ? LONGS : ints.rank() == 2 ? LONG_ROWS : null;
      case Packed.Reals reals -> reals.rank() == 1 ? REALS : reals.rank() == 2 ? REAL_ROWS : null;
      default -> value.equals(Sym.TRUE) || value.equals(Sym.FALSE) ? TRUTH : null;
    };
  }

  boolean isList() {
    return this == LONGS || this == REALS || this == LONG_ROWS || this == REAL_ROWS;
  }

  /// Whether this is a list whose elements change.
  boolean isCells() {
    return this == LONG_CELLS || this == REAL_CELLS || isGrid();
  }

  /// Whether this is a matrix whose elements change.
  boolean isGrid() {
    return this == LONG_GRID || this == REAL_GRID;
  }

  /// For a list, the type with elements that change.
  Type cells() {
    return switch (this) {
      case LONGS -> LONG_CELLS;
      case REALS -> REAL_CELLS;
      case LONG_ROWS -> LONG_GRID;
      case REAL_ROWS -> REAL_GRID;
      default -> throw new IllegalStateException("no list: " + this);
    };
  }

  /// The type that a value has for the interpreter.
  Type outside() {
    return switch (this) {
      case LONG_CELLS -> LONGS;
      case REAL_CELLS -> REALS;
      case LONG_GRID -> LONG_ROWS;
      case REAL_GRID -> REAL_ROWS;
      default -> this;
    };
  }

  /// The type of the elements that change.
  Type cell() {
    return this == LONG_CELLS || this == LONG_GRID ? LONG : REAL;
  }

  boolean isScalar() {
    return this == LONG || this == REAL || this == TRUTH;
  }

  /// The type of an element; of a matrix, a row.
  Type element() {
    return switch (this) {
      case LONGS -> LONG;
      case REALS -> REAL;
      case LONG_ROWS -> LONGS;
      case REAL_ROWS -> REALS;
      default -> throw new IllegalStateException("no list: " + this);
    };
  }

  TypeKind kind() {
    return switch (this) {
      case LONG -> TypeKind.LONG;
      case REAL -> TypeKind.DOUBLE;
      case TRUTH -> TypeKind.INT;
      case LONGS, REALS, LONG_ROWS, REAL_ROWS, LONG_CELLS, REAL_CELLS, LONG_GRID, REAL_GRID ->
          TypeKind.REFERENCE;
      case NONE, NEVER -> TypeKind.VOID;
      case FRACTION, EXACT -> throw new IllegalStateException("no value of the machine: " + this);
    };
  }

  ClassDesc desc() {
    return switch (this) {
      case LONG -> ConstantDescs.CD_long;
      case REAL -> ConstantDescs.CD_double;
      case TRUTH -> ConstantDescs.CD_boolean;
      case LONGS, LONG_ROWS -> INTS;
      case REALS, REAL_ROWS -> DOUBLES;
      case LONG_CELLS, LONG_GRID -> LONG_LIST;
      case REAL_CELLS, REAL_GRID -> REAL_LIST;
      case NONE, NEVER -> ConstantDescs.CD_void;
      case FRACTION, EXACT -> throw new IllegalStateException("no value of the machine: " + this);
    };
  }
}

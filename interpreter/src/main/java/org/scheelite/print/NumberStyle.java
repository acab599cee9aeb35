package org.scheelite.print;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// How `NumberForm` and its kin write numbers: their arguments and options read.
///
/// @param digits significant digits of reals; -1 for the usual number
/// @param places digits after the point; -1 for as many as there are
/// @param width digits a number is padded to; -1 for none
record NumberStyle(Kind kind, int digits, int places, int width, Normal options, Printer printer) {

  /// When a power of ten is split off.
  enum Kind {
    NUMBER("NumberForm"),
    SCIENTIFIC("ScientificForm"),
    ENGINEERING("EngineeringForm"),
    ACCOUNTING("AccountingForm"),
    DECIMAL("DecimalForm"),
    PADDED("PaddedForm"),
    PERCENT("PercentForm");

    private final String head;

    Kind(String head) {
      this.head = head;
    }

    static @Nullable Kind of(String head) {
      for (Kind kind : values()) {
        if (kind.head.equals(head)) {
          return kind;
        }
      }
      return null;
    }
  }

  /// Reads `Form[expr, n, options]`; null where the arguments are none it takes.
  static @Nullable NumberStyle of(Normal form, Kind kind, Printer printer) {
    int digits = -1;
    int places = -1;
    if (form.size() > 1 && !isRule(form.arg(1))) {
      switch (form.arg(1)) {
        case Int(long n) when n > 0 && n < 1_000_000 -> digits = (int) n;
        case Normal pair
            when pair.is(Sym.LIST, 2)
                && pair.arg(0) instanceof Int(long n)
                && pair.arg(1) instanceof Int(long f)
                && n > 0
                && n < 1_000_000
                && f >= 0
                && f < 1_000_000 -> {
          digits = (int) n;
          places = (int) f;
        }
        default -> {
          return null;
        }
      }
    }
    int width = kind == Kind.PADDED ? digits : -1;
    return new NumberStyle(kind, digits, places, width, form, printer);
  }

  private static boolean isRule(Expr expr) {
    return expr instanceof Normal rule && (rule.is(Sym.RULE, 2) || rule.is(Sym.RULE_DELAYED, 2));
  }

  /// The value of an option, or null.
  @Nullable Expr option(String name) {
    for (int i = 1; i < options.size(); i++) {
      if (isRule(options.arg(i))
          && options.arg(i) instanceof Normal rule
          && rule.arg(0) instanceof Symbol symbol
          && symbol.name().equals(name)) {
        return rule.arg(1);
      }
    }
    return null;
  }

  /// A text option.
  String text(String name, String otherwise) {
    return option(name) instanceof Str(String value) ? value : otherwise;
  }

  /// The left or right text of an option that has two, `{left, right}`; one text is the left.
  String text(String name, int side, String otherwise) {
    Expr value = option(name);
    if (value instanceof Normal pair && pair.is(Sym.LIST, 2)) {
      return pair.arg(side) instanceof Str(String text) ? text : otherwise;
    }
    return value instanceof Str(String text) ? text : otherwise;
  }

  /// How many digits stand together left (0) or right (1) of the point; 0 for all.
  int block(int side) {
    Expr value = option("DigitBlock");
    if (value instanceof Normal pair && pair.is(Sym.LIST, 2)) {
      value = pair.arg(side);
    }
    return value instanceof Int(long n) && n > 0 && n < 1000 ? (int) n : 0;
  }
}

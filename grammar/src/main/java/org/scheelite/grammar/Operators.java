package org.scheelite.grammar;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.grammar.Operator.Form;

/// The table of all operators: the one source for lexer, parser, printer and highlighter.
///
/// The head says what an operator makes, with these exceptions: `a @ b` and `a // b` (`Prefix`,
/// `Postfix`) are plain application and `a ~ b ~ c` (`Infix`) is `b[a, c]`; `-a`, `a - b` and `a /
/// b` (`Minus`, `Subtract`, `Divide`) are sums, products and powers; `a : b` is `Pattern` after a
/// symbol and `Optional` otherwise; `a /: b = c` takes its right side along; a chain of different
/// comparisons is an `Inequality`.
public final class Operators {
  /// How tightly `f[x]` and `x[[i]]` hold their left side.
  public static final int CALL = 670;

  /// The precedence of `a ;; b`.
  public static final int SPAN = 305;

  private static final List<Operator> ALL = OperatorTable.rows();
  private static final Map<String, Operator> PREFIX = byText(Form.PREFIX);
  private static final Map<String, Operator> INFIX = byText(Form.INFIX);
  private static final Map<String, Operator> POSTFIX = byText(Form.POSTFIX);
  private static final Map<Form, Map<String, Operator>> BY_HEAD = byHead();

  /// The product of two operands side by side.
  public static final Operator TIMES = required(INFIX, "*");

  private Operators() {}

  /// All operators, from the tightest to the loosest.
  public static List<Operator> all() {
    return ALL;
  }

  /// The operator written `text` before its operand, or null.
  public static @Nullable Operator prefix(String text) {
    return PREFIX.get(text);
  }

  /// The operator written `text` between operands, or null.
  public static @Nullable Operator infix(String text) {
    return INFIX.get(text);
  }

  /// The operator written `text` after its operand, or null.
  public static @Nullable Operator postfix(String text) {
    return POSTFIX.get(text);
  }

  /// The operator that makes expressions `head[...]` in this form, or null.
  public static @Nullable Operator of(Form form, String head) {
    Map<String, Operator> operators = BY_HEAD.get(form);
    return operators == null ? null : operators.get(head);
  }

  private static Operator required(Map<String, Operator> operators, String text) {
    Operator operator = operators.get(text);
    if (operator == null) {
      throw new IllegalStateException("no operator " + text);
    }
    return operator;
  }

  private static Map<String, Operator> byText(Form form) {
    var found = new HashMap<String, Operator>();
    for (Operator operator : ALL) {
      if (operator.form() == form) {
        operator.texts().forEach(text -> found.put(text, operator));
      }
    }
    return found;
  }

  private static Map<Form, Map<String, Operator>> byHead() {
    var found = new EnumMap<Form, Map<String, Operator>>(Form.class);
    for (Operator operator : ALL) {
      found.computeIfAbsent(operator.form(), _ -> new HashMap<>()).put(operator.head(), operator);
    }
    return found;
  }
}

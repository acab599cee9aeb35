package org.scheelite.std.compile;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Symbol;
import org.scheelite.print.Form;
import org.scheelite.print.Printer;

/// The function that `FunctionCompile` makes.
///
/// @param value the code
/// @param function the function as it was given
record CompiledCode(CompiledValue value, Expr function) implements Opaque, Active {
  private static final Symbol HEAD = Symbol.system("CompiledCodeFunction");
  private static final Symbol COMPILE = Symbol.system("FunctionCompile");

  @Override
  public @Nullable Expr apply(Normal call, Frame frame) {
    return value.apply(call, frame);
  }

  @Override
  public Symbol head() {
    return HEAD;
  }

  @Override
  public String display() {
    return "CompiledCodeFunction[" + Printer.print(function, Form.OUTPUT) + "]";
  }

  @Override
  public Expr construction() {
    return Call.of(COMPILE, function);
  }
}

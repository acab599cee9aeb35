package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.print.Form;
import org.scheelite.print.Printer;

/// The function that `Compile` makes.
final class CompiledValue implements Opaque, Active {
  private static final Symbol HEAD = Symbol.system("CompiledFunction");
  private static final Symbol COMPILE = Symbol.system("Compile");

  private final List<Parameter> parameters;
  private final Expr body;
  private final boolean listable;

  private CompiledValue(List<Parameter> parameters, Expr body, boolean listable) {
    this.parameters = List.copyOf(parameters);
    this.body = body;
    this.listable = listable;
  }

  static CompiledValue of(List<Parameter> parameters, Expr body, boolean listable, Frame frame) {
    var value = new CompiledValue(parameters, body, listable);
    value.code(frame);
    return value;
  }

  /// The code; null where the body has none.
  private @Nullable Compiled code(Frame frame) {
    var types = new ArrayList<Type>();
    var names = new ArrayList<Expr>();
    for (Parameter parameter : parameters) {
      Type type = parameter.type();
      if (type == null) {
        return null;
      }
      types.add(type);
      names.add(parameter.name());
    }
    return Acceleration.of(frame)
        .compile(
            body,
            names,
            types,
            frame,
            (translator, inputs, kept) -> {
              Scope scope = translator.scope();
              for (int i = 0; i < types.size(); i++) {
                int variable = scope.variable(types.get(i));
                inputs.add(variable);
                scope.global(names.get(i), variable, true);
              }
              Node value = translator.translate(body, scope, true);
              return value.type() == Type.NONE ? value : translator.forms().plain(value);
            });
  }

  @Override
  public @Nullable Expr apply(Normal call, Frame frame) {
    if (call.size() != parameters.size()) {
      frame.message(CompiledFunction.CFCT, Int.of(call.size()), Int.of(parameters.size()));
      return null;
    }
    int length = listable ? length(call) : -1;
    return length >= 0 ? threaded(call, length, frame) : value(call.args(), frame);
  }

  /// The length of the arguments that are threaded over; -1 for none.
  private int length(Normal call) {
    int length = -1;
    for (int i = 0; i < call.size(); i++) {
      if (depth(call.arg(i)) > parameters.get(i).rank()) {
        int size = ((Normal) call.arg(i)).size();
        if (length >= 0 && size != length) {
          return -1;
        }
        length = size;
      }
    }
    return length;
  }

  private static int depth(Expr expr) {
    if (expr instanceof Packed packed) {
      return packed.rank();
    }
    return Lists.isList(expr)
        ? 1 + (((Normal) expr).size() == 0 ? 0 : depth(((Normal) expr).arg(0)))
        : 0;
  }

  private Expr threaded(Normal call, int length, Frame frame) {
    var results = new Results(length);
    for (int k = 0; k < length; k++) {
      frame.poll();
      var args = new Expr[call.size()];
      for (int i = 0; i < args.length; i++) {
        Expr arg = call.arg(i);
        args[i] = depth(arg) > parameters.get(i).rank() ? ((Normal) arg).arg(k) : arg;
      }
      Expr value = apply(Call.of(this, args), frame);
      results.add(value == null ? Sym.NULL : value);
    }
    return results.list();
  }

  private @Nullable Expr value(List<Expr> arguments, Frame frame) {
    var fitted = new Expr[arguments.size()];
    for (int i = 0; i < fitted.length; i++) {
      Expr argument = parameters.get(i).fitted(arguments.get(i));
      if (argument == null) {
        complain(i, arguments.get(i), frame);
        return uncompiled(arguments, frame);
      }
      fitted[i] = argument;
    }
    Compiled compiled = code(frame);
    if (compiled == null) {
      return uncompiled(List.of(fitted), frame);
    }
    var run = new Run(compiled, frame);
    for (int i = 0; i < fitted.length; i++) {
      run.put(i, fitted[i]);
    }
    if (run.isUsable() && run.attempt()) {
      run.release();
      return run.result();
    }
    frame.message(CompiledFunction.CFNE);
    return uncompiled(arguments, frame);
  }

  private void complain(int index, Expr argument, Frame frame) {
    Parameter parameter = parameters.get(index);
    Expr position = Int.of(index + 1L);
    Expr kind = Str.of(parameter.kind().text());
    if (parameter.rank() == 0) {
      frame.message(CompiledFunction.CFSA, argument, position, kind);
    } else {
      frame.message(CompiledFunction.CFTA, argument, position, Int.of(parameter.rank()), kind);
    }
  }

  private Expr uncompiled(List<Expr> arguments, Frame frame) {
    return frame.evaluate(Call.of(function(), arguments));
  }

  private Expr function() {
    return Call.of(
        Sym.FUNCTION, Call.list(parameters.stream().map(Parameter::name).toList()), body);
  }

  @Override
  public Symbol head() {
    return HEAD;
  }

  @Override
  public String display() {
    var names = Call.list(parameters.stream().map(Parameter::name).toList());
    return "CompiledFunction["
        + Printer.print(names, Form.OUTPUT)
        + ", "
        + Printer.print(body, Form.OUTPUT)
        + ", -CompiledCode-]";
  }

  @Override
  public Expr construction() {
    Expr specs = Call.list(parameters.stream().map(Parameter::spec).toList());
    return listable
        ? Call.of(
            COMPILE,
            specs,
            body,
            Call.rule(Symbol.system("RuntimeAttributes"), Call.list(Sym.LISTABLE)))
        : Call.of(COMPILE, specs, body);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CompiledValue that
        && parameters.equals(that.parameters)
        && body.equals(that.body)
        && listable == that.listable;
  }

  @Override
  public int hashCode() {
    return Objects.hash(parameters, body, listable);
  }
}

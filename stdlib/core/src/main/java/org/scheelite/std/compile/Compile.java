package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// A function of numbers as machine code.
///
/// `Compile[{x1, x2, …}, expr]` takes machine reals and computes with machine numbers. `{x, type}`
/// in place of `x` says another type: `_Integer`, `_Real`, `_Complex` or `True | False`; `{x, type,
/// n}` an array of `n` levels. Where something does not fit, such as an integer that overflows, the
/// function is evaluated as it stands, after a message. Arguments that are lists are threaded over
/// with `RuntimeAttributes -> {Listable}`.
///
/// Code is made for arithmetic, elementary functions, conditions, loops and local variables; other
/// functions, as those of complex numbers, work but are not quicker.
///
/// ```wl
/// In:  f = Compile[{x, y}, Sqrt[x^2 + y^2]]; f[3, 4]
/// Out: 5.
/// In:  Compile[{{n, _Integer}}, Module[{s = 0}, Do[s += i^2, {i, n}]; s]][1000]
/// Out: 333833500
/// In:  Compile[{{v, _Real, 1}}, v[[1]] - v[[2]]][{2.5, 1}]
/// Out: 1.5
/// In:  Compile[{x}, x^2, RuntimeAttributes -> {Listable}][{1, 2, 3}]
/// Out: {1., 4., 9.}
/// In:  Compile[{{n, _Integer}}, n^2][10^12]
/// Msg: CompiledFunction::cfne: Numerical error encountered; proceeding with uncompiled evaluation.
/// Out: 1000000000000000000000000
/// In:  Compile[3, x]
/// Msg: Compile::argset: The parameter specification 3 is not a list of parameters.
/// Out: Compile[3, x]
/// ```
@Builtin(
    attributes = Attribute.HOLD_ALL,
    seeAlso = {"CompiledFunction", "Function"})
final class Compile {
  static final Message ARGSET =
      Message.of("Compile::argset", "The parameter specification `1` is not a list of parameters.");

  /// Attributes of the function, such as `{Listable}`.
  static final Option<Expr> RUNTIME_ATTRIBUTES = Option.any("RuntimeAttributes", Call.list());

  /// What the code is for; all targets are the Java virtual machine.
  static final Option<Expr> COMPILATION_TARGET = Option.any("CompilationTarget", Sym.AUTOMATIC);

  /// Taken for compatibility.
  static final Option<Expr> RUNTIME_OPTIONS = Option.any("RuntimeOptions", Sym.AUTOMATIC);

  /// Taken for compatibility.
  static final Option<Expr> COMPILATION_OPTIONS = Option.any("CompilationOptions", Sym.AUTOMATIC);

  /// Taken for compatibility.
  static final Option<Expr> PARALLELIZATION = Option.any("Parallelization", Sym.AUTOMATIC);

  private Compile() {}

  @Form
  static @Nullable Expr compile(Expr parameters, Expr body, Options options, Frame frame) {
    return made(parameters, body, options, frame);
  }

  /// The third argument, types of subexpressions, is not needed: types are found by themselves.
  @Form
  static @Nullable Expr compile(
      Expr parameters, Expr body, Expr types, Options options, Frame frame) {
    return made(parameters, body, options, frame);
  }

  private static @Nullable Expr made(Expr spec, Expr body, Options options, Frame frame) {
    List<Expr> parts = Translator.elements(spec);
    List<Parameter> parameters = parts == null ? null : parameters(parts);
    if (parameters == null) {
      return frame.decline(ARGSET, spec);
    }
    Expr attributes = options.get(RUNTIME_ATTRIBUTES);
    boolean listable =
        attributes.equals(Sym.LISTABLE) || attributes.equals(Call.list(Sym.LISTABLE));
    return CompiledValue.of(parameters, body, listable, frame);
  }

  private static @Nullable List<Parameter> parameters(List<Expr> parts) {
    var parameters = new ArrayList<Parameter>();
    for (Expr part : parts) {
      Parameter parameter = parameter(part);
      if (parameter == null) {
        return null;
      }
      parameters.add(parameter);
    }
    return parameters;
  }

  private static @Nullable Parameter parameter(Expr part) {
    if (part instanceof Symbol name) {
      return new Parameter(name, Parameter.Kind.REAL, 0);
    }
    List<Expr> items = Translator.elements(part);
    if (items == null
        || items.isEmpty()
        || items.size() > 3
        || !(items.getFirst() instanceof Symbol name)) {
      return null;
    }
    Parameter.Kind kind = items.size() < 2 ? Parameter.Kind.REAL : Parameter.Kind.of(items.get(1));
    Expr rank = items.size() < 3 ? Int.ZERO : items.get(2);
    return kind == null || !(rank instanceof Int(long n)) || n < 0 || n > 16
        ? null
        : new Parameter(name, kind, (int) n);
  }
}

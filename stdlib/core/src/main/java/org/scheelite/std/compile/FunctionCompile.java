package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// A pure function as machine code.
///
/// `FunctionCompile[Function[Typed[x, "MachineInteger"], …]]` or `Function[{Typed[x, "Real64"], …},
/// …]` gives a `CompiledCodeFunction`. Types are `"MachineInteger"` and `"Integer64"` with the
/// narrower integers, `"Real64"` and `"Real32"`, `"ComplexReal64"`, `"Boolean"`, and arrays of
/// these, as `TypeSpecifier["PackedArray"]["Real64", 2]` or
/// `TypeSpecifier["ListVector"]["MachineInteger"]`.
///
/// All integers have 64 bits, all reals are double. Where a machine number overflows, the function
/// is evaluated as it stands, after a message.
///
/// ```wl
/// In:  f = FunctionCompile[Function[Typed[n, "MachineInteger"], Module[{s = 0}, Do[s += i^2, {i, n}]; s]]];
/// In:  f[1000]
/// Out: 333833500
/// In:  FunctionCompile[Function[{Typed[x, "Real64"], Typed[y, "Real64"]}, Sqrt[x^2 + y^2]]][3., 4.]
/// Out: 5.
/// In:  FunctionCompile[Function[Typed[v, TypeSpecifier["PackedArray"]["Real64", 1]], v[[1]] - v[[2]]]][{2.5, 1.}]
/// Out: 1.5
/// In:  Head[f]
/// Out: CompiledCodeFunction
/// In:  Head[FunctionCompile[Function[x, x + 1]]]
/// Msg: FunctionCompile::cmperr: Cannot infer the type of the variable x.
/// Out: Failure
/// ```
@Builtin(seeAlso = {"Typed", "CompiledCodeFunction", "Compile"})
final class FunctionCompile {
  static final Message CMPERR =
      Message.of("FunctionCompile::cmperr", "Cannot infer the type of the variable `1`.");
  static final Message NOFUN =
      Message.of("FunctionCompile::nofun", "`1` is not a function with typed variables.");

  private static final Symbol TYPED = Symbol.system("Typed");

  private FunctionCompile() {}

  @Form
  static Expr compile(Expr function, Frame frame) {
    if (!(function instanceof Normal call) || !call.is(Sym.FUNCTION) || call.size() < 2) {
      return failure(NOFUN, function, frame);
    }
    Expr variables = call.arg(0);
    var parameters = new ArrayList<Parameter>();
    for (Expr variable :
        Lists.isList(variables) ? ((Normal) variables).args() : List.of(variables)) {
      Parameter parameter = parameter(variable);
      if (parameter == null) {
        return failure(CMPERR, variable, frame);
      }
      parameters.add(parameter);
    }
    return new CompiledCode(CompiledValue.of(parameters, call.arg(1), false, frame), function);
  }

  private static Expr failure(Message message, Expr part, Frame frame) {
    frame.message(message, part);
    Expr text = Str.of(message.text().replace("`1`", part.toString()));
    Expr template = Call.rule(Str.of("MessageTemplate"), text);
    return frame.call(
        Symbol.system("Failure"),
        Str.of("CompileError"),
        frame.evaluate(Call.of(Sym.ASSOCIATION, template)));
  }

  private static @Nullable Parameter parameter(Expr variable) {
    if (!(variable instanceof Normal typed)
        || !typed.is(TYPED, 2)
        || !(typed.arg(0) instanceof Symbol name)) {
      return null;
    }
    Expr type = typed.arg(1);
    Parameter.Kind scalar = kind(type);
    if (scalar != null) {
      return new Parameter(name, scalar, 0);
    }
    List<Expr> array = array(type);
    Parameter.Kind kind = array == null ? null : kind(array.get(1));
    if (array == null || kind == null) {
      return null;
    }
    Expr rank = array.size() > 2 ? array.get(2) : Int.ONE;
    return rank instanceof Int(long n) && n > 0 && n < 17
        ? new Parameter(name, kind, (int) n)
        : null;
  }

  /// The name of the array and its parameters.
  private static @Nullable List<Expr> array(Expr type) {
    if (!(type instanceof Normal call) || call.size() == 0) {
      return null;
    }
    var parts = new ArrayList<Expr>();
    if (call.is(Symbol.system("TypeSpecifier"))) {
      parts.addAll(call.args());
    } else if (call.head() instanceof Normal outer && outer.is(Symbol.system("TypeSpecifier"), 1)) {
      parts.add(outer.arg(0));
      parts.addAll(call.args());
    }
    boolean known =
        parts.size() > 1
            && parts.getFirst() instanceof Str(String name)
            && List.of("PackedArray", "NumericArray", "ListVector").contains(name);
    return known ? parts : null;
  }

  private static Parameter.@Nullable Kind kind(Expr type) {
    return switch (type instanceof Str(String name) ? name : "") {
      case "MachineInteger",
          "Integer64",
          "Integer32",
          "Integer16",
          "Integer8",
          "UnsignedInteger64",
          "UnsignedInteger32",
          "UnsignedInteger16",
          "UnsignedInteger8" ->
          Parameter.Kind.INTEGER;
      case "Real64", "Real32", "MachineReal" -> Parameter.Kind.REAL;
      case "ComplexReal64", "ComplexReal32" -> Parameter.Kind.COMPLEX;
      case "Boolean" -> Parameter.Kind.TRUTH;
      default -> null;
    };
  }
}

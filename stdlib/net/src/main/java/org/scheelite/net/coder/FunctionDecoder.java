package org.scheelite.net.coder;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.shape.PortType;

/// `NetDecoder[{"Function", f}]`: a function of the user applied to the array.
///
/// @param function the function
/// @param named the properties that the function takes as a second argument; empty where it takes
///   the array alone
record FunctionDecoder(CoderSpec spec, Expr function, List<String> named) implements NamedDecoder {

  static FunctionDecoder of(CoderSpec given) {
    Map<String, Expr> parameters = FunctionEncoder.parameters();
    parameters.put("Properties", Sym.NONE);
    CoderSpec spec = given.taking(parameters, 2);
    if (spec.arguments().isEmpty()) {
      throw spec.wrong("function", Sym.AUTOMATIC, "a function");
    }
    return new FunctionDecoder(spec, spec.argument(0), properties(spec));
  }

  private static List<String> properties(CoderSpec spec) {
    Expr given = spec.get("Properties");
    if (given.equals(Sym.NONE)) {
      return List.of();
    }
    if (given instanceof Normal list
        && Lists.isList(list)
        && list.size() > 0
        && list.args().stream().allMatch(Str.class::isInstance)) {
      return list.args().stream().map(name -> ((Str) name).value()).toList();
    }
    throw spec.wrong("Properties", given, "None or a list of strings");
  }

  @Override
  public PortType coded() {
    PortType type = spec.arguments().size() < 2 ? null : PortType.read(spec.argument(1));
    return type == null ? PortType.ANY : type;
  }

  @Override
  public String words() {
    return "expression";
  }

  @Override
  public List<String> properties() {
    return named.isEmpty() ? List.of(DECISION) : named;
  }

  @Override
  public @Nullable Reading reading(Expr property, Frame frame) {
    if (!(property instanceof Str(String name)) || !properties().contains(name)) {
      return null;
    }
    return named.isEmpty()
        ? plain -> frame.call(function, plain.toArray())
        : plain -> frame.call(function, plain.toArray(), property);
  }
}

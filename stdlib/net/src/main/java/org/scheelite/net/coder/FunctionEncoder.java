package org.scheelite.net.coder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Refused;
import org.scheelite.pattern.Matcher;

/// `NetEncoder[{"Function", f, dims}]`: what a function of the user makes of an example.
///
/// @param function the function
/// @param coded the type of what it gives
/// @param pattern what one example looks like; `None` where nothing is said of it
/// @param batched whether the function takes a list of examples
record FunctionEncoder(CoderSpec spec, Expr function, PortType coded, Expr pattern, boolean batched)
    implements NamedEncoder {

  /// Parameters of functions in general; those about saving have no influence here: a function is
  /// kept as it is.
  static Map<String, Expr> parameters() {
    var parameters = new HashMap<String, Expr>();
    parameters.put("Batched", Sym.FALSE);
    parameters.put("SaveDefinitions", Sym.TRUE);
    parameters.put("Initialization", Sym.NONE);
    parameters.put("ExcludedContexts", Sym.AUTOMATIC);
    parameters.put("IncludedContexts", Sym.ALL);
    return parameters;
  }

  static FunctionEncoder of(CoderSpec given) {
    Map<String, Expr> parameters = parameters();
    parameters.put("Pattern", Sym.NONE);
    CoderSpec spec = given.taking(parameters, 2);
    if (spec.arguments().isEmpty()) {
      throw spec.wrong("function", Sym.AUTOMATIC, "a function");
    }
    Expr dims = spec.argument(1);
    PortType type = PortType.read(dims);
    if (type == null || type.coder() != null) {
      throw spec.wrong("dimensions", dims, "the type of a port");
    }
    return new FunctionEncoder(
        spec, spec.argument(0), type, spec.get("Pattern"), spec.flag("Batched"));
  }

  @Override
  public String words() {
    return "expression";
  }

  @Override
  public boolean single(Expr value, Frame frame) {
    if (!pattern.equals(Sym.NONE)) {
      return Matcher.of(pattern, frame).matches(value, frame);
    }
    if (!Lists.isList(value) || Raw.fits(value, coded)) {
      return true;
    }
    return !batched && fits(frame.call(function, value));
  }

  private boolean fits(Expr plain) {
    if (coded.dims() != null) {
      return Raw.fits(plain, coded);
    }
    int[] dims = Numbers.dims(plain);
    int total = 1;
    for (int dim : dims) {
      total *= dim;
    }
    return total > 0 && Numbers.copy(plain, dims, new double[total], 0, null);
  }

  @Override
  public Expr encode(Expr example, Frame frame) {
    if (batched) {
      return encodeAll(List.of(example), frame).getFirst();
    }
    if (!accepts(example, frame) && Raw.fits(example, coded)) {
      return example;
    }
    return checked(frame.call(function, example), 1);
  }

  private boolean accepts(Expr example, Frame frame) {
    return pattern.equals(Sym.NONE)
        ? !Raw.fits(example, coded)
        : Matcher.of(pattern, frame).matches(example, frame);
  }

  private Expr checked(Expr plain, int number) {
    if (fits(plain)) {
      return plain;
    }
    String words = coded.dims() == null ? "array of numbers" : coded.words();
    throw new Refused(plain, NetFault.words((vowel(words) ? "an " : "a ") + words)).at(number);
  }

  private static boolean vowel(String words) {
    return "aeiou".indexOf(words.charAt(0)) >= 0;
  }

  @Override
  public List<Expr> encodeAll(List<Expr> examples, Frame frame) {
    if (!batched) {
      return NamedEncoder.super.encodeAll(examples, frame);
    }
    if (examples.stream().allMatch(example -> !accepts(example, frame))) {
      return examples; // plain already
    }
    List<Expr> plain = rows(frame.call(function, Lists.of(examples)));
    if (plain == null || plain.size() != examples.size()) {
      throw new Refused(
          Lists.of(plain == null ? List.of() : plain),
          NetFault.words("a list of " + examples.size() + " arrays"));
    }
    for (int i = 0; i < plain.size(); i++) {
      checked(plain.get(i), i + 1);
    }
    return plain;
  }

  private static @Nullable List<Expr> rows(Expr value) {
    return switch (value) {
      case NumArray array -> {
        var reals = new double[array.total()];
        for (int i = 0; i < reals.length; i++) {
          reals[i] = array.real(i);
        }
        yield Packed.of(array.dims(), reals).args();
      }
      case Normal list when Lists.isList(list) -> list.args();
      default -> null;
    };
  }
}

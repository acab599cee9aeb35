package org.scheelite.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.pattern.Template;

/// A pure function made ready to be applied: its body as a template with one hole for each slot or
/// parameter. Kept with the `Function` expression.
final class FunctionCode {
  private static final Message SLOTN =
      Message.of("Function::slotn", "Slot number `1` in `2` cannot be filled from `3`.");
  private static final Message SLOTA =
      Message.of("Function::slota", "Named slot `1` in `2` cannot be filled from `3`.");
  private static final Message FPCT =
      Message.of("Function::fpct", "Too many parameters in `1` to be filled from `2`.");
  private static final Message FLPAR =
      Message.of(
          "Function::flpar",
          "Parameter specification `1` in `2` should be a symbol or a list of symbols.");

  private final Template body;
  private final List<Expr> holes;
  private final int parameters;
  private final int attributes;

  private FunctionCode(Template body, List<Expr> holes, int parameters, int attributes) {
    this.body = body;
    this.holes = holes;
    this.parameters = parameters;
    this.attributes = attributes;
  }

  /// The code of a `Function` expression; null, after a message, where it is not a valid one.
  static @Nullable FunctionCode of(Call function, Frame frame) {
    if (function.code() instanceof FunctionCode known) {
      return known;
    }
    FunctionCode code =
        switch (function.size()) {
          case 1 -> ofSlots(function);
          case 2, 3 -> ofParameters(function, frame);
          default -> null;
        };
    if (code != null) {
      function.code(code);
    }
    return code;
  }

  int attributes() {
    return attributes;
  }

  private static FunctionCode ofSlots(Call function) {
    var slots = new Slots();
    return new FunctionCode(Template.of(function.arg(0), slots), slots.found, -1, 0);
  }

  private static @Nullable FunctionCode ofParameters(Call function, Frame frame) {
    Expr spec = function.arg(0);
    int attributes = function.size() == 3 ? attributeBits(function.arg(2)) : 0;
    if (spec.equals(Sym.NULL)) {
      var slots = new Slots();
      return new FunctionCode(Template.of(function.arg(1), slots), slots.found, -1, attributes);
    }
    List<Expr> names =
        spec instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(spec);
    if (!names.stream().allMatch(name -> name instanceof Symbol)) {
      frame.message(FLPAR, spec, function);
      return null;
    }
    Template body = Template.of(function.arg(1), new Parameters(names));
    return new FunctionCode(body, names, names.size(), attributes);
  }

  private static int attributeBits(Expr spec) {
    List<Expr> names =
        spec instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(spec);
    int bits = 0;
    for (Attribute attribute : Attribute.values()) {
      if (names.contains(attribute.symbol())) {
        bits |= Definition.bit(attribute);
      }
    }
    return bits;
  }

  /// The body with arguments filled in, not yet evaluated; null, after a message, where they do not
  /// fit.
  @Nullable Expr apply(Call function, Normal call, Frame frame) {
    if (parameters >= 0) {
      if (call.size() < parameters) {
        frame.message(FPCT, function.arg(0), call);
        return null;
      }
      return body.fill(
          call.size() == parameters ? call.toArray() : Arrays.copyOf(call.toArray(), parameters));
    }
    var values = new Expr[holes.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = slot((Call) holes.get(i), function, call, frame);
    }
    return body.fill(values);
  }

  private static Expr slot(Call slot, Call function, Normal call, Frame frame) {
    Expr which = slot.size() == 0 ? Int.ONE : slot.arg(0);
    if (slot.is(Sym.SLOT_SEQUENCE)) {
      int from = which instanceof Int(long n) ? (int) Math.max(0, n - 1) : 0;
      Expr[] args = call.toArray();
      return Call.of(
          Sym.SEQUENCE, Arrays.copyOfRange(args, Math.min(from, args.length), args.length));
    }
    if (which instanceof Int(long n)) {
      if (n == 0) {
        return function;
      }
      if (n <= call.size()) {
        return call.arg((int) n - 1);
      }
      frame.message(SLOTN, which, function, call);
      return slot;
    }
    if (call.size() > 0 && call.arg(0) instanceof Assoc assoc) {
      Expr value = assoc.get(which);
      return value != null ? value : Call.of(Sym.MISSING, Str.of("KeyAbsent"), which);
    }
    frame.message(SLOTA, which, function, call);
    return slot;
  }

  /// The named parameters of a function.
  private record Parameters(List<Expr> names) implements Template.Holes {
    @Override
    public int hole(Expr expr) {
      return expr instanceof Symbol ? names.indexOf(expr) : -1;
    }

    @Override
    public boolean respectsScopes() {
      return true;
    }
  }

  /// The slots of a body, each different one a hole; inner functions keep theirs.
  private static final class Slots implements Template.Holes {
    private final List<Expr> found = new ArrayList<>();

    @Override
    public int hole(Expr expr) {
      if (!(expr instanceof Call call)
          || call.size() > 1
          || !(call.is(Sym.SLOT) || call.is(Sym.SLOT_SEQUENCE))) {
        return -1;
      }
      int known = found.indexOf(call);
      if (known < 0) {
        found.add(call);
        return found.size() - 1;
      }
      return known;
    }

    @Override
    public boolean enters(Call call) {
      return !call.is(Sym.FUNCTION, 1)
          && !(call.is(Sym.FUNCTION) && call.size() > 1 && call.arg(0).equals(Sym.NULL));
    }
  }
}

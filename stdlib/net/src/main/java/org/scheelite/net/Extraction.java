package org.scheelite.net;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.shape.Coder;
import org.scheelite.net.shape.PortType;

/// Takes layers, arrays and parameters out of nets.
public final class Extraction {
  private Extraction() {}

  /// What a specification as in `NetExtract` stands for: a name, a number, a path, a list of paths.
  ///
  /// @throws NetFault where there is no such part
  public static Expr extract(Net net, Expr spec) {
    if (spec.equals(Sym.ALL)) {
      return all(net);
    }
    if (SharedArray.read(spec) instanceof SharedArray.Given(SharedArray shared, var _)) {
      ArraySlot slot = net.allArrays().get(shared.place());
      if (slot == null) {
        throw missing(net, spec);
      }
      return slot.value() == null ? Sym.AUTOMATIC : slot.value();
    }
    if (!(spec instanceof Normal list) || !Lists.isList(list)) {
      return step(net, List.of(spec), 0);
    }
    if (list.size() > 0 && list.args().stream().allMatch(Lists::isList)) {
      var several = new ArrayList<Expr>();
      list.args().forEach(path -> several.add(step(net, ((Normal) path).args(), 0)));
      return Lists.of(several);
    }
    return step(net, list.args(), 0);
  }

  private static Expr step(Expr found, List<Expr> steps, int at) {
    if (at == steps.size()) {
      return found instanceof Net net ? net.standalone() : found;
    }
    Expr spec = steps.get(at);
    if (found instanceof Coder coder
        && spec instanceof Str(String name)
        && coder.parameter(name) instanceof Expr value) {
      return step(value, steps, at + 1);
    }
    if (!(found instanceof Net net)) {
      throw missing(found, spec);
    }
    if (spec.equals(Sym.ALL) && !net.parts().isEmpty()) {
      return each(net, part -> step(part.net(), steps, at + 1));
    }
    Expr next = one(net, spec);
    if (next == null) {
      throw missing(net, spec);
    }
    return step(next, steps, at + 1);
  }

  private static NetFault missing(Expr found, Expr spec) {
    String symbol = found instanceof Net net ? net.head().name() : "NetExtract";
    return new NetFault(NetMessages.PART.by(symbol), found, spec);
  }

  private static @Nullable Expr one(Net net, Expr spec) {
    Part part = net.part(spec);
    if (part != null) {
      return part.net();
    }
    if (!(spec instanceof Str(String name))) {
      return null;
    }
    ArraySlot slot = net.array(name);
    if (slot != null) {
      return slot.value() == null ? Sym.AUTOMATIC : slot.value();
    }
    PortType type = net.port(name);
    return type != null ? type.expr() : net.layer().parameter(name);
  }

  /// All layers of a container, as a list or, where they have names, an association; the properties
  /// of a layer as an association.
  public static Expr all(Net net) {
    if (!net.parts().isEmpty()) {
      return each(net, part -> part.net().standalone());
    }
    Assoc.Builder all = Assoc.builder();
    for (ArraySlot slot : net.arrays()) {
      all.put(Str.of(slot.name()), slot.value() == null ? Sym.AUTOMATIC : slot.value());
    }
    net.inputs().forEach((port, type) -> all.put(Str.of(port), type.expr()));
    net.outputs().forEach((port, type) -> all.put(Str.of(port), type.expr()));
    return all.build();
  }

  /// What to take of each part.
  private interface Taker {
    Expr take(Part part);
  }

  private static Expr each(Net net, Taker taker) {
    boolean numbered = net.parts().getFirst().key() instanceof Int;
    if (numbered) {
      return Lists.of(net.parts().stream().map(taker::take).toList());
    }
    Assoc.Builder all = Assoc.builder();
    net.parts().forEach(part -> all.put(part.key(), taker.take(part)));
    return all.build();
  }

  /// `net[[spec]]`: a span gives a chain of these layers, all else is as in [#extract].
  static @Nullable Expr part(Net net, Normal call) {
    if (call.size() == 2
        && call.arg(1) instanceof Normal span
        && span.is(Sym.SPAN)
        && !net.parts().isEmpty()) {
      return span(net, span);
    }
    if (call.size() < 2) {
      return null;
    }
    if (call.size() == 2) {
      return extract(net, call.arg(1));
    }
    return step(net, call.args().subList(1, call.size()), 0);
  }

  private static Expr span(Net net, Normal span) {
    int count = net.parts().size();
    int from = index(span.arg(0), count, 1);
    int to = span.size() < 2 ? count : index(span.arg(1), count, count);
    if (from < 1 || to > count || from > to || span.size() > 2) {
      throw new NetFault(NetMessages.PART.by(net.head().name()), net, span);
    }
    List<Part> parts = net.parts().subList(from - 1, to);
    Expr layers =
        parts.getFirst().key() instanceof Int
            ? Lists.of(parts.stream().map(part -> part.net().standalone()).toList())
            : named(parts);
    return Call.of(net.head(), layers);
  }

  private static Expr named(List<Part> parts) {
    Assoc.Builder named = Assoc.builder();
    parts.forEach(part -> named.put(part.key(), part.net().standalone()));
    return named.build();
  }

  private static int index(Expr bound, int count, int all) {
    if (bound instanceof Int(long number)) {
      return (int) Math.clamp(number < 0 ? count + 1 + number : number, -1L, count + 1L);
    }
    return bound.equals(Sym.ALL) ? all : -1;
  }
}

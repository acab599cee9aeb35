package org.scheelite.net.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Reads port types as users write them.
final class PortTypeReader {
  private PortTypeReader() {}

  static @Nullable PortType read(Expr spec) {
    if (spec instanceof Coder coder) {
      return coder.coded().withCoder(coder);
    }
    if (spec.equals(Sym.AUTOMATIC)) {
      return PortType.ANY;
    }
    Element element = element(spec);
    if (element != null) {
      return new PortType(element, List.of(), null);
    }
    if (spec instanceof Normal list && list.is(Sym.LIST)) {
      return array(list);
    }
    Dim dim = dim(spec);
    return dim == null ? null : new PortType(Element.ANY, List.of(dim), null);
  }

  private static @Nullable PortType array(Normal list) {
    int rank = list.size();
    Element element = rank == 0 ? null : element(list.arg(rank - 1));
    if (element != null) {
      rank--;
    }
    var dims = new ArrayList<Dim>();
    for (int i = 0; i < rank; i++) {
      Dim dim = dim(list.arg(i));
      if (dim == null) {
        return null;
      }
      dims.add(dim);
    }
    return new PortType(element == null ? Element.ANY : element, dims, null);
  }

  private static @Nullable Dim dim(Expr spec) {
    return switch (spec) {
      case Int(long size) when size > 0 && size <= Integer.MAX_VALUE -> Dim.of((int) size);
      case Str(String text) when text.equals("Varying") -> Dim.Loose.VARYING;
      default -> spec.equals(Sym.AUTOMATIC) ? Dim.Loose.OPEN : null;
    };
  }

  private static @Nullable Element element(Expr spec) {
    return switch (spec) {
      case Str(String text) ->
          switch (text) {
            case "Real", "Scalar" -> Element.REAL; // "Scalar" was its name in early versions
            case "Integer" -> Element.INTEGER;
            case "Boolean" -> Element.BOOLEAN;
            default -> null;
          };
      case Normal call when call.is(PortType.RESTRICTED, 2) && isInteger(call.arg(0)) ->
          restricted(call.arg(1));
      default -> null;
    };
  }

  private static boolean isInteger(Expr name) {
    return name.equals(Str.of("Integer")) || name.equals(Sym.INTEGER);
  }

  private static @Nullable Element restricted(Expr range) {
    return switch (range) {
      case Int(long max) when fits(max) -> Element.integers(1, (int) max);
      case Normal pair
          when Lists.isList(pair)
              && pair.size() == 2
              && pair.arg(0) instanceof Int(long min)
              && pair.arg(1) instanceof Int(long max)
              && Math.abs(min) <= Integer.MAX_VALUE
              && fits(max) ->
          Element.integers((int) min, (int) max);
      default -> null;
    };
  }

  private static boolean fits(long max) {
    return max > 0 && max <= Integer.MAX_VALUE;
  }
}

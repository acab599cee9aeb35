package org.scheelite.net.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Part;
import org.scheelite.net.layer.basic.LinearLayer;
import org.scheelite.net.layer.elementwise.ElementwiseLayer;
import org.scheelite.net.layer.elementwise.ThreadingLayer;
import org.scheelite.net.lower.Functions;

/// Reads what may stand for a net inside a container or an operator: a net, an integer, a function,
/// a list or association of such.
public final class Shorthand {
  /// Functions of two or more arguments, which stand for threading layers in graphs.
  private static final Set<String> THREADED =
      Set.of(
          "Plus", "Times", "Subtract", "Divide", "Power", "Surd", "Min", "Max", "Mod", "And", "Or");

  private Shorthand() {}

  /// The net that an expression stands for.
  ///
  /// @param owner the head in whose name faults are told
  /// @throws NetFault where it stands for none
  public static Net net(String owner, Expr expr, Frame frame) {
    return read(owner, expr, false, frame);
  }

  /// The net that a vertex of a graph stands for: functions may have several arguments.
  ///
  /// @throws NetFault where it stands for none
  public static Net vertex(String owner, Expr expr, Frame frame) {
    return read(owner, expr, true, frame);
  }

  private static Net read(String owner, Expr expr, boolean graph, Frame frame) {
    return switch (expr) {
      case Net net -> net;
      case Int(long size) when size > 0 && size <= Integer.MAX_VALUE ->
          Net.of(LinearLayer.of((int) size));
      case Assoc assoc -> Net.of(NetChain.of(parts(owner, assoc, frame)));
      case Normal list when Lists.isList(list) -> Net.of(NetChain.of(parts(owner, list, frame)));
      case Str _ -> Net.of(new ElementwiseLayer(expr, frame));
      case Symbol symbol when !symbol.equals(Sym.FAILED) -> function(owner, symbol, graph, frame);
      case Normal call when call.is(Sym.FUNCTION) -> pure(call, graph, frame);
      case Normal call when call.is(Sym.COMPOSITION) || call.is(Sym.RIGHT_COMPOSITION) ->
          Net.of(new ElementwiseLayer(expr, frame));
      default -> throw new NetFault(NetMessages.NOT_NET.by(owner), expr);
    };
  }

  private static Net function(String owner, Symbol symbol, boolean graph, Frame frame) {
    if (graph && THREADED.contains(symbol.name())) {
      return Net.of(ThreadingLayer.of(symbol, frame));
    }
    if (symbol.equals(Sym.NONE) || symbol.equals(Sym.AUTOMATIC) || symbol.equals(Sym.NULL)) {
      throw new NetFault(NetMessages.NOT_NET.by(owner), symbol);
    }
    return Net.of(new ElementwiseLayer(symbol, frame));
  }

  private static Net pure(Normal function, boolean graph, Frame frame) {
    boolean several = Functions.arity(function) > 1 || !Functions.slotNames(function).isEmpty();
    return graph && several
        ? Net.of(ThreadingLayer.of(function, frame))
        : Net.of(new ElementwiseLayer(function, frame));
  }

  /// The nets of a list, numbered, or of an association, named.
  ///
  /// @throws NetFault where one of them is none
  static List<Part> parts(String owner, Expr layers, Frame frame) {
    boolean graph = owner.equals("NetGraph");
    var parts = new ArrayList<Part>();
    if (layers instanceof Normal rules && isNamed(rules)) {
      for (Expr rule : rules.args()) {
        Normal pair = (Normal) rule;
        parts.add(new Part(pair.arg(0), read(owner, pair.arg(1), graph, frame)));
      }
    } else if (layers instanceof Assoc assoc) {
      for (Assoc.Entry entry : assoc) {
        Expr key = entry.key() instanceof Symbol name ? Str.of(name.name()) : entry.key();
        parts.add(new Part(key, read(owner, entry.value(), graph, frame)));
      }
    } else if (layers instanceof Normal list && Lists.isList(list)) {
      for (Expr layer : list.args()) {
        parts.add(new Part(Int.of(parts.size() + 1), read(owner, layer, graph, frame)));
      }
    } else {
      throw new NetFault(NetMessages.NOT_NET.by(owner), layers);
    }
    if (parts.isEmpty()) {
      throw new NetFault(NetMessages.NOT_NET.by(owner), layers);
    }
    return parts;
  }

  /// Whether this is a list of rules `"name" -> layer`.
  private static boolean isNamed(Normal list) {
    return Lists.isList(list)
        && list.args().stream()
            .allMatch(
                arg ->
                    arg instanceof Normal rule
                        && rule.is(Sym.RULE, 2)
                        && rule.arg(0) instanceof Str);
  }

  /// The nets as a list or, where they have names, an association.
  static Expr layers(List<Part> parts) {
    if (parts.getFirst().key() instanceof Int) {
      return Lists.of(parts.stream().map(Part::net).toList());
    }
    Assoc.Builder named = Assoc.builder();
    parts.forEach(part -> named.put(part.key(), part.net()));
    return named.build();
  }
}

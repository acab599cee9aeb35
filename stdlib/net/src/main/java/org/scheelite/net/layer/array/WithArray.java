package org.scheelite.net.layer.array;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Graphs that combine their input with a learned array of the same shape.
final class WithArray {
  private static final Str INPUT = Str.of("Input");
  private static final Symbol NET_PORT = Symbol.system("NetPort");
  private static final Symbol THREADING = Symbol.system("ThreadingLayer");
  private static final Symbol ARRAY_LAYER = Symbol.system("NetArrayLayer");
  private static final Symbol GRAPH = Symbol.system("NetGraph");

  private WithArray() {}

  /// The call that makes the graph.
  ///
  /// @param array the name of the option with the values
  static Expr graph(Symbol function, String array, Options options) {
    var layer = new ArrayList<Expr>();
    var ports = new ArrayList<Expr>();
    options
        .given()
        .forEach(
            (name, value) -> {
              if (name.equals(array)) {
                layer.add(Call.rule(Str.of("Array"), value));
              } else {
                ports.add(Call.rule(Str.of(name), value));
              }
            });
    Expr layers =
        Call.of(
            Symbol.system("Association"),
            Call.rule(Str.of("array"), Call.of(ARRAY_LAYER, layer)),
            Call.rule(Str.of("thread"), Call.of(THREADING, function, Sym.NONE)));
    Expr edges =
        Call.list(
            Call.rule(Call.of(NET_PORT, INPUT), Str.of("thread")),
            Call.rule(Str.of("array"), Str.of("thread")));
    var arguments = new ArrayList<Expr>(List.of(layers, edges));
    arguments.addAll(ports);
    return Call.of(GRAPH, arguments);
  }
}

package org.scheelite.net.container;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Layer;
import org.scheelite.net.Part;
import org.scheelite.net.container.Assembly.End;

/// What leads where in an [Assembly].
///
/// @param sources what leads to each input of each layer
/// @param outputs what leads to each output of the net
record Connections(Map<End, End> sources, Map<String, End> outputs) {
  private static final Symbol NET_PORT = Symbol.system("NetPort");

  /// Whether each layer takes what the one before gives, and that alone.
  boolean inSequence(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      Expr key = parts.get(i).key();
      Layer layer = parts.get(i).net().layer();
      boolean first = i == 0;
      boolean last = i == parts.size() - 1;
      if (!first && layer.inputs().size() != 1 || !last && layer.outputs().size() != 1) {
        return false;
      }
      Part before = first ? null : parts.get(i - 1);
      for (String port : layer.inputs()) {
        End expected =
            before == null
                ? new End(null, port)
                : new End(before.key(), before.net().layer().outputs().getFirst());
        End found = sources.get(new End(key, port));
        if (found != null ? !expected.equals(found) : !first) {
          return false;
        }
      }
    }
    return true;
  }

  /// The connections as `NetGraph` takes them.
  List<Expr> edges(List<Part> parts) {
    var edges = new ArrayList<Expr>();
    var used = new HashSet<End>();
    sources.forEach(
        (to, from) -> {
          edges.add(Call.rule(port(from), port(to)));
          used.add(from);
        });
    outputs.forEach(
        (name, from) -> {
          edges.add(Call.rule(port(from), port(new End(null, name))));
          used.add(from);
        });
    if (!outputs.isEmpty()) {
      for (Part part : parts) {
        for (String name : part.net().layer().outputs()) {
          var end = new End(part.key(), name);
          if (!used.contains(end)) {
            edges.add(Call.rule(port(end), Sym.NONE));
          }
        }
      }
    }
    return edges;
  }

  private static Expr port(End end) {
    Expr name = Str.of(end.port());
    return Call.of(NET_PORT, end.key() == null ? name : Call.list(end.key(), name));
  }
}

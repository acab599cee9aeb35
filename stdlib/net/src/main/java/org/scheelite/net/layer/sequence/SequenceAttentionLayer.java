package org.scheelite.net.layer.sequence;

import java.util.ArrayList;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;

/// The former layer of attention, whose keys are its values.
///
/// `SequenceAttentionLayer[…]` evaluates to a `NetGraph` of an `AttentionLayer[…]` whose input
/// `"Input"` gives both keys and values.
///
/// ```wl
/// In:   SequenceAttentionLayer["Dot"][<|"Input" -> {{0}, {Log[3]}}, "Query" -> {1}|>]
/// Out~: {0.823959}
/// ```
@Builtin(seeAlso = {"AttentionLayer"})
final class SequenceAttentionLayer {
  private static final Symbol NET_PORT = Symbol.system("NetPort");

  private SequenceAttentionLayer() {}

  @Form(whole = true)
  static Expr of(Normal call, Frame frame) {
    int count = call.size() - frame.trailingOptions(call);
    var layer = new ArrayList<>(call.args().subList(0, count));
    var ports = new ArrayList<Expr>();
    Construction.options(call, count)
        .forEach(
            (name, value) -> {
              boolean port = name.equals("Input") || name.equals("Query") || name.equals("Output");
              (port ? ports : layer).add(Call.rule(Str.of(name), value));
            });
    Expr input = Call.of(NET_PORT, Str.of("Input"));
    var arguments = new ArrayList<Expr>();
    arguments.add(Call.list(Call.of(Symbol.system("AttentionLayer"), layer)));
    arguments.add(Call.list(Call.rule(input, port("Key")), Call.rule(input, port("Value"))));
    arguments.addAll(ports);
    return Call.of(Symbol.system("NetGraph"), arguments);
  }

  private static Expr port(String name) {
    return Call.of(NET_PORT, Int.ONE, Str.of(name));
  }
}

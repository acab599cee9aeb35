package org.scheelite.net.surgery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.net.ArraySlot;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Part;
import org.scheelite.net.container.Assembly;
import org.scheelite.net.container.NetChain;
import org.scheelite.net.container.NetGraph;
import org.scheelite.net.container.Shorthand;
import org.scheelite.pattern.RewriteRule;

/// Puts other layers in the place of those that match.
///
/// `NetReplace[net, pattern -> layer]` replaces every layer at any depth that matches, such as
/// `_ElementwiseLayer`, or a layer given literally, whose parameters and given arrays must be the
/// same while port shapes do not matter. A list of rules is tried in order. `Nothing` takes a layer
/// out. With `pattern :> layer` the right side is evaluated for each layer.
///
/// A chain put in a chain is spliced in unless `FlattenInPlace -> False`. Where nothing matches,
/// the net comes back after a message.
///
/// ```wl
/// In:  NetReplace[NetChain[{Ramp, SummationLayer[]}], ElementwiseLayer[Ramp] -> ElementwiseLayer[# + 1 &]][{-1, 2}]
/// Out: 3.
///
/// In:  Normal[NetReplace[NetChain[{Ramp, Tanh, SummationLayer[]}], _ElementwiseLayer -> Nothing]]
/// Out: {SummationLayer["Output" -> "Real"]}
/// ```
@Builtin(seeAlso = {"NetReplacePart", "NetDelete", "NetFlatten"})
final class NetReplace {
  private static final String NAME = "NetReplace";

  /// No layer matches.
  static final Message NO_MATCH = Message.of("NetReplace::norep", "No layer of `1` matches `2`.");

  /// Whether chains put into chains are spliced in.
  static final Option<Boolean> FLATTEN_IN_PLACE =
      Option.symbol(
          "FlattenInPlace",
          Sym.TRUE,
          "True or False",
          (value, _) ->
              value.equals(Sym.TRUE)
                  ? Boolean.TRUE
                  : value.equals(Sym.FALSE) ? Boolean.FALSE : null);

  private NetReplace() {}

  /// A rule, ready for use; a layer given literally is the model of what it replaces.
  private record Replacement(@Nullable Net model, RewriteRule rule, Expr right) {
    /// What takes the place of a net; null where the rule does not match. Patterns see a net as an
    /// atom of its head, and as the call that constructs it.
    @Nullable Expr of(Net net, Frame frame) {
      if (model != null) {
        return isLike(net, model) ? right : null;
      }
      Expr value = rule.apply(net, frame);
      return value != null ? value : rule.apply(net.construction(), frame);
    }

    private static boolean isLike(Net net, Net model) {
      if (!net.layer().equals(model.layer())) {
        return false;
      }
      for (ArraySlot slot : model.arrays()) {
        ArraySlot other = net.array(slot.name());
        if (slot.value() != null && (other == null || !slot.value().equals(other.value()))) {
          return false;
        }
      }
      return true;
    }
  }

  @Form
  static Expr replace(Expr expr, Expr rules, Options options, Frame frame) {
    boolean splice = options.get(FLATTEN_IN_PLACE);
    return Surgery.operate(
        frame,
        () -> {
          Net net = Surgery.net(NAME, expr);
          var work = new Work(replacements(rules, frame), splice, frame);
          Net changed = work.inside(net);
          if (work.count == 0) {
            frame.message(NO_MATCH, net, rules);
            return net;
          }
          return changed;
        });
  }

  private static List<Replacement> replacements(Expr rules, Frame frame) {
    var replacements = new ArrayList<Replacement>();
    for (Expr rule : Lists.isList(rules) ? ((Normal) rules).args() : List.of(rules)) {
      if (!(rule instanceof Normal pair)
          || !pair.is(Sym.RULE, 2) && !pair.is(Sym.RULE_DELAYED, 2)) {
        throw new NetFault(NetMessages.PARAMETER.by(NAME), rule, NetFault.words("a rule"));
      }
      Net model = pair.arg(0) instanceof Net literal ? literal : null;
      RewriteRule compiled = RewriteRule.of(pair.arg(0), pair.arg(1), frame);
      replacements.add(new Replacement(model, compiled, pair.arg(1)));
    }
    return replacements;
  }

  /// One run through a net.
  private static final class Work {
    private final List<Replacement> replacements;
    private final boolean splice;
    private final Frame frame;
    private int count;

    Work(List<Replacement> replacements, boolean splice, Frame frame) {
      this.replacements = replacements;
      this.splice = splice;
      this.frame = frame;
    }

    /// The net with the nets inside it replaced.
    Net inside(Net net) {
      if (net.parts().isEmpty()) {
        return net;
      }
      int before = count;
      return net.layer() instanceof NetChain || net.layer() instanceof NetGraph
          ? inContainer(net, before)
          : inOperator(net, before);
    }

    private Net inOperator(Net net, int before) {
      var parts = new ArrayList<Part>();
      for (Part part : net.parts()) {
        Expr value = value(part.net());
        parts.add(
            part.withNet(value == null ? inside(part.net()) : Shorthand.net(NAME, value, frame)));
      }
      return count == before ? net : net.withLayer(net.layer().withParts(parts));
    }

    private Net inContainer(Net net, int before) {
      Assembly assembly = Assembly.of(net);
      var chains = new ArrayList<Expr>();
      for (Map.Entry<Expr, Net> entry : List.copyOf(assembly.layers().entrySet())) {
        Expr value = value(entry.getValue());
        if (value == null) {
          assembly.replace(entry.getKey(), inside(entry.getValue()));
        } else if (value.equals(Sym.NOTHING)) {
          assembly.bypass(NAME, entry.getKey());
        } else {
          Net replacement = Shorthand.net(NAME, value, frame);
          assembly.replace(entry.getKey(), replacement);
          if (replacement.layer() instanceof NetChain && assembly.isChain()) {
            chains.add(entry.getKey());
          }
        }
      }
      if (splice) {
        chains.forEach(assembly::splice);
      }
      return count == before ? net : assembly.build();
    }

    /// What takes the place of a net; null where no rule matches.
    private @Nullable Expr value(Net net) {
      frame.poll();
      for (Replacement replacement : replacements) {
        Expr value = replacement.of(net, frame);
        if (value != null) {
          count++;
          return frame.evaluate(value);
        }
      }
      return null;
    }
  }
}

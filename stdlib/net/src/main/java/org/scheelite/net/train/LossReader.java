package org.scheelite.net.train;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Layer;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.Numbers;
import org.scheelite.net.container.Shorthand;
import org.scheelite.net.layer.loss.ContrastiveLossLayer;
import org.scheelite.net.layer.loss.CrossEntropyLossLayer;
import org.scheelite.net.layer.loss.MeanSquaredLossLayer;

/// Reads `LossFunction` and chooses losses where it leaves them open.
final class LossReader {
  private static final Symbol SCALED = Symbol.system("Scaled");
  private static final Set<String> SIGMOIDS = Set.of("LogisticSigmoid", "Sigmoid");

  private final Net net;
  private final Frame frame;

  LossReader(Net net, Frame frame) {
    this.net = net;
    this.frame = frame;
  }

  /// The summands of the loss that a setting means.
  ///
  /// @throws NetFault where it means nothing for this net
  List<Term> terms(Expr setting) {
    if (setting.equals(Sym.AUTOMATIC)) {
      return automatic();
    }
    if (setting instanceof Normal list && Lists.isList(list) && list.size() > 0) {
      var terms = new ArrayList<Term>();
      list.args().forEach(spec -> terms.add(term(spec, 1)));
      return terms;
    }
    return List.of(term(setting, 1));
  }

  private List<Term> automatic() {
    var losses = new ArrayList<Term>();
    for (String port : net.outputs().keySet()) {
      if (Producer.isLoss(net, port)) {
        losses.add(new Term(port, null, 1));
      }
    }
    if (losses.isEmpty()) {
      net.outputs().keySet().forEach(port -> losses.add(new Term(port, choice(port), 1)));
    }
    return losses;
  }

  private Term term(Expr spec, double scale) {
    if (spec instanceof Str(String port) && net.outputs().containsKey(port)) {
      return new Term(port, null, scale);
    }
    if (spec instanceof Normal rule && rule.is(Sym.RULE, 2)) {
      return pair(rule, scale);
    }
    if (spec instanceof Str) {
      throw unknown(spec);
    }
    if (net.outputs().size() != 1) {
      throw new NetFault(
          TrainMessages.LOSS_OUTPUTS, Table.names(List.copyOf(net.outputs().keySet())));
    }
    String port = net.outputs().keySet().iterator().next();
    return new Term(port, loss(spec, port), scale);
  }

  private Term pair(Normal rule, double scale) {
    if (rule.arg(1) instanceof Normal scaled && scaled.is(SCALED, 1)) {
      return term(rule.arg(0), scale * factor(scaled));
    }
    if (!(rule.arg(0) instanceof Str(String port)) || !net.outputs().containsKey(port)) {
      throw unknown(rule.arg(0));
    }
    Expr spec = rule.arg(1);
    if (spec instanceof Normal inner
        && inner.is(Sym.RULE, 2)
        && inner.arg(1) instanceof Normal scaled
        && scaled.is(SCALED, 1)) {
      return new Term(port, loss(inner.arg(0), port), scale * factor(scaled));
    }
    return new Term(port, loss(spec, port), scale);
  }

  private double factor(Normal scaled) {
    if (frame.numeric(scaled.arg(0), 0) instanceof Num number) {
      return number.doubleValue();
    }
    throw new NetFault(TrainMessages.LOSS, scaled);
  }

  private NetFault unknown(Expr port) {
    return new NetFault(
        TrainMessages.LOSS_PORT, port, Table.names(List.copyOf(net.outputs().keySet())));
  }

  private Net loss(Expr spec, String port) {
    if (spec.equals(Sym.AUTOMATIC)) {
      return choice(port);
    }
    Net loss;
    if (spec instanceof Net given) {
      loss = given;
    } else if (spec instanceof Int
        || spec instanceof Normal call && !call.is(Sym.FUNCTION) && !Lists.isList(call)) {
      throw new NetFault(TrainMessages.LOSS, spec);
    } else {
      loss = Shorthand.net("NetTrain", spec, frame);
    }
    return loss.inputs().isEmpty() && loss.layer().withInputs(2) instanceof Layer two
        ? loss.withLayer(two)
        : loss;
  }

  // ---------------------------------------------------------------- choosing

  /// The loss that fits the layer which makes an output.
  private Net choice(String port) {
    Net layer = Producer.of(net, port);
    String head = layer == null ? "" : layer.head().name();
    return switch (head) {
      case "SoftmaxLayer" -> Net.of(new CrossEntropyLossLayer(CrossEntropyLossLayer.Target.INDEX));
      case "ElementwiseLayer" ->
          layer != null && sigmoid(layer)
              ? Net.of(new CrossEntropyLossLayer(CrossEntropyLossLayer.Target.BINARY))
              : Net.of(new MeanSquaredLossLayer());
      case "NetPairEmbeddingOperator" ->
          Net.of(new ContrastiveLossLayer(ContrastiveLossLayer.DEFAULT_MARGIN));
      default -> Net.of(new MeanSquaredLossLayer());
    };
  }

  private static boolean sigmoid(Net layer) {
    return switch (layer.layer().arguments().getFirst()) {
      case Symbol symbol -> SIGMOIDS.contains(symbol.name());
      case Str(String name) -> SIGMOIDS.contains(name);
      default -> false;
    };
  }

  /// Adapts chosen losses to the data: targets that are probabilities rather than class indices.
  static List<Term> adapted(List<Term> terms, Net net, Table table, boolean chosen) {
    var adapted = new ArrayList<Term>();
    for (Term term : terms) {
      boolean index =
          chosen
              && term.loss() != null
              && term.loss().layer() instanceof CrossEntropyLossLayer(var target)
              && target == CrossEntropyLossLayer.Target.INDEX;
      adapted.add(
          index && probabilities(term, net, table)
              ? term.withLoss(
                  Net.of(new CrossEntropyLossLayer(CrossEntropyLossLayer.Target.PROBABILITIES)))
              : term);
    }
    return adapted;
  }

  private static boolean probabilities(Term term, Net net, Table table) {
    var type = net.outputs().get(term.port());
    if (type != null && type.coder() != null) {
      return false;
    }
    Expr first = table.column(term.port()).get(0);
    int rank = Numbers.dims(first).length;
    if (type != null && type.rank() >= 0) {
      return rank == type.rank();
    }
    return rank > 0 && !(first instanceof Packed.Ints) && !allWhole(first);
  }

  private static boolean allWhole(Expr value) {
    return value instanceof Normal list && list.args().stream().allMatch(Int.class::isInstance);
  }

  /// The keys that the data needs for a net with these losses: inputs, then targets.
  static List<String> keys(Net net, List<Term> terms) {
    Set<String> keys = new LinkedHashSet<>(net.inputs().keySet());
    terms.forEach(term -> keys.addAll(term.targets().values()));
    return List.copyOf(keys);
  }
}

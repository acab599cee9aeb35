package org.scheelite.net.train.loss;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Layer;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.container.Producer;
import org.scheelite.net.container.Shorthand;
import org.scheelite.net.layer.loss.ContrastiveLossLayer;
import org.scheelite.net.layer.loss.CrossEntropyLossLayer;
import org.scheelite.net.layer.loss.MeanSquaredLossLayer;
import org.scheelite.net.train.setting.TrainMessages;

/// Reads `LossFunction` and chooses losses where it leaves them open.
public final class LossReader {
  private static final Symbol SCALED = Symbol.system("Scaled");

  private final Net net;
  private final Frame frame;

  public LossReader(Net net, Frame frame) {
    this.net = net;
    this.frame = frame;
  }

  /// The summands of the loss that a setting means.
  ///
  /// @throws NetFault where it means nothing for this net
  public List<Term> terms(Expr setting) {
    if (setting.equals(Sym.AUTOMATIC)) {
      return automatic();
    }
    List<Expr> specs =
        switch (setting) {
          case Assoc assoc -> assoc.entries().stream().map(entry -> (Expr) entry.rule()).toList();
          case Normal list when Lists.isList(list) && list.size() > 0 -> list.args();
          default -> List.of(setting);
        };
    var terms = new ArrayList<Term>();
    specs.forEach(spec -> terms.add(term(spec)));
    return terms;
  }

  private List<Term> automatic() {
    var losses = new ArrayList<Term>();
    for (String port : net.outputs().keySet()) {
      if (Producer.isLoss(net, port)) {
        losses.add(new Term(port, null, 1, true));
      }
    }
    if (losses.isEmpty()) {
      net.outputs().keySet().forEach(port -> losses.add(new Term(port, choice(port), 1, true)));
    }
    return losses;
  }

  private Term term(Expr spec) {
    if (spec instanceof Str(String port) && net.outputs().containsKey(port)) {
      return new Term(port, null, 1, false);
    }
    if (spec instanceof Normal rule && rule.is(Sym.RULE, 2)) {
      return pair(rule);
    }
    if (spec instanceof Str) {
      throw unknown(spec);
    }
    if (net.outputs().size() != 1) {
      throw new NetFault(
          TrainMessages.LOSS_OUTPUTS, TrainMessages.names(List.copyOf(net.outputs().keySet())));
    }
    return attached(net.outputs().keySet().iterator().next(), spec);
  }

  private Term pair(Normal rule) {
    if (rule.arg(1) instanceof Normal scaled && scaled.is(SCALED, 1)) {
      return term(rule.arg(0)).scaled(factor(scaled));
    }
    if (!(rule.arg(0) instanceof Str(String port)) || !net.outputs().containsKey(port)) {
      throw unknown(rule.arg(0));
    }
    Expr spec = rule.arg(1);
    if (spec instanceof Normal inner
        && inner.is(Sym.RULE, 2)
        && inner.arg(1) instanceof Normal scaled
        && scaled.is(SCALED, 1)) {
      return attached(port, inner.arg(0)).scaled(factor(scaled));
    }
    return attached(port, spec);
  }

  private double factor(Normal scaled) {
    if (frame.numeric(scaled.arg(0), 0) instanceof Num number) {
      return number.doubleValue();
    }
    throw new NetFault(TrainMessages.LOSS, scaled);
  }

  private NetFault unknown(Expr port) {
    return new NetFault(
        TrainMessages.LOSS_PORT, port, TrainMessages.names(List.copyOf(net.outputs().keySet())));
  }

  /// The summand that a loss makes of an output.
  private Term attached(String port, Expr spec) {
    boolean open = spec.equals(Sym.AUTOMATIC);
    if (open && Producer.isLoss(net, port)) {
      return new Term(port, null, 1, true);
    }
    return new Term(port, open ? choice(port) : loss(spec), 1, open);
  }

  private Net loss(Expr spec) {
    Net loss;
    if (spec instanceof Net given) {
      loss = given;
    } else if (spec instanceof Int
        || spec.equals(Sym.NONE)
        || spec instanceof Normal list && list.is(Sym.LIST, 0)
        || spec instanceof Str
        || spec instanceof Normal call && !call.is(Sym.FUNCTION) && !Lists.isList(call)) {
      throw new NetFault(TrainMessages.LOSS, spec);
    } else {
      loss = Shorthand.vertex("NetTrain", spec, frame);
    }
    return loss.inputs().isEmpty() && loss.layer().withInputs(2) instanceof Layer two
        ? loss.withLayer(two)
        : loss;
  }

  /// The loss that fits the layer which makes an output.
  private Net choice(String port) {
    Net layer = Producer.of(net, port);
    String head = layer == null ? "" : layer.head().name();
    return switch (head) {
      case "SoftmaxLayer" -> Net.of(new CrossEntropyLossLayer(CrossEntropyLossLayer.Target.INDEX));
      case "ElementwiseLayer" ->
          Producer.isSigmoid(layer)
              ? Net.of(new CrossEntropyLossLayer(CrossEntropyLossLayer.Target.BINARY))
              : Net.of(new MeanSquaredLossLayer());
      case "NetPairEmbeddingOperator" ->
          Net.of(new ContrastiveLossLayer(ContrastiveLossLayer.DEFAULT_MARGIN));
      default -> Net.of(new MeanSquaredLossLayer());
    };
  }

  /// The keys that the data needs for a net with these losses: inputs, then targets.
  public static List<String> keys(Net net, List<Term> terms) {
    Set<String> keys = new LinkedHashSet<>(net.inputs().keySet());
    terms.forEach(term -> keys.addAll(term.targets().values()));
    return List.copyOf(keys);
  }
}

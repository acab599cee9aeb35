package org.scheelite.net.container;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Construction;
import org.scheelite.net.Flow;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Part;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.Conflict;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// A generative adversarial net: a generator makes samples of random numbers, a discriminator
/// learns to tell them from true ones, and the generator learns to deceive it.
///
/// `NetGANOperator[{generator, discriminator}]` has the inputs `"Sample"`, a true sample, and
/// `"Latent"`, what the generator makes a sample of. Its outputs are `"LossReal"` and `"LossFake"`,
/// which `NetTrain` minimises, and `"GeneratedFake"`, the sample that was made. The discriminator
/// gives one number for a sample. In training the gradient that goes from the discriminator into
/// the generator is negated, so that the generator climbs where the discriminator descends.
///
/// `NetGANOperator[{generator, discriminator}, loss]` chooses the losses. `"JensenShannon"`:
/// `-Log[d]` of a true sample and `-Log[1 - d]` of a made one, where the discriminator gives the
/// probability `d` that a sample is true. `"Wasserstein"`: `-d` and `d` for any number `d`; train
/// it with `"WeightClipping"` for `"Discriminator"`. `Automatic` is `"JensenShannon"` after a
/// `LogisticSigmoid` and `"Wasserstein"` otherwise.
///
/// The parts are `"Generator"` and `"Discriminator"`; `TrainingUpdateSchedule -> {"Discriminator",
/// "Generator"}` trains them in turn.
///
/// ```wl
/// In:   gan = NetGANOperator[{ElementwiseLayer[2 # &],
///         NetChain[{SummationLayer[], LogisticSigmoid}]}, "Sample" -> 2];
///       gan[<|"Sample" -> {1, 1}, "Latent" -> {0, 0}|>]
/// Out~: <|"LossReal" -> 0.126928, "LossFake" -> 0.693147, "GeneratedFake" -> {0., 0.}|>
///
/// In:  NetExtract[gan, "Generator"][{1, 2}]
/// Out: {2., 4.}
///
/// In:  NetGANOperator[{Tanh, Ramp}, "Hinge"]
/// Msg: NetGANOperator::invpar: Hinge is not an accepted argument; Automatic, "JensenShannon" or "Wasserstein" is expected.
/// Out: $Failed
/// ```
///
/// @param generator makes samples
/// @param discriminator judges samples
/// @param loss `Automatic`, `"JensenShannon"` or `"Wasserstein"`
@Builtin(seeAlso = {"NetTrain", "NetPairEmbeddingOperator", "NetGraph"})
public record NetGANOperator(Part generator, Part discriminator, Expr loss) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("NetGANOperator");
  private static final Str JENSEN_SHANNON = Str.of("JensenShannon");
  private static final Str WASSERSTEIN = Str.of("Wasserstein");

  /// Probabilities below this count as this, so that their logarithm is finite.
  private static final double LEAST_PROBABILITY = 1e-12;

  /// The first argument is no pair of nets.
  static final Message PAIR =
      Message.of(
          "NetGANOperator::pair", "`1` is not a list {generator, discriminator} of two nets.");

  static final Option<PortType> SAMPLE = LayerOptions.port("Sample");
  static final Option<PortType> LATENT = LayerOptions.port("Latent");
  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;

  @Form
  static Expr of(Expr nets, Options options, Frame frame) {
    return of(nets, Sym.AUTOMATIC, options, frame);
  }

  @Form
  static Expr of(Expr nets, Expr loss, Options options, Frame frame) {
    return NetFault.guard(frame, () -> build(nets, loss, options, frame));
  }

  private static Expr build(Expr nets, Expr loss, Options options, Frame frame) {
    if (!(nets instanceof Normal pair) || !Lists.isList(pair) || pair.size() != 2) {
      throw new NetFault(PAIR, nets);
    }
    if (!List.of(Sym.AUTOMATIC, JENSEN_SHANNON, WASSERSTEIN).contains(loss)) {
      throw new NetFault(
          NetMessages.PARAMETER.by("NetGANOperator"),
          loss,
          NetFault.words("Automatic, \"JensenShannon\" or \"Wasserstein\""));
    }
    var layer =
        new NetGANOperator(
            part("Generator", pair.arg(0), frame), part("Discriminator", pair.arg(1), frame), loss);
    return Construction.build(layer, options.given(), Set.of(), frame);
  }

  private static Part part(String name, Expr expr, Frame frame) {
    Part part = Operators.part("NetGANOperator", expr, frame);
    return new Part(Str.of(name), part.net());
  }

  @Override
  public List<Flow> flows() {
    String made = generator.net().layer().outputs().getFirst();
    String judged = discriminator.net().layer().inputs().getFirst();
    String latent = generator.net().layer().inputs().getFirst();
    String verdict = discriminator.net().layer().outputs().getFirst();
    return List.of(
        new Flow(Flow.OUTSIDE, "Latent", 0, latent),
        new Flow(Flow.OUTSIDE, "Sample", 1, judged),
        new Flow(0, made, 1, judged),
        new Flow(1, verdict, Flow.OUTSIDE, "LossReal"),
        new Flow(1, verdict, Flow.OUTSIDE, "LossFake"),
        new Flow(0, made, Flow.OUTSIDE, "GeneratedFake"));
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> inputs() {
    return List.of("Sample", "Latent");
  }

  @Override
  public List<String> outputs() {
    return List.of("LossReal", "LossFake", "GeneratedFake");
  }

  @Override
  public List<Part> parts() {
    return List.of(generator, discriminator);
  }

  @Override
  public NetGANOperator withParts(List<Part> parts) {
    return new NetGANOperator(parts.getFirst(), parts.getLast(), loss);
  }

  @Override
  public PortType port(String name) {
    return switch (name) {
      case "Sample" -> only(discriminator.net().inputs());
      case "Latent" -> only(generator.net().inputs());
      case "GeneratedFake" -> only(generator.net().outputs());
      default -> PortType.REAL;
    };
  }

  private static PortType only(Map<String, PortType> ports) {
    return ports.values().iterator().next();
  }

  @Override
  public void infer(Rules rules) {
    Rules makes = rules.part(0);
    Rules judges = rules.part(1);
    rules.same(rules.input("Latent"), makes.input());
    rules.same(rules.input("Sample"), judges.input());
    rules.connect(makes.output(), judges.input(), link());
    rules.same(rules.output("GeneratedFake"), makes.output());
    rules.demand(
        judges.output(),
        dims -> dims.isEmpty() || dims.size() == 1 && dims.getFirst().size() <= 1,
        "real number");
    if (judges.output().rank() == 1) {
      rules.sizes(judges.output(), 1);
    }
    rules.scalar(rules.output("LossReal"));
    rules.scalar(rules.output("LossFake"));
  }

  @Override
  public void settle(Rules rules) {
    if (rules.part(1).output().dims() == null) {
      rules.scalar(rules.part(1).output());
    }
  }

  /// Where what the generator makes goes, for a message.
  private Conflict.Link link() {
    String from = generator.net().layer().outputs().getFirst();
    String to = discriminator.net().layer().inputs().getFirst();
    return new Conflict.Link(generator.key(), from, discriminator.key(), to);
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node fake = run(scope, 0, generator.net(), scope.input("Latent"));
    // In training the value of `fake` with the opposite gradient.
    Node turned = scope.training() ? g.sub(g.mul(g.constant(2), g.stop(fake)), fake) : fake;
    Node real = verdict(scope, scope.input("Sample"));
    Node made = verdict(scope, turned);
    var outputs = new LinkedHashMap<String, Node>();
    if (isJensenShannon()) {
      outputs.put("LossReal", g.neg(log(g, real)));
      outputs.put("LossFake", g.neg(log(g, g.sub(g.constant(1), made))));
    } else {
      outputs.put("LossReal", g.neg(real));
      outputs.put("LossFake", made);
    }
    outputs.put("GeneratedFake", fake);
    return outputs;
  }

  /// What the discriminator says: a number, or a vector of one.
  private Node verdict(Scope scope, Node input) {
    return scope.graph().reshape(run(scope, 1, discriminator.net(), input), Shape.SCALAR);
  }

  private static Node run(Scope scope, int index, Net net, Node input) {
    String port = net.layer().inputs().getFirst();
    return scope.part(index, Map.of(port, input)).values().iterator().next();
  }

  private boolean isJensenShannon() {
    Net judge = discriminator.net();
    return loss.equals(JENSEN_SHANNON)
        || loss.equals(Sym.AUTOMATIC)
            && Producer.isSigmoid(Producer.of(judge, judge.layer().outputs().getFirst()));
  }

  private static Node log(Graph g, Node probability) {
    return g.log(g.max(probability, g.constant(LEAST_PROBABILITY)));
  }

  @Override
  public List<Expr> arguments() {
    Expr nets = Lists.of(List.of(generator.net(), discriminator.net()));
    return loss.equals(Sym.AUTOMATIC) ? List.of(nets) : List.of(nets, loss);
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Loss") ? loss : null;
  }
}

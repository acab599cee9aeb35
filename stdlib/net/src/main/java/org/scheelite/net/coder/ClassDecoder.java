package org.scheelite.net.coder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.Plain;
import org.scheelite.net.shape.PortType;

/// `NetDecoder[{"Class", classes}]`: the most probable class of a vector of probabilities.
///
/// @param labels the classes; null where they are the numbers from 1 on
/// @param depth the rank of the array of probabilities
/// @param several whether all classes above 0.5 are decided for
record ClassDecoder(CoderSpec spec, @Nullable Labels labels, int depth, boolean several)
    implements NamedDecoder {
  /// Classes less probable than this are left out of `"TopProbabilities"`.
  private static final double LIKELY = 0.05;

  private static final double HALF = 0.5;

  static ClassDecoder of(CoderSpec given) {
    CoderSpec spec = given.taking(Map.of("InputDepth", Int.ONE, "Multilabel", Sym.FALSE), 1);
    return new ClassDecoder(
        spec, Labels.read(spec), spec.whole("InputDepth", 1), spec.flag("Multilabel"));
  }

  @Override
  public PortType coded() {
    var dims = new ArrayList<Dim>(Collections.nCopies(depth, Dim.Loose.OPEN));
    if (labels != null) {
      dims.set(depth - 1, Dim.of(labels.size()));
    }
    return new PortType(Element.REAL, dims, null);
  }

  @Override
  public String words() {
    return several ? "list of classes" : depth == 1 ? "class" : "array of classes";
  }

  @Override
  public @Nullable Expr own(String name) {
    return switch (name) {
      case "Classes", "Labels", "ClassList" -> labels == null ? Sym.AUTOMATIC : labels.list();
      default -> null;
    };
  }

  @Override
  public List<String> properties() {
    return List.of(
        DECISION,
        "Entropy",
        "Probabilities",
        "Probability",
        "RandomSample",
        "TopDecisions",
        "TopProbabilities");
  }

  @Override
  public @Nullable Reading reading(Expr property, Frame frame) {
    Choice.Property asked = Choice.Property.read(property);
    Reading one =
        switch (asked.name()) {
          case DECISION -> asked.plain() ? several ? this::decisions : this::decision : null;
          case "Entropy" -> asked.plain() ? this::entropy : null;
          case "Probabilities" -> asked.plain() ? this::probabilities : null;
          case "Probability" -> probability(asked);
          case "RandomSample" -> sample(asked, frame);
          case "TopDecisions" -> topDecisions(asked);
          case "TopProbabilities" -> topProbabilities(asked);
          default -> null;
        };
    return one == null || depth == 1 ? one : plain -> Decoded.map(plain, 1, one);
  }

  private Expr label(int index) {
    return labels == null ? Int.of(index + 1) : labels.get(index);
  }

  private Expr decision(Plain plain) {
    return label(plain.largest());
  }

  private Expr decisions(Plain plain) {
    var chosen = new ArrayList<Expr>();
    for (int i = 0; i < plain.size(); i++) {
      if (plain.get(i) > HALF) {
        chosen.add(label(i));
      }
    }
    return Lists.of(chosen);
  }

  private Expr entropy(Plain plain) {
    if (!several) {
      return Real.of(Choice.entropy(plain));
    }
    double sum = 0;
    for (int i = 0; i < plain.size(); i++) {
      sum += Choice.entropy(plain.get(i));
    }
    return Real.of(sum);
  }

  private Expr probabilities(Plain plain) {
    Assoc.Builder all = Assoc.builder();
    for (int i = 0; i < plain.size(); i++) {
      all.put(label(i), probability(plain, i));
    }
    return all.build();
  }

  private static Expr probability(Plain plain, int index) {
    return Real.of(Decoded.number(plain, index));
  }

  private @Nullable Reading probability(Choice.Property asked) {
    Expr wanted = asked.argument();
    if (wanted == null) {
      return null;
    }
    int position =
        labels != null
            ? labels.position(wanted)
            : wanted instanceof Int(long n) && n > 0 && n <= Integer.MAX_VALUE ? (int) n : 0;
    return position == 0
        ? null
        : plain -> position <= plain.size() ? probability(plain, position - 1) : Sym.INDETERMINATE;
  }

  private @Nullable Reading sample(Choice.Property asked, Frame frame) {
    Choice.Sampling sampling = Choice.Sampling.read(asked.argument(), frame);
    if (sampling == null) {
      return null;
    }
    return several
        ? plain -> {
          var drawn = new ArrayList<Expr>();
          for (int i = 0; i < plain.size(); i++) {
            double p = plain.get(i);
            var two = new Plain(new double[] {p, 1 - p}, 0, new int[] {2});
            if (sampling.draw(two, frame) == 0) {
              drawn.add(label(i));
            }
          }
          return Lists.of(drawn);
        }
        : plain -> label(sampling.draw(plain, frame));
  }

  private @Nullable Reading topDecisions(Choice.Property asked) {
    int count = asked.count();
    return count == 0
        ? null
        : plain -> Lists.of(Choice.top(plain, count).stream().map(this::label).toList());
  }

  private @Nullable Reading topProbabilities(Choice.Property asked) {
    int count = asked.count();
    if (count == 0 && !asked.plain()) {
      return null;
    }
    return plain -> {
      var rules = new ArrayList<Expr>();
      for (int index : Choice.top(plain, count == 0 ? Integer.MAX_VALUE : count)) {
        if (count > 0 || rules.isEmpty() || plain.get(index) >= LIKELY) {
          rules.add(Call.rule(label(index), probability(plain, index)));
        }
      }
      return Lists.of(rules);
    };
  }

  @Override
  public Encoder encoder(PortType target) {
    List<Dim> wanted = target.dims();
    boolean vector = several || wanted != null && wanted.size() == depth && labels != null;
    List<Dim> dims =
        wanted != null && wanted.size() >= depth - 1
            ? wanted.subList(0, depth - 1)
            : Collections.nCopies(depth - 1, Dim.Loose.OPEN);
    var arguments = new ArrayList<Expr>();
    if (labels != null) {
      arguments.add(labels.list());
    }
    if (vector) {
      arguments.add(Str.of("IndicatorVector"));
    }
    var given = new LinkedHashMap<String, Expr>();
    if (!dims.isEmpty()) {
      given.put("Dimensions", LabelArrays.expr(dims));
    }
    if (several) {
      given.put("Multilabel", Sym.TRUE);
    }
    return ClassEncoder.of(new CoderSpec(CoderSpec.ENCODER, "Class", arguments, given, Map.of()));
  }
}

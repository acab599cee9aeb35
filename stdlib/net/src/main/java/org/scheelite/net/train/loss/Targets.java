package org.scheelite.net.train.loss;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.net.Net;
import org.scheelite.net.layer.loss.CrossEntropyLossLayer;
import org.scheelite.net.layer.loss.CrossEntropyLossLayer.Target;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Coder;
import org.scheelite.net.shape.Decoder;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Refused;
import org.scheelite.net.train.data.Column;
import org.scheelite.net.train.data.Table;

/// Adapts a net and its losses to the targets in the data: classes that are given by name need a
/// decoder, probabilities another form of cross entropy than class numbers.
public final class Targets {
  private static final Symbol NET_DECODER = Symbol.system("NetDecoder");
  private static final Symbol FLATTEN = Symbol.system("Flatten");
  private static final Symbol UNION = Symbol.system("Union");

  /// So many batches of a generator are looked at to find all its classes.
  private static final int MOST_BATCHES = 100;

  private final Table table;
  private final Frame frame;
  private final @Nullable Supplier<Table> more;

  /// @param table the examples
  public Targets(Table table, Frame frame) {
    this(table, null, frame);
  }

  /// @param table the examples, or the first batch of a generator
  /// @param more makes further batches of a generator; null where the examples are all
  public Targets(Table table, @Nullable Supplier<Table> more, Frame frame) {
    this.table = table;
    this.more = more;
    this.frame = frame;
  }

  /// The net with decoders at outputs whose targets are classes or Boolean values and that have
  /// none.
  public Net decoded(Net net, List<Term> terms) {
    Net decoded = Pictures.encoded(net, table, frame);
    for (Term term : terms) {
      PortType type = net.outputs().getOrDefault(term.port(), PortType.ANY);
      if (type.coder() == null || isUnlabelled(type)) {
        Coder coder = coder(term, type, net.declared().containsKey(term.port()));
        if (coder != null) {
          decoded = decoded.withPort(term.port(), coder.coded().withCoder(coder));
        }
      }
    }
    return decoded;
  }

  /// Whether a decoder of classes does not say which they are.
  private static boolean isUnlabelled(PortType type) {
    return type.decoder() instanceof Decoder decoder
        && Sym.AUTOMATIC.equals(decoder.parameter("Classes"));
  }

  /// @param declared whether the user said what leaves the port
  private @Nullable Coder coder(Term term, PortType type, boolean declared) {
    Expr spec = null;
    if (isUnlabelled(type) && type.rank() > 1) {
      Expr classes = frame.call(FLATTEN, Lists.of(table.column(term.port()).examples()));
      spec =
          Call.list(
              Str.of("Class"),
              frame.call(UNION, classes),
              Call.rule(Str.of("InputDepth"), Int.of(type.rank())));
    } else if (term.loss() != null
        && term.targets().containsValue(term.port())
        && !declared
        && table.column(term.port()).get(0) instanceof Pixels image) {
      spec =
          Call.list(
              Str.of("Image"), Call.rule(Symbol.system("ColorSpace"), Pictures.colours(image)));
    } else if (term.chose(Target.BINARY)
        && !declared
        && type.rank() <= 0
        && allBoolean(term.port())) {
      spec = Str.of("Boolean");
    } else if (term.chose(Target.INDEX) && type.rank() <= 1) {
      int[] sizes = type.sizes();
      Expr classes = classes(term.port(), sizes == null || sizes.length == 0 ? 0 : sizes[0]);
      spec = classes == null ? null : Call.list(Str.of("Class"), classes);
    }
    return spec != null && frame.call(NET_DECODER, spec) instanceof Coder coder ? coder : null;
  }

  private boolean allBoolean(String key) {
    Column column = table.column(key);
    for (int i = 0; i < column.size(); i++) {
      if (!isBoolean(column.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBoolean(Expr value) {
    return value.equals(Sym.TRUE) || value.equals(Sym.FALSE);
  }

  /// All classes in canonical order; null where targets are numbers of classes, or arrays.
  ///
  /// @param known how many classes there must be, so that integers may be their numbers; 0 where
  ///   that is open
  private @Nullable Expr classes(String key, int known) {
    Set<Expr> labels = new LinkedHashSet<>();
    if (!collect(table.column(key), known, labels)) {
      return null;
    }
    for (int i = 0; i < MOST_BATCHES && more != null && labels.size() < known; i++) {
      if (!collect(more.get().column(key), known, labels)) {
        return null;
      }
    }
    return known > 0 && known != labels.size()
        ? null
        : frame.call(UNION, Lists.of(List.copyOf(labels)));
  }

  /// Adds the labels of a column; false where it has something else.
  private static boolean collect(Column column, int known, Set<Expr> labels) {
    for (int i = 0; i < column.size(); i++) {
      Expr label = column.get(i);
      if (Lists.isList(label) || label instanceof NumArray || known > 0 && label instanceof Int) {
        return false;
      }
      labels.add(label);
    }
    return true;
  }

  /// The losses, in the form that the targets have: those that were chosen for class numbers take
  /// probabilities where the data has such.
  public List<Term> adapted(List<Term> terms, Net net) {
    var adapted = new ArrayList<Term>();
    for (Term term : terms) {
      PortType type = net.outputs().getOrDefault(term.port(), PortType.ANY);
      adapted.add(
          term.chose(Target.INDEX) && isProbabilities(term.port(), type)
              ? term.withLoss(Net.of(new CrossEntropyLossLayer(Target.PROBABILITIES)))
              : term);
    }
    return adapted;
  }

  private boolean isProbabilities(String key, PortType type) {
    Expr first = table.column(key).get(0);
    int[] dims = Numbers.dims(first);
    if (type.coder() != null) {
      return isVector(first, type) && !isEncoded(first, type);
    }
    if (type.rank() >= 0) {
      return dims.length == type.rank();
    }
    return dims.length > 0 && !(first instanceof Packed.Ints) && !allWhole(first);
  }

  /// Whether a target is one of the things that a decoder gives, even if it is a vector.
  private boolean isEncoded(Expr target, PortType type) {
    Decoder decoder = type.decoder();
    Encoder encoder = decoder == null ? null : decoder.encoder(PortType.ANY);
    if (encoder == null) {
      return false;
    }
    try {
      encoder.encode(target, frame);
      return true;
    } catch (Refused refused) {
      return false; // it is plain
    }
  }

  /// Whether a value is a vector of numbers, one for each of the classes that a port tells apart.
  static boolean isVector(Expr value, PortType type) {
    int[] dims = Numbers.dims(value);
    List<Dim> known = type.dims();
    return dims.length == 1
        && known != null
        && known.size() == 1
        && known.getFirst().equals(Dim.of(dims[0]))
        && Numbers.copy(value, dims, new double[dims[0]], 0, null);
  }

  private static boolean allWhole(Expr value) {
    return value instanceof Normal list && list.args().stream().allMatch(Int.class::isInstance);
  }
}

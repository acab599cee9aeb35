package org.scheelite.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.net.number.Blocks;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.PortType;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.plan.SharedCode;

/// Runs a net on data that has been read.
///
/// Sequences of different lengths are filled up to the same size and go through the net together,
/// those of about the same length in one run. Where the net has no single shape for all lengths,
/// they go one after the other.
final class Execution {
  /// Fewer sequences than this are not worth a run of their own.
  private static final int FEW = 16;

  private final Net net;
  private final Map<String, Feed> feeds;
  private final Map<String, Expr> gradients;
  private final Request request;
  private final Settings settings;
  private final Frame frame;
  private final boolean numeric;
  private final boolean batch;
  private final int count;
  private final @Nullable States states;
  private final int asked;

  /// @param gradients given gradients of outputs
  /// @param states the states before, which become those afterwards; null where they do not matter
  /// @param numeric whether arrays come out as `NumericArray`
  /// @throws NetFault where inputs have different numbers of examples
  Execution(
      Net net,
      Map<String, Feed> feeds,
      Map<String, Expr> gradients,
      Request request,
      @Nullable States states,
      boolean numeric,
      Settings settings,
      Frame frame) {
    this.net = net;
    this.feeds = feeds;
    this.gradients = gradients;
    asked = request.wants().size();
    this.request = states == null ? request : request.and(States.free(net));
    this.states = states;
    this.settings = settings;
    this.frame = frame;
    this.numeric = numeric;
    Feed listed = listed(feeds);
    batch = listed != null;
    count = listed == null ? 1 : listed.count();
    for (Feed feed : feeds.values()) {
      if (batch && (feed.single() || feed.count() != count)) {
        throw lengths();
      }
    }
  }

  /// Data that is a list of examples; null where there is none.
  private static @Nullable Feed listed(Map<String, Feed> feeds) {
    for (Feed feed : feeds.values()) {
      if (!feed.single()) {
        return feed;
      }
    }
    return null;
  }

  /// Whether some data are sequences that may have lengths of their own.
  private boolean ragged() {
    for (Feed feed : feeds.values()) {
      if (feed.ragged() != null) {
        return true;
      }
    }
    return false;
  }

  private NetFault lengths() {
    var lengths = Assoc.builder();
    feeds.forEach(
        (port, feed) ->
            lengths.put(
                Str.of(port),
                feed.single() ? NetFault.words("a single example") : Int.of(feed.count())));
    return new NetFault(NetMessages.LENGTHS.by(net.head().name()), net, lengths.build());
  }

  /// The value of the net.
  ///
  /// @throws NetFault where shapes do not fit
  Expr value() {
    var collected = new Collected(request, count, batch, numeric, frame);
    if (states != null && states.chained()) {
      for (int i = 0; i < count; i++) {
        one(collected, i, states);
      }
    } else if (!ragged()) {
      run(collected, all(), Map.of());
    } else if (!together(collected, true) && !together(collected, false)) {
      for (int i = 0; i < count; i++) {
        run(collected, new int[] {i}, Map.of());
      }
    }
    if (states != null) {
      states.last(collected.keyed(asked, request.wants().size()));
    }
    return collected.value();
  }

  /// Runs one example with the states that are left from the one before.
  private void one(Collected collected, int example, States kept) {
    int[] alone = {example};
    Program program;
    Map<String, Integer> sizes = sizes(alone, true);
    try {
      program = program(alone, sizes);
    } catch (NetFault fault) {
      sizes = Map.of(); // the net may have a shape for this very length
      program = program(alone, sizes);
    }
    List<Object> outputs = run(collected, alone, sizes);
    for (int i = asked; i < outputs.size(); i++) {
      Program.Result result = program.results().get(i);
      Object copy = settings.precision().array(Precision.length(outputs.get(i)));
      Precision.copy(outputs.get(i), 0, copy, 0, Precision.length(copy));
      kept.value(States.place(result.want()), Results.array(result.dims(), copy));
    }
  }

  private int[] all() {
    int[] all = new int[count];
    Arrays.setAll(all, i -> i);
    return all;
  }

  // ---------------------------------------------------------------- sequences

  /// Runs all sequences filled up; false where the net has no shape for that.
  ///
  /// @param rounded whether sizes are rounded up, or those of the longest sequences
  private boolean together(Collected collected, boolean rounded) {
    Map<String, Integer> sizes = sizes(all(), rounded);
    try {
      Program whole = program(all(), sizes);
      for (int i = 0; i < count; i++) {
        int example = i;
        if (!whole.fits(port -> length(port, example))) {
          return false;
        }
      }
      boolean one = whole.random() || settings.training() || collected.summed() || !rounded;
      if (one || count <= FEW) {
        run(collected, all(), sizes);
        return true;
      }
      List<int[]> groups = groups();
      groups.forEach(group -> program(group, sizes(group, true)));
      groups.forEach(group -> run(collected, group, sizes(group, true)));
      return true;
    } catch (NetFault fault) {
      return false; // the fault is met again where examples go one by one
    }
  }

  private int length(String port, int example) {
    Feed feed = feeds.get(port);
    Ragged ragged = feed == null ? null : feed.ragged();
    return ragged == null ? 0 : ragged.length(example);
  }

  /// The sizes to which the sequences of these examples are filled up, by port.
  private Map<String, Integer> sizes(int[] examples, boolean rounded) {
    var sizes = new LinkedHashMap<String, Integer>();
    feeds.forEach(
        (port, feed) -> {
          Ragged ragged = feed.ragged();
          if (ragged != null) {
            int longest = ragged.longest(examples);
            sizes.put(port, rounded ? Ragged.rounded(longest) : longest);
          }
        });
    return sizes;
  }

  /// Groups of examples of about the same length, not too small.
  private List<int[]> groups() {
    var order = new ArrayList<Integer>();
    Arrays.stream(all()).forEach(order::add);
    order.sort((a, b) -> Integer.compare(size(a), size(b)));
    var groups = new ArrayList<int[]>();
    int from = 0;
    for (int i = 1; i <= count; i++) {
      boolean end = i == count || size(order.get(i)) > size(order.get(i - 1)) && i - from >= FEW;
      if (end) {
        groups.add(order.subList(from, i).stream().mapToInt(n -> n).toArray());
        from = i;
      }
    }
    return groups;
  }

  /// How much filled up sequences an example has.
  private int size(int example) {
    return sizes(new int[] {example}, true).values().stream().mapToInt(n -> n).sum();
  }

  // ---------------------------------------------------------------- running

  /// Runs some examples; `sizes` says to what sequences are filled up, otherwise they keep their
  /// length.
  private List<Object> run(Collected collected, int[] examples, Map<String, Integer> sizes) {
    Program program = program(examples, sizes);
    boolean whole = examples.length == count;
    var data = new LinkedHashMap<String, Object>();
    feeds.forEach(
        (port, feed) -> {
          Ragged ragged = feed.ragged();
          if (ragged == null) {
            Feed.check(net, port, program.elements(port), feed.data());
            data.put(port, whole ? feed.data() : rows(feed, examples));
          } else {
            int size = sizes.getOrDefault(port, ragged.length(examples[0]));
            Object filled = settings.precision().array(ragged.size(size) * examples.length);
            ragged.copy(examples, size, filled);
            data.put(port, filled);
            float[] lengths = new float[examples.length];
            for (int i = 0; i < lengths.length; i++) {
              lengths[i] = ragged.length(examples[i]);
            }
            data.put(Lowering.lengthName(port), lengths);
          }
        });
    gradients.forEach(
        (port, given) ->
            data.put(Program.gradientName(port), gradient(program, port, given, examples)));
    if (states != null) {
      for (Path state : states.given()) {
        data.put(Lowering.stateName(state), state(program, state, states, examples.length));
      }
    }
    List<Object> outputs = program.run(data, examples.length, settings, frame);
    collected.add(program.results(), outputs, examples, this::length);
    return outputs;
  }

  /// The first value of a state, for each example.
  private Object state(Program program, Path state, States given, int examples) {
    NumArray value = given.value(state);
    var shape = program.shape(Lowering.stateName(state));
    if (value == null || shape != null && !Arrays.equals(shape.dims(), value.dims())) {
      throw new NetFault(
          NetMessages.ARRAY_DIMS.by(net.head().name()),
          state.expr(),
          value == null ? Int.ZERO : PortType.of(value.dims()).expr(),
          shape == null ? Int.ZERO : PortType.of(shape.dims()).expr());
    }
    Object all = settings.precision().array(value.total() * examples);
    for (int i = 0; i < examples; i++) {
      Precision.copy(value.data(), 0, all, i * value.total(), value.total());
    }
    return all;
  }

  /// The data of some examples.
  private Object rows(Feed feed, int[] examples) {
    int size = (int) Numbers.total(feed.dims());
    Object rows = settings.precision().array(size * examples.length);
    for (int i = 0; i < examples.length; i++) {
      Precision.copy(feed.data(), examples[i] * size, rows, i * size, size);
    }
    return rows;
  }

  private Program program(int[] examples, Map<String, Integer> sizes) {
    var types = new LinkedHashMap<String, PortType>();
    var dims = new ArrayList<List<Integer>>();
    for (Map.Entry<String, Feed> entry : feeds.entrySet()) {
      String port = entry.getKey();
      Feed feed = entry.getValue();
      Ragged ragged = feed.ragged();
      Integer size = sizes.get(port);
      if (ragged == null) {
        types.put(port, feed.type());
        dims.add(listed(feed.dims()));
      } else if (size == null) {
        int[] own = ragged.dims(ragged.length(examples[0]));
        types.put(port, PortType.of(own).withElement(ragged.type().element()));
        dims.add(listed(own));
      } else {
        types.put(port, ragged.type().padded(size, port));
        dims.add(listed(ragged.dims(-size)));
      }
    }
    var signature =
        new Programs.Signature(
            dims,
            List.copyOf(gradients.keySet()),
            states == null ? List.of() : states.given(),
            request.wants(),
            settings.training(),
            settings.precision());
    return programs().get(signature, s -> new Program(fitted(types), s, code()));
  }

  private static List<Integer> listed(int... dims) {
    var list = new Integer[dims.length];
    for (int i = 0; i < list.length; i++) {
      list[i] = dims[i];
    }
    return List.of(list);
  }

  private SharedCode code() {
    return frame.state(NetState.CODE);
  }

  private Programs programs() {
    boolean plain = net.arrays().isEmpty() && net.parts().isEmpty();
    return plain ? frame.state(NetState.SHARED_PROGRAMS).of(net) : net.programs();
  }

  private Inference.Fitted fitted(Map<String, PortType> types) {
    net.layer()
        .assumed()
        .forEach(
            (port, type) -> {
              PortType known = net.port(port);
              if (known != null && known.dims() == null) {
                types.put(port, type);
              }
            });
    return Inference.fit(net, types);
  }

  /// The given gradient of an output for some examples; 0 where sequences are filled up.
  private Object gradient(Program program, String port, Expr value, int[] examples) {
    var shape = program.shape(Program.gradientName(port));
    int[] dims = shape == null ? new int[0] : shape.dims();
    PortType type = program.output(port);
    int size = (int) Numbers.total(dims);
    Object data = settings.precision().array(size * examples.length);
    for (int i = 0; i < examples.length; i++) {
      int example = examples[i];
      Expr one = batch ? element(value, example) : value;
      int[] own = dims.clone();
      for (int axis = 0; axis < own.length; axis++) {
        var length = type.length(axis);
        own[axis] = length == null ? own[axis] : length.value(p -> length(p, example));
      }
      Object numbers = settings.precision().array((int) Numbers.total(own));
      if (!Numbers.copy(one, own, numbers, 0, frame)) {
        throw new NetFault(
            NetMessages.DATA.by(net.head().name()),
            Str.of(port),
            value,
            net,
            NetFault.words("of the shape of the output"));
      }
      Blocks.copy(numbers, 0, own, data, i * size, dims, own);
    }
    return data;
  }

  private static Expr element(Expr list, int index) {
    return switch (list) {
      case NumArray array when array.rank() > 0 -> element(Numbers.packed(array), index);
      case Normal normal when index < normal.size() -> normal.arg(index);
      default -> list;
    };
  }
}

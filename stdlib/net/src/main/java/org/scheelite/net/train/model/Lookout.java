package org.scheelite.net.train.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.scheelite.net.ArraySlot;
import org.scheelite.net.Lowering;
import org.scheelite.net.Net;
import org.scheelite.net.Part;
import org.scheelite.net.Path;
import org.scheelite.net.measure.Observation;
import org.scheelite.net.measure.Place;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Length;
import org.scheelite.net.shape.Plain;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.train.batch.Feeds;
import org.scheelite.net.train.data.DataPort;
import org.scheelite.net.train.loss.Objective;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.plan.Runner;

/// Looks at places in a net while it works on a batch.
public final class Lookout {
  private final List<Place> places;
  private final Objective objective;

  /// Arrays for what is seen, used again and again.
  private final @Nullable Object[] rooms;

  private final Map<Place, Plain> values = new HashMap<>();
  private final Map<Place, int[]> lengths = new HashMap<>();

  /// @param places what is looked at
  /// @param objective the net with its losses and data
  Lookout(List<Place> places, Objective objective) {
    this.places = places;
    this.objective = objective;
    rooms = new @Nullable Object[places.size()];
  }

  private static String name(int place) {
    return "#seen " + place;
  }

  /// The names of the graph outputs that are needed.
  List<String> names() {
    var names = new ArrayList<String>();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i) instanceof Place.Output) {
        names.add(name(i));
      }
    }
    return names;
  }

  /// Makes graph outputs of the places of a net that was lowered.
  void lower(Lowering lowering) {
    Graph graph = lowering.graph();
    for (int i = 0; i < places.size(); i++) {
      Node node =
          places.get(i) instanceof Place.Output(Path path, String port)
              ? lowering.results().getOrDefault(path, Map.of()).get(port)
              : null;
      if (node != null) {
        graph.output(name(i), node.batched() ? node : graph.expand(node, 1));
      }
    }
  }

  /// What is seen after a run; it is no longer true after the next one.
  ///
  /// @param fitted the objective for the sizes that sequences were filled up to
  /// @param loss the mean loss of the batch
  Observation look(Runner runner, Feeds feeds, Objective fitted, double loss) {
    values.clear();
    lengths.clear();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      switch (place) {
        case Place.Data(String key) -> data(key, place, feeds, values, lengths);
        case Place.Array(Path path) -> values.put(place, array(runner, path));
        case Place.Output(Path path, String port) -> {
          values.put(place, value(runner, i, feeds.count()));
          own(place, type(fitted.net(), path, port), feeds, lengths);
        }
      }
    }
    return new Observation(feeds.count(), loss, values, lengths);
  }

  private Plain value(Runner runner, int index, int count) {
    Node node = runner.plan().outputs().get(name(index));
    if (node == null) {
      throw new IllegalStateException("nothing is seen at " + places.get(index));
    }
    int size = runner.outputSize(name(index), count);
    Object data = rooms[index];
    if (data == null || Precision.length(data) < size) {
      data = runner.plan().precision().array(size);
      rooms[index] = data;
    }
    runner.read(name(index), data);
    return new Plain(data, 0, longer(count, node.shape().dims()));
  }

  private Plain array(Runner runner, Path path) {
    ArraySlot slot = objective.net().allArrays().get(path);
    int[] sizes = slot == null ? null : slot.sizes();
    if (slot == null || sizes == null) {
      throw new IllegalStateException("no array " + path);
    }
    Object data = runner.plan().precision().array((int) slot.count());
    runner.parameters().get(path.name(), data);
    return new Plain(data, 0, sizes);
  }

  private static int[] longer(int count, int[] dims) {
    int[] all = new int[dims.length + 1];
    all[0] = count;
    System.arraycopy(dims, 0, all, 1, dims.length);
    return all;
  }

  private void data(
      String key, Place place, Feeds feeds, Map<Place, Plain> values, Map<Place, int[]> lengths) {
    for (int i = 0; i < objective.ports().size(); i++) {
      DataPort port = objective.ports().get(i);
      Object array = feeds.array(i);
      List<Dim> known = port.type().dims();
      if (!port.key().equals(key) || array == null || known == null) {
        continue;
      }
      int padded = feeds.sizes().isEmpty() ? 0 : feeds.sizes().get(i);
      int[] dims =
          known.stream().mapToInt(dim -> dim instanceof Dim.Size(int n) ? n : padded).toArray();
      values.put(place, new Plain(array, 0, longer(feeds.count(), dims)));
      if (feeds.lengths(i) instanceof float[] own) {
        lengths.put(place, whole(own));
      }
    }
  }

  private static int[] whole(float[] lengths) {
    var whole = new int[lengths.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = (int) lengths[i];
    }
    return whole;
  }

  private void own(Place place, PortType type, Feeds feeds, Map<Place, int[]> lengths) {
    Length length = type.rank() > 0 ? type.length(0) : null;
    if (length == null) {
      return;
    }
    var own = new int[feeds.count()];
    for (int example = 0; example < own.length; example++) {
      int index = example;
      ToIntFunction<String> given = input -> given(input, index, feeds);
      own[example] = length.value(given);
    }
    lengths.put(place, own);
  }

  private int given(String input, int example, Feeds feeds) {
    for (int i = 0; i < objective.ports().size(); i++) {
      if (objective.ports().get(i).input().equals(input)
          && feeds.lengths(i) instanceof float[] lengths) {
        return (int) lengths[example];
      }
    }
    return 0;
  }

  private static PortType type(Net net, Path path, String port) {
    Net inner = net;
    for (int i = 0; i < path.steps().size(); i++) {
      Part part = inner.part(path.steps().get(i));
      if (part == null) {
        return PortType.ANY;
      }
      inner = part.net();
    }
    return inner.outputs().getOrDefault(port, PortType.ANY);
  }
}

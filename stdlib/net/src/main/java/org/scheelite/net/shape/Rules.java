package org.scheelite.net.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a layer sees while shapes are inferred: variables for its ports, its arrays and the nets
/// inside it. A shape rule states equations between them, again and again until nothing new comes
/// out, so it must say the same thing each time and must not count on anything being known.
public final class Rules {
  private final Map<String, ShapeVar> inputs;
  private final Map<String, ShapeVar> outputs;
  private final Map<String, ShapeVar> arrays;
  private final List<Rules> parts;
  private final News news;

  /// @param news told whenever something got known
  public Rules(
      Map<String, ShapeVar> inputs,
      Map<String, ShapeVar> outputs,
      Map<String, ShapeVar> arrays,
      List<Rules> parts,
      News news) {
    this.inputs = inputs;
    this.outputs = outputs;
    this.arrays = arrays;
    this.parts = parts;
    this.news = news;
  }

  /// A variable for the shape of a port or array, with what is known at first.
  public static ShapeVar variable(String label, @Nullable List<Dim> dims) {
    return ShapeVar.of(label, dims);
  }

  public ShapeVar input(String port) {
    return get(inputs, port);
  }

  public ShapeVar output(String port) {
    return get(outputs, port);
  }

  public ShapeVar array(String name) {
    return get(arrays, name);
  }

  /// The only or first input.
  public ShapeVar input() {
    return inputs.values().iterator().next();
  }

  /// The only or first output.
  public ShapeVar output() {
    return outputs.values().iterator().next();
  }

  /// All inputs, in order.
  public List<ShapeVar> inputs() {
    return List.copyOf(inputs.values());
  }

  /// The variables of a net inside, by its place.
  public Rules part(int index) {
    return parts.get(index);
  }

  private static ShapeVar get(Map<String, ShapeVar> vars, String name) {
    ShapeVar var = vars.get(name);
    if (var == null) {
      throw new IllegalArgumentException("no port or array " + name + " in " + vars.keySet());
    }
    return var;
  }

  /// A dimension of this size.
  public DimVar size(int size) {
    return new DimVar(Dim.of(size));
  }

  /// A dimension about which nothing is known.
  public DimVar open() {
    return new DimVar(Dim.Loose.OPEN);
  }

  /// A dimension that is known as a fixed size, or not at all.
  public DimVar sizeOrOpen(int size) {
    return size > 0 ? size(size) : open();
  }

  /// Makes two shapes of arrays in common one.
  public static void join(ShapeVar a, ShapeVar b, News news) {
    if (!ShapeVar.unify(a, b, news)) {
      throw new Conflict(a.label(), b.words(), a.words());
    }
  }

  /// States that two shapes are equal.
  public void same(ShapeVar a, ShapeVar b) {
    if (!ShapeVar.unify(a, b, news)) {
      if (a.label().isEmpty()) {
        throw new Conflict(b.label(), b.words(), a.words());
      }
      throw new Conflict(a.label(), a.words(), b.words());
    }
  }

  /// States that two ports are one: that of a net and that of a net inside.
  public void pass(ShapeVar a, ShapeVar b) {
    same(a, b);
    elements(a, b);
  }

  /// States that the elements of two arrays are of the same kind.
  public void elements(ShapeVar a, ShapeVar b) {
    boolean told = a.tell(b.element());
    if (b.tell(a.element()) || told) {
      news.learned();
    }
  }

  /// States that what leaves one port is what reaches another.
  public void connect(ShapeVar from, ShapeVar to, Conflict.Link link) {
    if (!ShapeVar.unify(from, to, news)) {
      throw new Conflict(to.label(), from.words(), to.words()).at(link);
    }
    elements(from, to);
  }

  /// States that a shape has exactly these dimensions.
  public void shape(ShapeVar var, List<DimVar> dims) {
    same(var, new ShapeVar("", dims));
  }

  /// States that a shape has exactly these dimensions.
  public void shape(ShapeVar var, DimVar... dims) {
    shape(var, List.of(dims));
  }

  /// States that a shape has exactly these sizes.
  public void sizes(ShapeVar var, int... sizes) {
    shape(var, Arrays.stream(sizes).mapToObj(this::size).toList());
  }

  /// States that a shape is that of a single number.
  public void scalar(ShapeVar var) {
    shape(var, List.of());
  }

  /// States the rank and gives the dimensions.
  public List<DimVar> rank(ShapeVar var, int rank) {
    var dims = new ArrayList<DimVar>();
    for (int i = 0; i < rank; i++) {
      dims.add(open());
    }
    shape(var, dims);
    return known(var);
  }

  private static List<DimVar> known(ShapeVar var) {
    List<DimVar> dims = var.dims();
    if (dims == null) {
      throw new IllegalStateException("a shape lost its rank");
    }
    return dims;
  }

  /// States that two dimensions are equal; `at` says where, for the message, in which the first is
  /// the one expected.
  public void equal(DimVar a, DimVar b, ShapeVar at) {
    if (!DimVar.unify(a, b, news)) {
      String expected = "dimension " + a.value() + " instead of " + b.value();
      throw new Conflict(at.label(), at.words(), expected);
    }
  }

  /// States that `a` is one array of `elements` more dimensions in front: `{n, dims of b}`.
  public void leading(ShapeVar a, DimVar front, ShapeVar b) {
    List<DimVar> whole = a.dims();
    List<DimVar> rest = b.dims();
    if (rest != null) {
      var dims = new ArrayList<DimVar>();
      dims.add(front);
      dims.addAll(rest);
      shape(a, dims);
    } else if (whole != null) {
      if (whole.isEmpty()) {
        throw fail(a, "array of at least 1 dimension");
      }
      equal(whole.getFirst(), front, a);
      shape(b, whole.subList(1, whole.size()));
    }
  }

  /// Demands something of a shape once its rank is known.
  public void demand(ShapeVar var, Predicate<List<DimVar>> right, String expected) {
    List<DimVar> dims = var.dims();
    if (dims != null && !right.test(dims)) {
      throw fail(var, expected);
    }
  }

  /// The conflict to throw where a shape is not what is expected.
  public Conflict fail(ShapeVar var, String expected) {
    return new Conflict(var.label(), var.words(), expected);
  }
}

package org.scheelite.net.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// What flows through a port, as far as it is known.
///
/// @param element the kind of the single values
/// @param dims the dimensions, none for a single value; null where not even the rank is known
/// @param coder the encoder or decoder at the port, if there is one
public record PortType(Element element, @Nullable List<Dim> dims, @Nullable Coder coder) {
  static final Symbol RESTRICTED = Symbol.system("Restricted");

  /// Nothing is known.
  public static final PortType ANY = new PortType(Element.ANY, null, null);

  /// One real number.
  public static final PortType REAL = new PortType(Element.REAL, List.of(), null);

  public PortType {
    dims = dims == null ? null : List.copyOf(dims);
  }

  /// Arrays of real numbers of these sizes.
  public static PortType of(int... sizes) {
    return new PortType(Element.REAL, Arrays.stream(sizes).mapToObj(Dim::of).toList(), null);
  }

  /// The type written as an expression, or null where it is none.
  public static @Nullable PortType read(Expr spec) {
    return PortTypeReader.read(spec);
  }

  public PortType withElement(Element other) {
    return new PortType(other, dims, coder);
  }

  /// The same where the kind of elements is known, else with this kind.
  public PortType or(Element other) {
    return withElement(element.or(other));
  }

  public PortType withDims(@Nullable List<Dim> other) {
    return new PortType(element, other, coder);
  }

  public PortType withCoder(@Nullable Coder other) {
    return new PortType(element, dims, other);
  }

  /// The encoder at the port; null where there is none.
  public @Nullable Encoder encoder() {
    return coder instanceof Encoder encoder ? encoder : null;
  }

  /// The decoder at the port; null where there is none.
  public @Nullable Decoder decoder() {
    return coder instanceof Decoder decoder ? decoder : null;
  }

  /// The number of dimensions; -1 where it is not known.
  public int rank() {
    return dims == null ? -1 : dims.size();
  }

  /// The sizes, where sequences are filled up that of the longest; null unless all are known.
  public int @Nullable [] sizes() {
    if (dims == null) {
      return null;
    }
    var sizes = new int[dims.size()];
    for (int i = 0; i < sizes.length; i++) {
      switch (dims.get(i)) {
        case Dim.Size(int size) -> sizes[i] = size;
        case Dim.Padded(int size, Length _) -> sizes[i] = size;
        case Dim.Loose _ -> {
          return null;
        }
      }
    }
    return sizes;
  }

  /// Whether a dimension varies from example to example.
  public boolean varying() {
    return dims != null && dims.contains(Dim.Loose.VARYING);
  }

  /// The only axis that varies; -1 where none does or several do.
  public int varyingAxis() {
    int axis = dims == null ? -1 : dims.indexOf(Dim.Loose.VARYING);
    return dims == null || dims.lastIndexOf(Dim.Loose.VARYING) != axis ? -1 : axis;
  }

  /// The type of data that fills up sequences to this size.
  ///
  /// @param port the input that says how long each sequence is
  public PortType padded(int size, String port) {
    if (dims == null) {
      return this;
    }
    var known = new ArrayList<>(dims);
    known.replaceAll(
        dim -> dim == Dim.Loose.VARYING ? new Dim.Padded(size, new Length.Given(port)) : dim);
    return withDims(known);
  }

  /// The same with nothing known of dimensions that vary.
  public PortType loosened() {
    if (dims == null) {
      return this;
    }
    var open = new ArrayList<>(dims);
    open.replaceAll(dim -> dim == Dim.Loose.VARYING ? Dim.Loose.OPEN : dim);
    return withDims(open);
  }

  /// How the length of the axis follows from those of inputs; null where it is the same for all.
  public @Nullable Length length(int axis) {
    return dims != null && dims.get(axis) instanceof Dim.Padded(int _, Length length)
        ? length
        : null;
  }

  /// Whether sequences of different lengths are filled up to that of the longest.
  public boolean padded() {
    return dims != null && dims.stream().anyMatch(Dim.Padded.class::isInstance);
  }

  /// Whether nothing about dimensions is left to infer.
  public boolean known() {
    return dims != null && !dims.contains(Dim.Loose.OPEN);
  }

  /// The type as users write it: `2`, `{2, 3}`, `"Real"`, an encoder.
  public Expr spec() {
    if (coder != null) {
      return coder;
    }
    Expr full = expr();
    return full instanceof org.scheelite.expr.Normal list && list.is(Sym.LIST, 1)
        ? list.arg(0)
        : full;
  }

  /// The type as information about a net shows it: `{2}`, `{2, 3}`, `"Real"`, an encoder.
  public Expr expr() {
    if (coder != null) {
      return coder;
    }
    if (dims == null) {
      return Sym.AUTOMATIC;
    }
    if (dims.isEmpty()) {
      return elementExpr();
    }
    var parts = new ArrayList<Expr>();
    for (Dim dim : dims) {
      parts.add(
          switch (dim) {
            case Dim.Size(int size) -> Int.of(size);
            case Dim.Loose.OPEN -> Sym.AUTOMATIC;
            case Dim.Loose.VARYING -> Str.of("Varying");
            case Dim.Padded _ -> Str.of("Varying");
          });
    }
    if (element.kind() == Element.Kind.INTEGER || element.kind() == Element.Kind.BOOLEAN) {
      parts.add(elementExpr());
    }
    return Lists.of(parts);
  }

  private Expr elementExpr() {
    return switch (element.kind()) {
      case ANY, REAL -> Str.of("Real");
      case BOOLEAN -> Str.of("Boolean");
      case INTEGER ->
          element.restricted()
              ? Call.of(
                  RESTRICTED,
                  Str.of("Integer"),
                  element.min() == 1
                      ? Int.of(element.max())
                      : Packed.of((long) element.min(), element.max()))
              : Str.of("Integer");
    };
  }

  /// The type in words: `vector of 2`, `matrix of 2x3`, `real number`.
  public String words() {
    if (coder != null) {
      return coder.words();
    }
    if (dims == null) {
      return "array of unknown shape";
    }
    if (dims.isEmpty()) {
      return switch (element.kind()) {
        case ANY, REAL -> "real number";
        case INTEGER -> "integer";
        case BOOLEAN -> "boolean";
      };
    }
    String name = dims.size() == 1 ? "vector" : dims.size() == 2 ? "matrix" : "array";
    String sizes = dims.stream().map(Dim::toString).collect(Collectors.joining("x"));
    String of = element.kind() == Element.Kind.INTEGER ? " integers" : "";
    if (dims.size() == 1 && dims.getFirst() instanceof Dim.Loose loose) {
      String length = loose == Dim.Loose.VARYING ? " of varying length" : "";
      return "vector" + (of.isEmpty() ? "" : " of" + of) + length;
    }
    return name + " of " + sizes + of;
  }
}

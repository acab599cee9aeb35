package org.scheelite.net.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dimensions of an array under inference; variables found equal are one.
public final class ShapeVar {
  private final String label;
  private @Nullable ShapeVar link;
  private @Nullable List<DimVar> dims;

  /// The range of its elements where they are integers of a known range; else unknown.
  private Element element = Element.ANY;

  /// Whether it belongs to a port or array of the net, not just to a rule that is stated.
  private boolean lasting;

  /// A variable about which nothing is known.
  ///
  /// @param label the port or array it belongs to; empty for others
  ShapeVar(String label, @Nullable List<DimVar> dims) {
    this.label = label;
    this.dims = dims;
  }

  static ShapeVar of(String label, @Nullable List<Dim> dims) {
    var made = new ShapeVar(label, dims == null ? null : dims.stream().map(DimVar::new).toList());
    made.last();
    return made;
  }

  private void last() {
    lasting = true;
    if (dims != null) {
      dims.forEach(DimVar::last);
    }
  }

  String label() {
    return label;
  }

  /// The range of its elements where they are known to be integers; else unknown. It belongs to
  /// this port alone, not to others of the same shape.
  public Element element() {
    return element;
  }

  /// Takes notice of the range of integers; others say nothing.
  ///
  /// @return whether that was news
  public boolean tell(Element told) {
    if (element.restricted() || !told.restricted()) {
      return false;
    }
    element = told;
    return true;
  }

  private ShapeVar root() {
    ShapeVar var = this;
    while (var.link != null) {
      var = var.link;
    }
    return var;
  }

  /// The dimensions; null where not even the rank is known.
  public @Nullable List<DimVar> dims() {
    return root().dims;
  }

  /// The number of dimensions; -1 where it is not known.
  public int rank() {
    List<DimVar> known = dims();
    return known == null ? -1 : known.size();
  }

  /// The sizes; null unless all are known.
  public int @Nullable [] sizes() {
    List<DimVar> known = dims();
    if (known == null) {
      return null;
    }
    int[] sizes = known.stream().mapToInt(DimVar::size).toArray();
    return Arrays.stream(sizes).anyMatch(s -> s == 0) ? null : sizes;
  }

  /// The number of elements; 0 unless it is known and no larger than arrays can be.
  public int total() {
    int[] sizes = sizes();
    if (sizes == null) {
      return 0;
    }
    long total = 1;
    for (int size : sizes) {
      total *= size;
      if (total > Integer.MAX_VALUE) {
        return 0;
      }
    }
    return (int) total;
  }

  /// What is known now.
  public @Nullable List<Dim> known() {
    List<DimVar> vars = dims();
    if (vars == null) {
      return null;
    }
    var dims = new ArrayList<Dim>();
    vars.forEach(var -> dims.add(var.value()));
    return dims;
  }

  String words() {
    return new PortType(Element.ANY, known(), null).words();
  }

  /// Makes two variables one; false where they differ.
  static boolean unify(ShapeVar a, ShapeVar b, News news) {
    ShapeVar x = a.root();
    ShapeVar y = b.root();
    if (x == y) {
      return true;
    }
    if (x.dims != null && y.dims != null) {
      if (x.dims.size() != y.dims.size()) {
        return false;
      }
      for (int i = 0; i < x.dims.size(); i++) {
        if (!DimVar.unify(x.dims.get(i), y.dims.get(i), news)) {
          return false;
        }
      }
      return true;
    }
    ShapeVar open = x.dims == null ? x : y;
    ShapeVar other = open == x ? y : x;
    if (open.lasting) {
      if (other.dims != null) {
        news.learned();
      }
      other.last();
    }
    open.link = other;
    return true;
  }
}

package org.scheelite.net.coder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Refused;

/// `NetEncoder[{"Class", classes, form}]`: the position of a class, or a vector of 0 and 1.
///
/// @param labels the classes; null where they are positive integers, as many as needed
/// @param vector whether it gives vectors
/// @param several whether an example is a list of classes
/// @param dims the dimensions of an array of labels
record ClassEncoder(
    CoderSpec spec, @Nullable Labels labels, boolean vector, boolean several, List<Dim> dims)
    implements NamedEncoder {
  private static final List<Expr> VECTORS =
      List.of(Str.of("IndicatorVector"), Str.of("UnitVector"));

  static ClassEncoder of(CoderSpec given) {
    CoderSpec spec = given.taking(Map.of("Dimensions", Lists.of(), "Multilabel", Sym.FALSE), 2);
    Labels labels = Labels.read(spec);
    Expr form = spec.argument(1);
    boolean several = spec.flag("Multilabel");
    boolean index = form.equals(Str.of("Index")) || form.equals(Sym.AUTOMATIC) && !several;
    if (!index && !form.equals(Sym.AUTOMATIC) && !VECTORS.contains(form) || several && index) {
      throw spec.wrong(
          "form", form, several ? "\"IndicatorVector\"" : "\"Index\" or \"IndicatorVector\"");
    }
    if (labels == null && (!index || !given.given().isEmpty() && several)) {
      throw spec.wrong("classes", Sym.AUTOMATIC, "a list of classes");
    }
    return new ClassEncoder(spec, labels, !index, several, LabelArrays.read(spec));
  }

  @Override
  public PortType coded() {
    if (labels == null) {
      return new PortType(Element.INTEGER, dims, null);
    }
    return vector
        ? new PortType(Element.REAL, LabelArrays.and(dims, labels.size()), null)
        : new PortType(Element.integers(1, labels.size()), dims, null);
  }

  @Override
  public String words() {
    return several ? "list of classes" : dims.isEmpty() ? "class" : "array of classes";
  }

  @Override
  public @Nullable Expr own(String name) {
    return switch (name) {
      case "Classes", "Labels", "ClassList" -> labels == null ? Sym.AUTOMATIC : labels.list();
      case "Form" -> Str.of(vector ? "IndicatorVector" : "Index");
      default -> null;
    };
  }

  @Override
  public boolean single(Expr value, Frame frame) {
    if (!(value instanceof Normal list) || !Lists.isList(list)) {
      return true;
    }
    if (Raw.fits(value, coded()) && !numeric() || dims.isEmpty() && isLabel(value)) {
      return true;
    }
    if (several) {
      return dims.isEmpty() && list.args().stream().allMatch(this::isLabel);
    }
    return !dims.isEmpty() && LabelArrays.nested(value, dims.size());
  }

  private boolean isLabel(Expr value) {
    return labels != null && labels.position(value) > 0;
  }

  private boolean numeric() {
    return labels != null && labels.numeric() && !vector;
  }

  @Override
  public Expr encode(Expr example, Frame frame) {
    if (vector && labels != null && Raw.fits(example, coded())) {
      return example;
    }
    return LabelArrays.map(example, dims, one -> several ? marks(one, frame) : code(one, frame));
  }

  private Expr code(Expr label, Frame frame) {
    if (labels == null) {
      return Raw.or(label, PortType.REAL.withElement(Element.INTEGER), () -> "an integer");
    }
    int position = labels.position(label);
    if (position == 0 && !vector && !labels.numeric()) {
      PortType index = new PortType(Element.integers(1, labels.size()), List.of(), null);
      return Raw.or(label, index, () -> labels.words(frame));
    }
    position = labels.demand(label, frame);
    return vector ? LabelArrays.unit(labels.size(), position) : Int.of(position);
  }

  private Expr marks(Expr value, Frame frame) {
    if (labels == null || !(value instanceof Normal list) || !Lists.isList(list)) {
      throw new Refused(value, NetFault.words("a list of classes"));
    }
    var marks = new long[labels.size()];
    for (Expr label : list.args()) {
      marks[labels.demand(label, frame) - 1] = 1;
    }
    return Packed.of(marks);
  }

  @Override
  public NamedDecoder decoder(Frame frame) {
    var arguments = new ArrayList<Expr>();
    var given = new LinkedHashMap<String, Expr>();
    if (several) {
      given.put("Multilabel", Sym.TRUE);
    }
    if (!dims.isEmpty()) {
      given.put("InputDepth", Int.of(dims.size() + 1));
    }
    if (labels != null) {
      arguments.add(labels.list());
    }
    return ClassDecoder.of(new CoderSpec(CoderSpec.DECODER, "Class", arguments, given, Map.of()));
  }
}

package org.scheelite.graphics.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.figure.AxesRule;
import org.scheelite.graphics.figure.GridRule;
import org.scheelite.graphics.figure.ImageSize;
import org.scheelite.graphics.figure.Look;
import org.scheelite.graphics.figure.TickRule;
import org.scheelite.graphics.primitive.Graphics;
import org.scheelite.graphics.scene.Run;
import org.scheelite.message.GeneralMessages;

/// Reads the options of `Graphics`; a bad value gives a message and counts as not given.
final class LookReader {

  /// Options that are taken but change nothing in a still picture.
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "AlignmentPoint",
          "AxesStyle",
          "BaselinePosition",
          "ContentSelectable",
          "CoordinatesToolOptions",
          "DisplayFunction",
          "FormatType",
          "FrameStyle",
          "FrameTicksStyle",
          "GridLinesStyle",
          "ImageMargins",
          "ImagePadding",
          "ImageSizeRaw",
          "Method",
          "PlotRangeClipping",
          "PlotRegion",
          "PreserveImageOptions",
          "RotateLabel",
          "TicksStyle");

  private static final Set<String> KNOWN =
      Graphics.all().stream().map(Option::name).collect(Collectors.toUnmodifiableSet());

  private final Frame frame;
  private final Letters letters;
  private final Map<String, Expr> given = new LinkedHashMap<>();

  /// @param call the whole picture; its options begin behind the first argument
  LookReader(Frame frame, Normal call) {
    this.frame = frame;
    this.letters = new Letters(frame);
    for (int i = 1; i < call.size(); i++) {
      collect(call.arg(i), call);
    }
  }

  /// The option written first wins, as everywhere in the language.
  private void collect(Expr item, Normal call) {
    if (item instanceof Normal list && list.is(Sym.LIST)) {
      list.args().forEach(inner -> collect(inner, call));
      return;
    }
    boolean rule =
        item instanceof Normal pair && (pair.is(Sym.RULE, 2) || pair.is(Sym.RULE_DELAYED, 2));
    String name = rule ? Option.nameOf(((Normal) item).arg(0)) : "";
    if (KNOWN.contains(name)) {
      given.putIfAbsent(name, ((Normal) item).arg(1));
    } else if (!WITHOUT_EFFECT.contains(name)) {
      frame.message(
          GeneralMessages.OPTX.by("Graphics"),
          rule ? ((Normal) item).arg(0) : item,
          Str.of("Graphics"));
    }
  }

  @Nullable Expr prolog() {
    return shapes("Prolog");
  }

  @Nullable Expr epilog() {
    return shapes("Epilog");
  }

  private @Nullable Expr shapes(String name) {
    Expr value = given.get(name);
    return value == null || value.equals(Sym.NONE) || value.equals(Sym.AUTOMATIC) ? null : value;
  }

  private Expr get(String name, Expr initial) {
    return given.getOrDefault(name, initial);
  }

  private void bad(String name) {
    frame.message(Graphics.GOPT, Call.rule(Symbol.system(name), get(name, Sym.NULL)));
  }

  /// The style that all primitives start from.
  Style baseStyle() {
    return styled("BaseStyle", Style.DEFAULT);
  }

  private Style styled(String name, Style start) {
    Expr value = get(name, Sym.AUTOMATIC);
    if (value.equals(Sym.AUTOMATIC) || value.equals(Sym.NONE) || value.equals(Call.list())) {
      return start;
    }
    var list = value instanceof Normal call && call.is(Sym.LIST) ? call : Call.list(value);
    var style = start;
    for (Expr item : list.args()) {
      double size = Numbers.real(item, frame);
      var next =
          size > 0
              ? style.withType(style.type().withSize(size))
              : new Directives(frame).apply(item, style);
      if (next == null) {
        bad(name);
        return start;
      }
      style = next;
    }
    return style;
  }

  Look look() {
    var ranges = new RangeReader(frame);
    if (!ranges.read(get("PlotRange", Sym.ALL), get("PlotRangePadding", Sym.AUTOMATIC))) {
      bad("PlotRange");
    }
    var grid = grid();
    return Look.builder()
        .range(ranges.x(), ranges.y())
        .aspect(aspect())
        .size(size())
        .background(background())
        .frame(new FrameReader(frame, this::bad).read(given))
        .axes(axes())
        .grid(grid.getFirst(), grid.getLast())
        .title(letters.line(get("PlotLabel", Sym.NONE)))
        .face(styled("LabelStyle", baseStyle().with(Colour.BLACK)).lettering())
        .build();
  }

  private double aspect() {
    Expr value = get("AspectRatio", Sym.AUTOMATIC);
    if (value.equals(Sym.AUTOMATIC)) {
      return Look.EQUAL_UNITS;
    }
    if (value.equals(Symbol.system("Full"))) {
      return Look.FILL;
    }
    double ratio = Numbers.real(value, frame);
    if (!(ratio > 0) || Double.isInfinite(ratio)) {
      bad("AspectRatio");
      return Look.EQUAL_UNITS;
    }
    return ratio;
  }

  private ImageSize size() {
    Expr value = get("ImageSize", Sym.AUTOMATIC);
    if (value instanceof Normal pair && pair.is(Sym.LIST, 2)) {
      return new ImageSize(side(pair.arg(0)), side(pair.arg(1)));
    }
    return new ImageSize(side(value), null);
  }

  private @Nullable Double side(Expr value) {
    if (value instanceof Normal most && most.is(Sym.UP_TO, 1)) {
      return side(most.arg(0));
    }
    if (value instanceof Symbol symbol) {
      switch (symbol.name()) {
        case "Automatic", "All" -> {
          return null;
        }
        case "Tiny" -> {
          return 100.0;
        }
        case "Small" -> {
          return 180.0;
        }
        case "Medium" -> {
          return 360.0;
        }
        case "Large", "Full" -> {
          return 576.0;
        }
        default -> {}
      }
    }
    double points = Numbers.real(value, frame);
    if (!(points > 0) || points > 20_000) {
      bad("ImageSize");
      return null;
    }
    return points;
  }

  private Colour background() {
    Expr value = get("Background", Sym.NONE);
    if (value.equals(Sym.NONE) || value.equals(Sym.AUTOMATIC)) {
      return Colour.TRANSPARENT;
    }
    var colour = Colours.read(value, frame);
    if (colour == null) {
      bad("Background");
      return Colour.TRANSPARENT;
    }
    return colour;
  }

  private AxesRule axes() {
    Expr value = get("Axes", Sym.FALSE);
    boolean pair = value instanceof Normal list && list.is(Sym.LIST, 2);
    Expr x = pair ? ((Normal) value).arg(0) : value;
    Expr y = pair ? ((Normal) value).arg(1) : value;
    Double originX = null;
    Double originY = null;
    Expr origin = get("AxesOrigin", Sym.AUTOMATIC);
    if (origin instanceof Normal list && list.is(Sym.LIST, 2)) {
      originX = coordinate(list.arg(0));
      originY = coordinate(list.arg(1));
    }
    Expr label = get("AxesLabel", Sym.NONE);
    boolean two = label instanceof Normal list && list.is(Sym.LIST);
    List<Run> labelX = List.of();
    List<Run> labelY = two ? List.of() : letters.line(label);
    if (two && label instanceof Normal list) {
      labelX = list.size() > 0 ? letters.line(list.arg(0)) : labelX;
      labelY = list.size() > 1 ? letters.line(list.arg(1)) : labelY;
    }
    Expr ticks = get("Ticks", Sym.AUTOMATIC);
    boolean each = ticks instanceof Normal list && list.is(Sym.LIST, 2);
    var reader = new TickReader(frame);
    return new AxesRule(
        shown(x),
        shown(y),
        originX,
        originY,
        ticks("Ticks", reader, each ? ((Normal) ticks).arg(0) : ticks),
        ticks("Ticks", reader, each ? ((Normal) ticks).arg(1) : ticks),
        labelX,
        labelY);
  }

  private static boolean shown(Expr value) {
    return value.equals(Sym.TRUE) || value.equals(Sym.AUTOMATIC);
  }

  private @Nullable Double coordinate(Expr value) {
    double number = Numbers.real(value, frame);
    return Double.isNaN(number) ? null : number;
  }

  private TickRule ticks(String option, TickReader reader, Expr value) {
    var rule = reader.read(value, true);
    if (rule == null) {
      bad(option);
      return new TickRule.Automatic(true);
    }
    return rule;
  }

  private List<GridRule> grid() {
    Expr value = get("GridLines", Sym.NONE);
    boolean pair = value instanceof Normal list && list.is(Sym.LIST, 2);
    return List.of(
        grid(pair ? ((Normal) value).arg(0) : value), grid(pair ? ((Normal) value).arg(1) : value));
  }

  private GridRule grid(Expr value) {
    if (value.equals(Sym.NONE) || value.equals(Sym.FALSE)) {
      return new GridRule.None();
    }
    if (value instanceof Symbol) {
      return new GridRule.Automatic();
    }
    var positions =
        value instanceof Normal list
            ? list.args().stream()
                .mapToDouble(item -> Numbers.real(position(item), frame))
                .filter(Double::isFinite)
                .toArray()
            : new double[0];
    return new GridRule.At(positions);
  }

  private static Expr position(Expr item) {
    return item instanceof Normal pair && pair.is(Sym.LIST) && pair.size() > 0 ? pair.arg(0) : item;
  }
}

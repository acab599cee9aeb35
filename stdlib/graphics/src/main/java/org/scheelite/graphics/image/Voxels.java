package org.scheelite.graphics.image;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The value of `Image3D`: slices of pixels, from the top down.
///
/// @param stack the slices below each other
/// @param slices how many there are
public record Voxels(Pixels stack, int slices) implements Opaque, Active {
  private static final Symbol HEAD = Symbol.system("Image3D");

  /// Checks that all slices are whole.
  public Voxels {
    if (slices < 1 || stack.height() % slices != 0) {
      throw new IllegalArgumentException(slices + " slices of " + stack.height() + " rows");
    }
  }

  /// Slices of one size.
  public static Voxels of(List<Pixels> slices) {
    return new Voxels(Layout.joined(slices, false), slices.size());
  }

  public int width() {
    return stack.width();
  }

  /// The number of rows of a slice.
  public int depth() {
    return stack.height() / slices;
  }

  /// A slice, counted from 0 at the top.
  public Pixels slice(int index) {
    return Layout.part(stack, 0, index * depth(), width(), depth(), Border.Repeated.FIXED);
  }

  /// The same in another size.
  public Voxels resized(int width, int depth, int height, Resampling how, Budget budget) {
    var resized = new ArrayList<Pixels>();
    for (int i = 0; i < slices; i++) {
      resized.add(how.resize(slice(i), width, depth, budget));
    }
    Pixels joined = Layout.joined(resized, false);
    if (height == slices) {
      return new Voxels(joined, slices);
    }
    int line = width * depth * joined.channels();
    Pixels flat = Pixels.of(line, slices, 1, joined.type(), joined.values(), ColourSpace.AUTOMATIC);
    double[] values = how.resize(flat, line, height, budget).values();
    return new Voxels(joined.like(width, depth * height, joined.channels(), values), height);
  }

  @Override
  public @Nullable Expr answer(Normal call, Frame frame) {
    if (!(call.head() instanceof Symbol head) || !head.isSystem() || call.size() == 0) {
      return null;
    }
    if (head.name().equals("ImageApply") && call.size() == 2 && call.arg(1) == this) {
      return wrapped(frame.call(head, call.arg(0), stack));
    }
    if (call.arg(0) != this) {
      return null;
    }
    return switch (head.name()) {
      case "ImageDimensions" -> Packed.of((long) width(), depth(), slices);
      case "ImageChannels" -> Int.of(stack.channels());
      case "ImageType" -> Str.of(stack.type().text());
      case "ImageColorSpace" -> stack.spaceName();
      case "ImageQ" -> Sym.TRUE;
      case "ImageData" -> data(delegated(call, frame));
      case "ColorConvert", "ColorNegate", "ImageAdjust", "Binarize", "ImageAdd", "ImageMultiply" ->
          wrapped(delegated(call, frame));
      case "ImageResize" -> call.size() == 2 ? resized(call.arg(1), frame) : null;
      default -> null;
    };
  }

  /// The call for the stack.
  private Expr delegated(Normal call, Frame frame) {
    Expr[] args = call.toArray();
    args[0] = stack;
    return frame.call(call.head(), args);
  }

  private @Nullable Expr wrapped(Expr result) {
    return result instanceof Pixels image ? new Voxels(image, slices) : null;
  }

  private @Nullable Expr data(Expr result) {
    if (!(result instanceof Packed packed)) {
      return null;
    }
    int[] dims = dims(packed.rank() == 3);
    return packed instanceof Packed.Ints ints
        ? Packed.of(dims, ints.toLongs())
        : Packed.of(dims, packed.toReals());
  }

  private @Nullable Expr resized(Expr size, Frame frame) {
    if (!(size instanceof Normal sides) || !sides.is(Sym.LIST, 3)) {
      return null;
    }
    var whole = new int[3];
    for (int i = 0; i < 3; i++) {
      if (!(sides.arg(i) instanceof Int(long side)) || side < 1 || side > 1 << 14) {
        return null;
      }
      whole[i] = (int) side;
    }
    return resized(whole[0], whole[1], whole[2], Resampling.BICUBIC, frame.budget());
  }

  private int[] dims(boolean channels) {
    return channels
        ? new int[] {slices, depth(), width(), stack.channels()}
        : new int[] {slices, depth(), width()};
  }

  @Override
  public Symbol head() {
    return HEAD;
  }

  @Override
  public boolean isPicture() {
    return true;
  }

  @Override
  public String display() {
    return "-Image3D-";
  }

  @Override
  public Expr construction() {
    boolean flat = stack.channels() == 1;
    Expr array = NumArray.of(stack.type().array(), dims(!flat), stack.data());
    return Call.of(
        HEAD,
        array,
        Str.of(stack.type().text()),
        Call.rule(Symbol.system("ColorSpace"), stack.spaceName()),
        Call.rule(Symbol.system("Interleaving"), flat ? Sym.NONE : Sym.TRUE));
  }

  @Override
  public String toString() {
    return display();
  }
}

package org.scheelite.std.io.binary;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Reads and writes lists of numbers, characters and strings in bytes.
public final class BinaryCoding {
  private BinaryCoding() {}

  /// The order of bytes an option `ByteOrdering` names: -1 for the last byte of a number first.
  public static @Nullable ByteOrder order(Expr ordering) {
    return ordering.equals(Int.ONE)
        ? ByteOrder.BIG_ENDIAN
        : ordering.equals(Int.MINUS_ONE)
                || ordering.equals(Symbol.system("$ByteOrdering"))
                || ordering.equals(Sym.AUTOMATIC)
            ? ByteOrder.LITTLE_ENDIAN
            : null;
  }

  /// The values of one type in bytes, at most `limit` of them; what is left over and too short is
  /// passed over.
  public static Normal values(ByteBuffer bytes, BinaryType type, int limit, Frame frame) {
    if (type.kind() == BinaryType.Kind.TERMINATED) {
      var strings = new ArrayList<Expr>();
      while (bytes.hasRemaining() && strings.size() < limit) {
        strings.add(terminated(bytes));
      }
      return Call.list(strings);
    }
    int count = Math.min(limit, bytes.remaining() / type.size());
    if (count == 0) {
      return Call.list();
    }
    boolean small = type.size() <= 4 || type.size() == 8 && type.kind() == BinaryType.Kind.SIGNED;
    if (type.kind() == BinaryType.Kind.REAL) {
      var reals = new double[count];
      for (int i = 0; i < count; i++) {
        frame.poll();
        reals[i] = ((Real) type.read(bytes)).value();
      }
      return Packed.of(reals);
    }
    if (small
        && type.kind() != BinaryType.Kind.CHARACTER
        && type.kind() != BinaryType.Kind.COMPLEX) {
      var wholes = new long[count];
      for (int i = 0; i < count; i++) {
        frame.poll();
        wholes[i] = ((Int) type.read(bytes)).value();
      }
      return Packed.of(wholes);
    }
    var values = new Expr[count];
    for (int i = 0; i < count; i++) {
      frame.poll();
      values[i] = type.read(bytes);
    }
    return Lists.of(values);
  }

  private static Expr terminated(ByteBuffer bytes) {
    var text = new ByteArrayOutputStream();
    while (bytes.hasRemaining()) {
      byte next = bytes.get();
      if (next == 0) {
        break;
      }
      text.write(next);
    }
    return Str.of(text.toString(StandardCharsets.UTF_8));
  }

  /// The next value of a type or list of types; null where too few bytes are left.
  static @Nullable Expr next(ByteBuffer bytes, Expr type, Frame frame) {
    if (type instanceof Normal list && list.is(Sym.LIST)) {
      var values = new Expr[list.size()];
      for (int i = 0; i < values.length; i++) {
        Expr value = next(bytes, list.arg(i), frame);
        if (value == null && i == 0) {
          return null;
        }
        if (value == null) {
          bytes.position(bytes.limit());
        }
        values[i] = value == null ? Symbol.system("EndOfFile") : value;
      }
      return Lists.of(values);
    }
    BinaryType one = BinaryType.named(type);
    if (one == null || one.size() > bytes.remaining() || !bytes.hasRemaining()) {
      return null;
    }
    return one.kind() == BinaryType.Kind.TERMINATED ? terminated(bytes) : one.read(bytes);
  }

  /// Whether types are known.
  static boolean isKnown(Expr type) {
    return type instanceof Normal list && list.is(Sym.LIST)
        ? list.size() > 0 && list.args().stream().allMatch(BinaryCoding::isKnown)
        : BinaryType.named(type) != null;
  }

  /// The bytes of values of a type: of one, of a list of any depth, or of the characters of a
  /// string; null where one does not fit.
  public static byte @Nullable [] bytes(
      Expr values, BinaryType type, ByteOrder order, Frame frame) {
    var out = new ByteArrayOutputStream();
    return write(values, type, order, out, frame) ? out.toByteArray() : null;
  }

  private static boolean write(
      Expr value, BinaryType type, ByteOrder order, ByteArrayOutputStream out, Frame frame) {
    frame.poll();
    if (value instanceof Normal list && list.is(Sym.LIST)) {
      for (int i = 0; i < list.size(); i++) {
        if (!write(list.arg(i), type, order, out, frame)) {
          return false;
        }
      }
      return true;
    }
    if (value instanceof ByteArr bytes && type.size() == 1) {
      out.writeBytes(bytes.toArray());
      return true;
    }
    if (value instanceof Str(String text)) {
      return string(text, type, order, out);
    }
    if (type.kind() == BinaryType.Kind.TERMINATED) {
      return false;
    }
    ByteBuffer one = ByteBuffer.allocate(type.size()).order(order);
    boolean fits = type.write(value, one);
    out.writeBytes(one.array());
    return fits;
  }

  private static boolean string(
      String text, BinaryType type, ByteOrder order, ByteArrayOutputStream out) {
    if (type.kind() == BinaryType.Kind.TERMINATED) {
      out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      out.write(0);
      return true;
    }
    if (type.size() == 1) {
      out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      return true;
    }
    if (type.kind() != BinaryType.Kind.CHARACTER) {
      return false;
    }
    boolean fits = true;
    for (int c : text.codePoints().toArray()) {
      ByteBuffer one = ByteBuffer.allocate(type.size()).order(order);
      fits &= type.write(Str.of(Character.toString(c)), one);
      out.writeBytes(one.array());
    }
    return fits;
  }
}

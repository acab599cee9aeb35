package org.scheelite.std.io.binary;

import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Num;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.syntax.Parsed;
import org.scheelite.syntax.Parser;

/// Reads expressions in the Wolfram Exchange Format.
public final class WxfReader {
  /// Deeper expressions are not read.
  private static final int DEEPEST = 5_000;

  private static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final ByteBuffer in;
  private final Frame frame;

  private WxfReader(byte[] bytes, int from, Frame frame) {
    this.in = ByteBuffer.wrap(bytes, from, bytes.length - from).order(ByteOrder.LITTLE_ENDIAN);
    this.frame = frame;
  }

  /// The expression of some bytes, as it was written; null where they are none.
  public static @Nullable Expr read(byte[] bytes, Frame frame) {
    boolean compressed = bytes.length > 2 && bytes[1] == 'C' && bytes[2] == ':';
    if (bytes.length < 3 || bytes[0] != '8' || !compressed && bytes[1] != ':') {
      return null;
    }
    byte[] plain = compressed ? Zip.inflated(bytes, 3, frame) : bytes;
    if (plain == null) {
      return null;
    }
    var reader = new WxfReader(plain, compressed ? 0 : 2, frame);
    try {
      Expr expr = reader.expr(0);
      return reader.in.hasRemaining() ? null : expr;
    } catch (Broken | BufferUnderflowException | NumberFormatException _) {
      return null;
    }
  }

  private Expr expr(int depth) throws Broken {
    frame.poll();
    if (depth > DEEPEST) {
      throw new Broken();
    }
    int token = in.get() & 0xff;
    return switch (token) {
      case 'f' -> call(depth);
      case 'A' -> association(depth);
      case 'C' -> Int.of(in.get());
      case 'j' -> Int.of(in.getShort());
      case 'i' -> Int.of(in.getInt());
      case 'L' -> Int.of(in.getLong());
      case 'r' -> Real.of(in.getDouble());
      case 'I' -> Whole.of(new BigInteger(text()));
      case 'R' -> bigReal(text());
      case 'S' -> Str.of(text());
      case 's' -> symbol(text());
      case 'B' -> new ByteArr(bytes(length()));
      case 0xc1 -> packed();
      case 0xc2 -> array();
      default -> throw new Broken();
    };
  }

  private Expr call(int depth) throws Broken {
    int size = length();
    if (size > in.remaining()) {
      throw new Broken();
    }
    Expr head = expr(depth + 1);
    var args = new Expr[size];
    for (int i = 0; i < size; i++) {
      args[i] = expr(depth + 1);
    }
    if (head.equals(Sym.RATIONAL)
        && size == 2
        && args[0] instanceof Whole a
        && args[1] instanceof Whole b
        && b.sign() != 0) {
      return Rational.of(a.big(), b.big());
    }
    if (head.equals(Sym.COMPLEX)
        && size == 2
        && args[0] instanceof Num re
        && args[1] instanceof Num im
        && !(re instanceof Complex)
        && !(im instanceof Complex)) {
      return Complex.of(re, im);
    }
    return head.equals(Sym.LIST) ? Lists.of(args) : Call.of(head, args);
  }

  private Expr association(int depth) throws Broken {
    int size = length();
    Assoc.Builder assoc = Assoc.builder();
    for (int i = 0; i < size; i++) {
      int kind = in.get();
      if (kind != '-' && kind != ':') {
        throw new Broken();
      }
      Expr key = expr(depth + 1);
      assoc.put(key, expr(depth + 1), kind == ':');
    }
    return assoc.build();
  }

  private static Expr symbol(String name) {
    return name.indexOf('`') < 0 ? Symbol.system(name) : Symbol.of(name);
  }

  private Expr bigReal(String text) throws Broken {
    if (!(Parser.standard().parse(text) instanceof Parsed.Complete complete)
        || complete.statements().size() != 1) {
      throw new Broken();
    }
    Expr value = complete.statements().getFirst().expr(Symbol::system);
    return value instanceof Num ? value : frame.evaluate(value);
  }

  private NumArray array() throws Broken {
    NumArray.Type type = WxfTypes.of(in.get() & 0xff);
    int rank = length();
    if (type == null || rank == 0 || rank > in.remaining()) {
      throw new Broken();
    }
    var dims = new int[rank];
    long total = 1;
    for (int i = 0; i < rank; i++) {
      dims[i] = length();
      total *= dims[i];
      if (total > in.remaining()) {
        throw new Broken();
      }
    }
    if (total * Raw.size(type) > in.remaining()) {
      throw new Broken();
    }
    return Raw.read(type, dims, in);
  }

  private Expr packed() throws Broken {
    NumArray array = array();
    if (array.isReal()) {
      var data = new double[array.total()];
      for (int i = 0; i < data.length; i++) {
        data[i] = array.real(i);
      }
      return Packed.of(array.dims(), data);
    }
    var data = new long[array.total()];
    for (int i = 0; i < data.length; i++) {
      data[i] = array.integer(i);
    }
    return Packed.of(array.dims(), data);
  }

  private String text() throws Broken {
    return new String(bytes(length()), StandardCharsets.UTF_8);
  }

  private byte[] bytes(int count) throws Broken {
    if (count > in.remaining()) {
      throw new Broken();
    }
    var bytes = new byte[count];
    in.get(bytes);
    return bytes;
  }

  private int length() throws Broken {
    long length = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      int part = in.get();
      length |= (long) (part & 0x7f) << shift;
      if (part >= 0) {
        if (length > Integer.MAX_VALUE) {
          throw new Broken();
        }
        return (int) length;
      }
    }
    throw new Broken();
  }
}

package org.scheelite.std.io.binary;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.BigInt;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.print.Printer;

/// Writes expressions in the Wolfram Exchange Format, whose description is public.
public final class WxfWriter {
  /// So many numbers are written at once.
  private static final int PIECE = 1 << 16;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Frame frame;

  private WxfWriter(Frame frame) {
    this.frame = frame;
  }

  /// The bytes of an expression.
  public static byte[] written(Expr expr, boolean compress, Frame frame) {
    var writer = new WxfWriter(frame);
    writer.write(expr);
    var all = new ByteArrayOutputStream();
    all.writeBytes((compress ? "8C:" : "8:").getBytes(StandardCharsets.US_ASCII));
    all.writeBytes(
        compress ? Zip.deflated(writer.out.toByteArray(), frame) : writer.out.toByteArray());
    return all.toByteArray();
  }

  /// Writes with a stack of its own, so that no depth exhausts the host's. In it stand expressions
  /// and the bytes before keys.
  private void write(Expr root) {
    var pending = new ArrayDeque<Object>();
    pending.push(root);
    while (!pending.isEmpty()) {
      frame.poll();
      Object next = pending.pop();
      if (next instanceof Expr expr) {
        one(expr, pending);
      } else if (next instanceof Character mark) {
        out.write(mark);
      }
    }
  }

  private void one(Expr expr, Deque<Object> pending) {
    switch (expr) {
      case Int(long value) -> whole(value);
      case BigInt big -> text('I', big.big().toString());
      case Real(double value) -> {
        out.write('r');
        number(8, Double.doubleToRawLongBits(value));
      }
      case BigReal big -> text('R', Printer.print(big, org.scheelite.print.Form.INPUT));
      case Rational(var numerator, var denominator) ->
          call(Sym.RATIONAL, List.of(Whole.of(numerator), Whole.of(denominator)), pending);
      case Complex(var re, var im) -> call(Sym.COMPLEX, List.of(re, im), pending);
      case Str(String string) -> text('S', string);
      case Symbol symbol -> text('s', symbol.isSystem() ? symbol.name() : symbol.full());
      case ByteArr bytes -> {
        out.write('B');
        length(bytes.size());
        out.writeBytes(bytes.toArray());
      }
      case NumArray array -> {
        out.write(0xc2);
        header(array.type(), array.dims());
        raw(array);
      }
      case Packed packed -> packed(packed);
      case Assoc assoc -> association(assoc, pending);
      case Call call -> call(call.head(), call.args(), pending);
      case Opaque opaque -> pending.push(opaque.construction());
    }
  }

  private void call(Expr head, List<? extends Expr> args, Deque<Object> pending) {
    out.write('f');
    length(args.size());
    args.reversed().forEach(pending::push);
    pending.push(head);
  }

  private void association(Assoc assoc, Deque<Object> pending) {
    out.write('A');
    length(assoc.size());
    for (Assoc.Entry entry : assoc.entries().reversed()) {
      pending.push(entry.value());
      pending.push(entry.key());
      pending.push(entry.delayed() ? ':' : '-');
    }
  }

  private void packed(Packed packed) {
    out.write(0xc1);
    if (packed instanceof Packed.Ints ints) {
      long[] data = ints.toLongs();
      NumArray.Type type = smallest(data);
      header(type, ints.dims());
      numbers(Raw.size(type), data.length, i -> data[i]);
    } else {
      double[] data = packed.toReals();
      header(NumArray.Type.REAL64, packed.dims());
      numbers(8, data.length, i -> Double.doubleToRawLongBits(data[i]));
    }
  }

  /// Many numbers of a size, the lowest byte of each first.
  private void numbers(int size, int count, IntToLongFunction bits) {
    var piece = new byte[size * Math.min(count, PIECE)];
    for (int start = 0; start < count; start += PIECE) {
      frame.budget().check();
      int end = Math.min(count, start + PIECE);
      int at = 0;
      for (int i = start; i < end; i++) {
        long value = bits.applyAsLong(i);
        for (int k = 0; k < size; k++) {
          piece[at++] = (byte) (value >> (8 * k));
        }
      }
      out.write(piece, 0, at);
    }
  }

  private static NumArray.Type smallest(long[] data) {
    long most = 0;
    for (long value : data) {
      most = Math.max(most, value < 0 ? -(value + 1) : value);
    }
    return most < 1L << 7
        ? NumArray.Type.INTEGER8
        : most < 1L << 15
            ? NumArray.Type.INTEGER16
            : most < 1L << 31 ? NumArray.Type.INTEGER32 : NumArray.Type.INTEGER64;
  }

  private void header(NumArray.Type type, int[] dims) {
    out.write(WxfTypes.code(type));
    length(dims.length);
    for (int dim : dims) {
      length(dim);
    }
  }

  private void raw(NumArray array) {
    ByteBuffer data =
        ByteBuffer.allocate(Raw.size(array.type()) * array.total()).order(ByteOrder.LITTLE_ENDIAN);
    Raw.write(array, data);
    out.writeBytes(data.array());
  }

  private void whole(long value) {
    if (value == (byte) value) {
      out.write('C');
      number(1, value);
    } else if (value == (short) value) {
      out.write('j');
      number(2, value);
    } else if (value == (int) value) {
      out.write('i');
      number(4, value);
    } else {
      out.write('L');
      number(8, value);
    }
  }

  private void number(int size, long bits) {
    for (int i = 0; i < size; i++) {
      out.write((int) (bits >> (8 * i)));
    }
  }

  private void text(char token, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(token);
    length(bytes.length);
    out.writeBytes(bytes);
  }

  /// Seven bits a byte, the lowest first.
  private void length(int length) {
    int rest = length;
    while (rest >= 0x80) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}

package org.scheelite.std.io.format;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.expr.Expr;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Symbol;
import org.scheelite.std.io.binary.Raw;
import org.scheelite.std.list.Packs;

/// Arrays in the format of the MNIST files: their type, their sizes, then their numbers, the most
/// significant byte first.
public final class IdxFormat implements ExportFormat, ImportFormat {
  private static final Map<Integer, NumArray.Type> TYPES =
      Map.of(
          0x08, NumArray.Type.UNSIGNED_INTEGER8,
          0x09, NumArray.Type.INTEGER8,
          0x0b, NumArray.Type.INTEGER16,
          0x0c, NumArray.Type.INTEGER32,
          0x0d, NumArray.Type.REAL32,
          0x0e, NumArray.Type.REAL64);

  @Override
  public String name() {
    return "IDX";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("idx", "ubyte");
  }

  @Override
  public Set<String> elements() {
    return Set.of("Data", "Dimensions", "NumericArray");
  }

  @Override
  public boolean text() {
    return false;
  }

  @Override
  public byte @Nullable [] encode(Expr value, Map<String, Expr> options, Frame frame) {
    if (value instanceof NumArray array) {
      return encoded(array);
    }
    if (!(Packs.deep(value) instanceof Packed packed)) {
      return null;
    }
    if (packed instanceof Packed.Ints ints) {
      var data = new int[ints.total()];
      boolean bytes = true;
      for (int i = 0; i < data.length; i++) {
        data[i] = (int) ints.at(i);
        if (data[i] != ints.at(i)) {
          return null;
        }
        bytes &= data[i] >= 0 && data[i] < 256;
      }
      return encoded(
          bytes
              ? NumArray.of(NumArray.Type.UNSIGNED_INTEGER8, ints.dims(), bytes(data))
              : NumArray.of(NumArray.Type.INTEGER32, ints.dims(), data));
    }
    return encoded(NumArray.of(packed.dims(), packed.toReals()));
  }

  private static byte[] bytes(int[] data) {
    var bytes = new byte[data.length];
    for (int i = 0; i < data.length; i++) {
      bytes[i] = (byte) data[i];
    }
    return bytes;
  }

  private static byte @Nullable [] encoded(NumArray array) {
    for (Map.Entry<Integer, NumArray.Type> entry : TYPES.entrySet()) {
      if (entry.getValue() == array.type()) {
        int[] dims = array.dims();
        ByteBuffer out =
            ByteBuffer.allocate(4 + 4 * dims.length + Raw.size(array.type()) * array.total());
        out.put((byte) 0).put((byte) 0).put(entry.getKey().byteValue()).put((byte) dims.length);
        for (int dim : dims) {
          out.putInt(dim);
        }
        Raw.write(array, out);
        return out.array();
      }
    }
    return null;
  }

  @Override
  public Expr decode(byte[] bytes, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    NumArray.Type type = bytes.length < 4 ? null : TYPES.get((int) bytes[2]);
    if (type == null || bytes[0] != 0 || bytes[1] != 0) {
      throw new Malformed("The file does not begin as an IDX file does.");
    }
    var dims = new int[bytes[3]];
    in.position(4);
    long total = 1;
    for (int i = 0; i < dims.length; i++) {
      dims[i] = in.remaining() < 4 ? -1 : in.getInt();
      total = dims[i] < 0 || total > Integer.MAX_VALUE ? -1 : total * dims[i];
    }
    if (dims.length == 0 || total < 0 || total * Raw.size(type) != in.remaining()) {
      throw new Malformed("The sizes do not go with the number of bytes.");
    }
    if ("Dimensions".equals(element)) {
      return Packed.of(Arrays.stream(dims).asLongStream().toArray());
    }
    NumArray array = Raw.read(type, dims, in);
    return "NumericArray".equals(element) ? array : frame.call(Symbol.system("Normal"), array);
  }
}

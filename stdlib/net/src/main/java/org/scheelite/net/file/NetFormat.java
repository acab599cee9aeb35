package org.scheelite.net.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.expr.Expr;
import org.scheelite.net.Net;

/// The format `"WLNet"`, files `.wlnet`: a net with its arrays.
///
/// A file has, in this order:
///
/// - 8 bytes: 137, `WLNET`, a line feed, and the version of the format, 1;
/// - the length of the structure in bytes as a 32-bit integer, and its CRC-32;
/// - the structure as JSON: the call that constructs the net, see [NetWriter], and for each array
///   its element type, dimensions, length in bytes and CRC-32;
/// - the arrays one after the other, elements in row-major order.
///
/// All binary numbers are little-endian. A file holds no code: reading it evaluates constructors of
/// nets and the functions that layers know, nothing else ([Vocabulary]). Lengths and checksums are
/// checked before.
public final class NetFormat implements ExportFormat, ImportFormat {
  private static final byte[] MAGIC = {(byte) 137, 'W', 'L', 'N', 'E', 'T', '\n', 1};
  private static final int HEAD = MAGIC.length + 8;

  @Override
  public String name() {
    return "WLNet";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("wlnet");
  }

  @Override
  public boolean text() {
    return false;
  }

  @Override
  public byte @Nullable [] encode(Expr value, Map<String, Expr> options, Frame frame) {
    if (!(value instanceof Net net)) {
      return null;
    }
    var writer = new NetWriter();
    byte[] structure;
    try {
      structure = writer.structure(net);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // written to memory
    }
    int size = HEAD + structure.length;
    for (byte[] array : writer.arrays()) {
      size = Math.addExact(size, array.length);
    }
    ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    file.put(MAGIC).putInt(structure.length).putInt(checksum(structure)).put(structure);
    writer.arrays().forEach(file::put);
    return file.array();
  }

  @Override
  public Expr decode(byte[] bytes, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < HEAD || !Arrays.equals(MAGIC, 0, 7, bytes, 0, 7)) {
      throw new Malformed("This is not a file of a net.");
    }
    int version = bytes[7];
    if (version != MAGIC[7]) {
      throw new Malformed("The file has version " + version + " of the format, not 1.");
    }
    int length = file.getInt(MAGIC.length);
    int sum = file.getInt(MAGIC.length + 4);
    if (length < 0 || length > bytes.length - HEAD) {
      throw new Malformed("The file is shorter than it says.");
    }
    byte[] structure = Arrays.copyOfRange(bytes, HEAD, HEAD + length);
    if (checksum(structure) != sum) {
      throw new Malformed("The structure of the net is damaged: its checksum is wrong.");
    }
    Expr call = new NetReader(bytes, HEAD + length, frame).call(structure);
    Expr net = frame.evaluate(call);
    if (net instanceof Net) {
      return net;
    }
    throw new Malformed("The file does not describe a net.");
  }

  static int checksum(byte[] bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }
}

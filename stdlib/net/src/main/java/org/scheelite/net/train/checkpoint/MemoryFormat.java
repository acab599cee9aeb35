package org.scheelite.net.train.checkpoint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/// A [Memory] as bytes behind those of a net, so that one file is a net for everybody and a
/// checkpoint for who wants to go on.
///
/// The bytes are, little-endian:
///
/// - the arrays one after the other;
/// - a description of them as JSON: a list of `[name, kind, elements, CRC-32]`;
/// - the length of the arrays in bytes (64 bits), the length of the description (32 bits), its
///   CRC-32, and 8 bytes: `WLTRAIN` and the version, 1.
public final class MemoryFormat {
  private static final byte[] MAGIC = "WLTRAIN\1".getBytes(StandardCharsets.US_ASCII);
  private static final int FOOT = 8 + 4 + 4 + MAGIC.length;

  /// What arrays may hold.
  private enum Kind {
    BYTES(1),
    INTEGERS(8),
    REAL32(4),
    REAL64(8);

    private final int width;

    Kind(int width) {
      this.width = width;
    }
  }

  private MemoryFormat() {}

  /// The pieces of a memory, to be written one after the other.
  public static List<ByteBuffer> encode(Memory memory) {
    var pieces = new ArrayList<ByteBuffer>();
    var text = new ByteArrayOutputStream();
    long length = 0;
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartArray();
      for (Map.Entry<String, Object> entry : memory.values().entrySet()) {
        Kind kind = kind(entry.getValue());
        ByteBuffer bytes = bytes(entry.getValue());
        json.writeStartArray();
        json.writeString(entry.getKey());
        json.writeString(kind.name());
        json.writeNumber(bytes.remaining() / kind.width);
        json.writeNumber(checksum(bytes.duplicate()));
        json.writeEndArray();
        length += bytes.remaining();
        pieces.add(bytes);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // written to memory
    }
    byte[] description = text.toByteArray();
    ByteBuffer end = buffer(description.length + FOOT).put(description).putLong(length);
    end.putInt(description.length).putInt((int) checksum(ByteBuffer.wrap(description))).put(MAGIC);
    pieces.add(end.flip());
    return pieces;
  }

  /// The memory at the end of a file.
  ///
  /// @throws Unfit where there is none, or where it is damaged
  public static Memory decode(byte[] file) throws Unfit {
    ByteBuffer all = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int foot = file.length - FOOT;
    if (foot < 0 || !all.slice(foot + 16, 8).equals(ByteBuffer.wrap(MAGIC))) {
      throw new Unfit("it is a net without the state of a training");
    }
    long length = all.getLong(foot);
    int described = all.getInt(foot + 8);
    if (described < 0 || length < 0 || length > foot - (long) described) {
      throw new Unfit("it is damaged");
    }
    ByteBuffer description = all.slice(foot - described, described);
    if ((int) checksum(description.duplicate()) != all.getInt(foot + 12)) {
      throw new Unfit("it is damaged");
    }
    ByteBuffer arrays = all.slice((int) (foot - described - length), (int) length);
    byte[] text = new byte[described];
    description.get(text);
    try (JsonParser json = new JsonFactory().createParser(text)) {
      return read(json, arrays.order(ByteOrder.LITTLE_ENDIAN));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
      throw new Unfit("it is damaged");
    }
  }

  private static Memory read(JsonParser json, ByteBuffer arrays) throws IOException, Unfit {
    var memory = new Memory();
    json.nextToken();
    int at = 0;
    while (json.nextToken() == JsonToken.START_ARRAY) {
      String name = json.nextTextValue();
      Kind kind = Kind.valueOf(json.nextTextValue());
      int count = json.nextIntValue(-1);
      long sum = json.nextLongValue(-1);
      json.nextToken();
      ByteBuffer bytes = arrays.slice(at, Math.multiplyExact(count, kind.width));
      if (checksum(bytes.duplicate()) != sum) {
        throw new Unfit("its " + name + " is damaged");
      }
      at += bytes.remaining();
      memory.putArray(name, array(kind, count, bytes.order(ByteOrder.LITTLE_ENDIAN)));
    }
    return memory;
  }

  private static Object array(Kind kind, int count, ByteBuffer bytes) {
    return switch (kind) {
      case BYTES -> {
        byte[] into = new byte[count];
        bytes.get(into);
        yield into;
      }
      case INTEGERS -> {
        long[] into = new long[count];
        bytes.asLongBuffer().get(into);
        yield into;
      }
      case REAL32 -> {
        float[] into = new float[count];
        bytes.asFloatBuffer().get(into);
        yield into;
      }
      case REAL64 -> {
        double[] into = new double[count];
        bytes.asDoubleBuffer().get(into);
        yield into;
      }
    };
  }

  private static Kind kind(Object array) {
    return switch (array) {
      case byte[] _ -> Kind.BYTES;
      case long[] _ -> Kind.INTEGERS;
      case float[] _ -> Kind.REAL32;
      case double[] _ -> Kind.REAL64;
      default -> throw new IllegalArgumentException("no array of numbers");
    };
  }

  private static ByteBuffer bytes(Object array) {
    return switch (array) {
      case byte[] data -> ByteBuffer.wrap(data);
      case long[] data -> {
        ByteBuffer bytes = buffer(Math.multiplyExact(data.length, 8));
        bytes.asLongBuffer().put(data);
        yield bytes;
      }
      case float[] data -> {
        ByteBuffer bytes = buffer(Math.multiplyExact(data.length, 4));
        bytes.asFloatBuffer().put(data);
        yield bytes;
      }
      case double[] data -> {
        ByteBuffer bytes = buffer(Math.multiplyExact(data.length, 8));
        bytes.asDoubleBuffer().put(data);
        yield bytes;
      }
      default -> throw new IllegalArgumentException("no array of numbers");
    };
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static long checksum(ByteBuffer bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}

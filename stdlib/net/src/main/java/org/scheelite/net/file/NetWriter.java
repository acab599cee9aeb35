package org.scheelite.net.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.net.Net;

/// Writes the structure of a net as JSON and collects its arrays.
///
/// The call that constructs the net is written so: a list as a JSON array, a string as a string, a
/// small integer as a number, and everything else as an object with one of the members `symbol`,
/// `integer`, `rational`, `real`, `association` (pairs), `array` (its number from 0 on), or `call`
/// and `arguments`.
final class NetWriter {
  /// Larger integers lose digits where JSON numbers are doubles.
  private static final long MOST = 1L << 53;

  private final List<NumArray> found = new ArrayList<>();
  private final List<byte[]> arrays = new ArrayList<>();
  private final Map<NumArray, Integer> numbers = new IdentityHashMap<>();

  /// The arrays as bytes, in the order of their numbers.
  List<byte[]> arrays() {
    return arrays;
  }

  /// The JSON text.
  byte[] structure(Net net) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.writeStartObject();
      json.writeFieldName("net");
      write(net.construction(), json);
      json.writeArrayFieldStart("arrays");
      for (int i = 0; i < found.size(); i++) {
        NumArray array = found.get(i);
        json.writeStartObject();
        json.writeStringField("type", array.type().text());
        json.writeFieldName("dimensions");
        json.writeArray(array.dims(), 0, array.rank());
        json.writeNumberField("bytes", arrays.get(i).length);
        json.writeNumberField("crc32", NetFormat.checksum(arrays.get(i)) & 0xffffffffL);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private void write(Expr expr, JsonGenerator json) throws IOException {
    switch (expr) {
      case Str(String text) -> json.writeString(text);
      case Int(long n) when Math.abs(n) <= MOST -> json.writeNumber(n);
      case Whole n -> member(json, "integer", n.big().toString());
      case Rational q -> member(json, "rational", q.numerator() + "/" + q.denominator());
      case Real(double x) -> member(json, "real", Double.toString(x));
      case Symbol symbol ->
          member(json, "symbol", symbol.isSystem() ? symbol.name() : symbol.full());
      case NumArray array -> {
        json.writeStartObject();
        json.writeNumberField("array", number(array));
        json.writeEndObject();
      }
      case Opaque value -> write(value.construction(), json);
      case Assoc assoc -> pairs(assoc, json);
      case Normal list when list.is(Sym.LIST) -> elements(list, json);
      case Normal call -> {
        json.writeStartObject();
        json.writeFieldName("call");
        write(call.head(), json);
        json.writeFieldName("arguments");
        elements(call, json);
        json.writeEndObject();
      }
      default -> throw new IOException("no net has " + expr);
    }
  }

  private static void member(JsonGenerator json, String name, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField(name, value);
    json.writeEndObject();
  }

  private void elements(Normal call, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Expr arg : call.args()) {
      write(arg, json);
    }
    json.writeEndArray();
  }

  private void pairs(Assoc assoc, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("association");
    for (Assoc.Entry entry : assoc) {
      json.writeStartArray();
      write(entry.key(), json);
      write(entry.value(), json);
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /// Arrays that several layers have are written once.
  private int number(NumArray array) {
    return numbers.computeIfAbsent(
        array,
        _ -> {
          found.add(array);
          arrays.add(RawArrays.bytes(array));
          return found.size() - 1;
        });
  }
}

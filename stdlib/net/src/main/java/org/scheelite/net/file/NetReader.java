package org.scheelite.net.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat.Malformed;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;

/// Reads what [NetWriter] wrote: the call that constructs a net, with its arrays.
final class NetReader {
  private final byte[] file;
  private final Frame frame;
  private int next;

  private final List<NumArray> arrays = new ArrayList<>();

  /// @param start where the arrays begin in the file
  NetReader(byte[] file, int start, Frame frame) {
    this.file = file;
    this.next = start;
    this.frame = frame;
  }

  /// A value in the text; it may hold arrays that come later.
  private interface Value {
    Expr expr() throws Malformed;
  }

  /// A reference to an array by number.
  private record Slot(int number, List<NumArray> arrays) implements Value {
    @Override
    public Expr expr() throws Malformed {
      if (number < 0 || number >= arrays.size()) {
        throw new Malformed("The file has no array " + number + ".");
      }
      return arrays.get(number);
    }
  }

  /// The constructor call, not yet evaluated.
  ///
  /// @throws Malformed where the text or the arrays are not as they should be
  Expr call(byte[] structure) throws Malformed {
    try (JsonParser json = new JsonFactory().createParser(structure)) {
      expect(json.nextToken(), JsonToken.START_OBJECT);
      Value net = null;
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "net" -> net = value(json);
          case "arrays" -> arrays(json);
          default -> throw new Malformed("The structure has an unknown member " + name + ".");
        }
      }
      if (net == null) {
        throw new Malformed("The structure describes no net.");
      }
      return net.expr();
    } catch (IOException e) {
      throw new Malformed("The structure is no valid JSON: " + e.getMessage());
    }
  }

  private static void expect(@Nullable JsonToken found, JsonToken expected) throws Malformed {
    if (found != expected) {
      throw new Malformed("The structure has " + found + " where " + expected + " is expected.");
    }
  }

  // ---------------------------------------------------------------- values

  private Value value(JsonParser json) throws IOException, Malformed {
    frame.poll();
    return switch (json.currentToken()) {
      case VALUE_STRING -> constant(Str.of(json.getText()));
      case VALUE_NUMBER_INT -> constant(Int.of(json.getLongValue()));
      case START_ARRAY -> {
        List<Value> elements = elements(json);
        yield () -> Lists.of(exprs(elements));
      }
      case START_OBJECT -> object(json);
      default ->
          throw new Malformed("The structure has an unexpected " + json.currentToken() + ".");
    };
  }

  private static Value constant(Expr expr) {
    return () -> expr;
  }

  private static List<Expr> exprs(List<Value> values) throws Malformed {
    var exprs = new ArrayList<Expr>(values.size());
    for (Value value : values) {
      exprs.add(value.expr());
    }
    return exprs;
  }

  private List<Value> elements(JsonParser json) throws IOException, Malformed {
    expect(json.currentToken(), JsonToken.START_ARRAY);
    var elements = new ArrayList<Value>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(json));
    }
    return elements;
  }

  private Value object(JsonParser json) throws IOException, Malformed {
    expect(json.nextToken(), JsonToken.FIELD_NAME);
    String kind = json.currentName();
    json.nextToken();
    Value value =
        switch (kind) {
          case "symbol" -> constant(symbol(json.getText()));
          case "integer" -> constant(Whole.of(number(json.getText())));
          case "rational" -> constant(rational(json.getText()));
          case "real" -> constant(real(json.getText()));
          case "array" -> slot(json.getIntValue());
          case "association" -> association(elements(json));
          case "call" -> call(json);
          default -> throw new Malformed("The structure has an unknown member " + kind + ".");
        };
    expect(json.nextToken(), JsonToken.END_OBJECT);
    return value;
  }

  private Value call(JsonParser json) throws IOException, Malformed {
    Value head = value(json);
    expect(json.nextToken(), JsonToken.FIELD_NAME);
    json.nextToken();
    List<Value> arguments = elements(json);
    return () -> Call.of(head(head.expr()), exprs(arguments));
  }

  private static Expr head(Expr head) throws Malformed {
    if (head instanceof Symbol symbol && !symbol.isSystem()) {
      throw new Malformed("The file calls " + symbol.full() + ", which no net needs.");
    }
    return head;
  }

  private Value slot(int number) {
    return new Slot(number, arrays);
  }

  private Symbol symbol(String name) throws Malformed {
    if (name.indexOf('`') >= 0) {
      return label(name);
    }
    Symbol symbol = Symbol.system(name);
    if (!Vocabulary.allows(symbol, frame)) {
      throw new Malformed("The file uses " + name + ", which no net needs.");
    }
    return symbol;
  }

  /// A symbol of the user, which is a class of an encoder or decoder. It must not stand for code.
  private Symbol label(String name) throws Malformed {
    Symbol symbol =
        name.matches("([\\p{L}$][\\p{L}\\d$]*`)+[\\p{L}$][\\p{L}\\d$]*")
            ? Symbol.of(name)
            : Sym.NULL;
    if (symbol.isSystem() || frame.definitions().ownValue(symbol) != null) {
      throw new Malformed("The file uses " + name + " as a name that stands for nothing else.");
    }
    return symbol;
  }

  private static BigInteger number(String text) throws Malformed {
    if (!text.matches("-?\\d{1,10000}")) {
      throw new Malformed("The structure has an invalid number.");
    }
    return new BigInteger(text);
  }

  private static Expr rational(String text) throws Malformed {
    int slash = text.indexOf('/');
    BigInteger below = number(slash < 0 ? "1" : text.substring(slash + 1));
    if (below.signum() == 0) {
      throw new Malformed("The structure has an invalid number.");
    }
    return Rational.of(number(slash < 0 ? text : text.substring(0, slash)), below);
  }

  private static Expr real(String text) throws Malformed {
    try {
      return Real.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      throw new Malformed("The structure has an invalid number " + text + ".");
    }
  }

  /// As a call, so that its values are evaluated.
  private static Value association(List<Value> pairs) {
    return () -> {
      var rules = new ArrayList<Expr>();
      for (Expr pair : exprs(pairs)) {
        if (!(pair instanceof Normal two) || two.size() != 2) {
          throw new Malformed("The structure has an association without pairs.");
        }
        rules.add(Call.rule(two.arg(0), two.arg(1)));
      }
      return Call.of(Sym.ASSOCIATION, rules);
    };
  }

  // ---------------------------------------------------------------- arrays

  private void arrays(JsonParser json) throws IOException, Malformed {
    expect(json.currentToken(), JsonToken.START_ARRAY);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken(), JsonToken.START_OBJECT);
      NumArray.@Nullable Type type = null;
      int @Nullable [] dims = null;
      long bytes = -1;
      long sum = -1;
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "type" -> type = type(json.getText());
          case "dimensions" -> dims = dims(json);
          case "bytes" -> bytes = json.getLongValue();
          case "crc32" -> sum = json.getLongValue();
          default -> throw new Malformed("An array has an unknown member " + name + ".");
        }
      }
      if (type == null || dims == null) {
        throw new Malformed("An array has no type or dimensions.");
      }
      arrays.add(array(type, dims, bytes, sum));
    }
  }

  private static NumArray.Type type(String text) throws Malformed {
    for (NumArray.Type type : NumArray.Type.values()) {
      if (type.text().equals(text)) {
        return type;
      }
    }
    throw new Malformed("There are no arrays of type " + text + ".");
  }

  private static int[] dims(JsonParser json) throws IOException, Malformed {
    expect(json.currentToken(), JsonToken.START_ARRAY);
    var dims = new ArrayList<Integer>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      dims.add(json.getIntValue());
    }
    return dims.stream().mapToInt(Integer::intValue).toArray();
  }

  private NumArray array(NumArray.Type type, int[] dims, long bytes, long sum) throws Malformed {
    long expected = RawArrays.width(type);
    for (int dim : dims) {
      if (dim < 0 || dim > file.length) {
        throw new Malformed("An array has impossible dimensions.");
      }
      expected = Math.multiplyHigh(expected, dim) != 0 ? Long.MAX_VALUE : expected * dim;
    }
    if (bytes != expected || bytes > file.length - next) {
      throw new Malformed("The file is shorter than its arrays.");
    }
    var check = new CRC32();
    check.update(file, next, (int) bytes);
    if (check.getValue() != sum) {
      throw new Malformed("Array " + arrays.size() + " is damaged: its checksum is wrong.");
    }
    NumArray array = RawArrays.array(type, dims, ByteBuffer.wrap(file, next, (int) bytes).slice());
    next += (int) bytes;
    return array;
  }
}
